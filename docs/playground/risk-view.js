// A form that offers names while somebody types, and tells what is known to be risky.
import { renderHtml } from "microdosing/article";
import {
  flagRisks,
  pregnancyStates,
  riskActivities,
  riskDocument,
  substanceIds,
  suggestConditions,
  suggestMedications,
  suggestSubstances,
} from "microdosing/risk";
import { button, checks, choice, element, field, fields, show, suggesting } from "./dom.js";

const state = {
  substance: "psilocybin",
  medications: ["sertraline"],
  conditions: [],
  pregnancy: undefined,
  ageYears: undefined,
  activities: [],
};
let example = "sertraline";

/** Whether there is anything to compare a substance with. */
const isAlone = ({ medications, conditions, activities, pregnancy, ageYears }) =>
  [...medications, ...conditions, ...activities].length === 0 && pregnancy === undefined && ageYears === undefined;

export function view({ place, i18n, texts }) {
  const report = element("div", {});
  const count = element("p", { role: "status" });
  const options = { locale: i18n.lng, limit: 8 };
  // The example speaks the language of the page; what somebody typed stays as it was typed.
  state.medications = state.medications.map((name) => (name === example ? texts.risks.example : name));
  example = texts.risks.example;

  function write() {
    const answer = flagRisks(state);
    const isEmpty = answer.flags.length === 0 && isAlone(state);
    count.textContent = isEmpty ? texts.risks.nothing : texts.risks.count(answer.flags.length);
    if (isEmpty) report.replaceChildren();
    else show(report, renderHtml(riskDocument(answer), i18n, { idPrefix: "risks-" }));
  }

  const set = (key) => (value) => {
    state[key] = value;
    write();
  };

  function list(kind, label, suggest) {
    const chosen = element("ul", { className: "chosen" });
    const typed = suggesting(
      label,
      `offered-${kind}`,
      (text) => suggest(text.trim(), options).map((each) => offer(each, text)),
      takeTyped,
    );
    function writeChosen() {
      chosen.replaceChildren(...state[kind].map((name) => element("li", {}, chip(name))));
    }
    const chip = (name) =>
      button(`${name} ×`, () => remove(name), { "aria-label": texts.risks.remove(name), dir: "auto" });
    function remove(name) {
      state[kind] = state[kind].filter((each) => each !== name);
      writeChosen();
      write();
      typed.input.focus();
    }
    // Whatever stands in the field counts, so that nothing that was typed is left out.
    function takeTyped() {
      const name = typed.input.value.trim();
      typed.input.value = "";
      if (name === "" || state[kind].includes(name)) return;
      state[kind] = [...state[kind], name];
      writeChosen();
      write();
    }
    const form = element("form", {}, typed.label, element("button", { type: "submit" }, texts.risks.add), chosen);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      takeTyped();
    });
    writeChosen();
    return form;
  }

  function age() {
    const wrong = element("p", { className: "wrong", role: "status" });
    const input = element("input", { type: "number", min: 0, max: 130, inputMode: "numeric", autocomplete: "off" });
    input.value = state.ageYears ?? "";
    input.addEventListener("change", () => {
      const isRight = input.validity.valid;
      wrong.textContent = isRight ? "" : texts.risks.wrongAge;
      input.setAttribute("aria-invalid", !isRight);
      set("ageYears")(isRight && input.value !== "" ? input.valueAsNumber : undefined);
    });
    return element("div", {}, field(texts.risks.age, input), wrong);
  }

  const substances = substanceIds.map((id) => [id, i18n.term("substance", id)]);
  const pregnancies = pregnancyStates.map((id) => [id, i18n.term("pregnancy", id)]);
  const activities = riskActivities.map((id) => [id, i18n.term("risk-activity", id)]);
  place.append(
    fields(
      texts.risks.form,
      choice(texts.substance, substances, state.substance, set("substance")),
      list("medications", texts.risks.medicine, (text, given) =>
        [suggestMedications, suggestSubstances].flatMap((suggest) => suggest(text, given)),
      ),
      list("conditions", texts.risks.condition, suggestConditions),
      choice(texts.risks.pregnancy, [["", texts.risks.notGiven], ...pregnancies], state.pregnancy ?? "", (id) =>
        set("pregnancy")(id === "" ? undefined : id),
      ),
      age(),
      checks(texts.risks.activities, activities, state.activities, set("activities")),
    ),
    element("p", { className: "aside" }, texts.risks.stays),
    count,
    report,
  );
  write();
}

/** What is put into the field: the name in the reader's language where it begins as was typed, else what does. */
function offer({ label, matched }, typed) {
  const begin = fold(typed);
  const beginsSo = (name) => ` ${fold(name)}`.includes(` ${begin}`);
  return { text: label, value: beginsSo(label) || !beginsSo(matched) ? label : matched };
}

/** Small letters without signs. */
const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
