// A form that offers names while somebody types, and tells what is known to be risky.
import { renderHtml } from "microdosing/article";
import {
  flagRisks,
  riskDocument,
  substanceIds,
  suggestConditions,
  suggestMedications,
  suggestSubstances,
} from "microdosing/risk";
import { choice, element, fields, show, suggesting } from "./dom.js";

const state = { substance: "psilocybin", medications: ["sertraline"], conditions: [] };
let example = "sertraline";

export function view({ place, i18n, texts }) {
  const report = element("div", {});
  const count = element("p", { role: "status" });
  const options = { locale: i18n.lng, limit: 8 };
  // The example speaks the language of the page; what somebody typed stays as it was typed.
  state.medications = state.medications.map((name) => (name === example ? texts.risks.example : name));
  example = texts.risks.example;

  function write() {
    const answer = flagRisks(state);
    count.textContent = texts.risks.count(answer.flags.length);
    show(report, renderHtml(riskDocument(answer), i18n, { idPrefix: "report-" }));
  }

  function list(kind, label, suggest) {
    const chosen = element("ul", { className: "chosen" });
    const add = element("button", { type: "submit" }, texts.risks.add);
    const typed = suggesting(
      label,
      `offered-${kind}`,
      (text) => suggest(text.trim(), options).map((each) => ({ text: each.label, value: each.matched })),
      () => {},
    );
    const writeChosen = () =>
      chosen.replaceChildren(
        ...state[kind].map((name) => {
          const remove = element("button", { type: "button", "aria-label": texts.risks.remove(name) }, name, " ×");
          remove.addEventListener("click", () => {
            state[kind] = state[kind].filter((each) => each !== name);
            writeChosen();
            write();
            typed.input.focus();
          });
          return element("li", {}, remove);
        }),
      );
    const form = element("form", {}, typed.label, add, chosen);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = typed.input.value.trim();
      if (name !== "" && !state[kind].includes(name)) state[kind] = [...state[kind], name];
      typed.input.value = "";
      writeChosen();
      write();
    });
    writeChosen();
    return form;
  }

  const substances = substanceIds.map((id) => [id, i18n.term("substance", id)]);
  place.append(
    fields(
      texts.risks.form,
      choice(texts.substance, substances, state.substance, (substance) => {
        state.substance = substance;
        write();
      }),
      list("medications", texts.risks.medicine, (text, given) =>
        [suggestMedications, suggestSubstances].flatMap((suggest) => suggest(text, given)),
      ),
      list("conditions", texts.risks.condition, suggestConditions),
    ),
    element("p", { className: "aside" }, texts.risks.stays),
    count,
    report,
  );
  write();
}
