// Building blocks of every view.

/**
 * Makes an element.
 *
 * @param {string} name - Its name.
 * @param {Record<string, unknown>} properties - Properties, or attributes where the name has a hyphen.
 * @param {...(Node | string)} children - What is in it.
 * @returns {HTMLElement} The element.
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role" || key === "list" || key === "for") made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children);
  return made;
}

/** A button. */
export function button(text, onClick, properties = {}) {
  const made = element("button", { type: "button", ...properties }, text);
  made.addEventListener("click", onClick);
  return made;
}

/** A field with its label before it. */
export const field = (label, input) => element("label", {}, element("span", {}, label), input);

/**
 * A list to choose from.
 *
 * @param {string} label - Label.
 * @param {readonly (readonly [string, string])[]} options - Value and text of each.
 * @param {string} value - What is chosen.
 * @param {(value: string) => void} onChange - Called with what is chosen.
 * @returns {HTMLElement} The field.
 */
export function choice(label, options, value, onChange) {
  const select = element(
    "select",
    { autocomplete: "off" },
    ...options.map(([id, text]) => new Option(text, id, id === value, id === value)),
  );
  select.addEventListener("change", () => onChange(select.value));
  return field(label, select);
}

let sliders = 0;

/**
 * A slider with what it stands at beside it.
 *
 * @param {string} label - Label.
 * @param {{ min: number, max: number, step: number, value: number }} range - Bounds and value.
 * @param {(value: number) => string} tell - What it stands at, in words.
 * @param {(value: number) => void} onInput - Called while it moves.
 * @returns {HTMLElement} The field.
 */
export function slider(label, range, tell, onInput) {
  const input = element("input", {
    id: `slider-${++sliders}`,
    type: "range",
    min: range.min,
    max: range.max,
    step: range.step,
    autocomplete: "off",
  });
  input.value = String(range.value);
  const output = element("output", {}, tell(range.value));
  const say = () => {
    output.textContent = tell(input.valueAsNumber);
    input.setAttribute("aria-valuetext", output.textContent);
  };
  say();
  input.addEventListener("input", () => {
    say();
    onInput(input.valueAsNumber);
  });
  // An output may have a label too: inside it, it would take the slider's.
  return element("div", { className: "slider" }, element("label", { for: input.id }, label, " "), output, input);
}

/** A text field that offers what could be meant, and says when somebody is done: by key, by choosing, or by going on. */
export function suggesting(label, id, suggest, onDone) {
  const options = element("datalist", { id });
  // No name is longer, and what is longer takes long to compare.
  const input = element("input", { type: "text", list: id, maxLength: 200, autocomplete: "off", spellcheck: false });
  input.addEventListener("input", () => {
    options.replaceChildren(...suggest(input.value).map(({ text, value }) => element("option", { value }, text)));
  });
  input.addEventListener("change", () => onDone());
  return { label: element("div", { className: "typed" }, field(label, input), options), input };
}

/** A group of fields under a title. */
export const fields = (legend, ...children) =>
  element("fieldset", {}, element("legend", {}, legend), element("div", { className: "fields" }, ...children));

/** Things of which any number may be chosen. */
export function checks(legend, options, chosen, onChange) {
  const boxes = options.map(([id, text]) => {
    const box = element("input", { type: "checkbox", value: id, checked: chosen.includes(id), autocomplete: "off" });
    return { box, label: element("label", {}, box, " ", text) };
  });
  const made = fields(legend, ...boxes.map(({ label }) => label));
  made.className = "checks";
  made.addEventListener("change", () => onChange(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value)));
  return made;
}

/** Puts HTML of the library's own renderers in its place; they escape every text. */
export function show(place, html) {
  place.innerHTML = html;
}
