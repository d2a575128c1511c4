// Why this certainty? A grade step by step, and what becomes of it when a study changes.
import { claims, createEvidence, explainGrade, findingDirections, redirects, studies } from "microdosing/evidence";
import { changed, rangesOf } from "./changed-study.js";
import { choice, element, fields, slider } from "./dom.js";

const signs = { high: "⊕⊕⊕⊕", moderate: "⊕⊕⊕◯", low: "⊕⊕◯◯", "very-low": "⊕◯◯◯" };
const state = { claim: "adhd", changes: {} };

export function view({ place, i18n, texts }) {
  const graded = claims.filter(({ body }) => body.length > 0);
  const answer = element("div", { className: "answer", role: "status" });
  const members = element("div", {});
  const steps = element("ol", { className: "steps" });
  const studiesBy = new Map(studies.map((study) => [study.id, study]));
  const claimOf = () => claims.find(({ id }) => id === state.claim);

  function write() {
    const changedStudies = studies.map((study) => {
      const change = state.changes[study.id];
      return change === undefined ? study : changed(study, change);
    });
    const { gradeClaim } = createEvidence({ claims: [claimOf()], studies: changedStudies, redirects });
    const grade = gradeClaim(state.claim);
    const certainty = i18n.term("certainty", grade.certainty);
    const sign = signs[grade.certainty];
    answer.replaceChildren(
      element("p", { className: "sentence" }, i18n.text(grade.statement)),
      element(
        "p",
        {},
        ...(sign ? [element("span", { "aria-hidden": "true" }, sign, " ")] : []),
        texts.certainty.is(certainty),
      ),
      ...(Object.keys(state.changes).length > 0
        ? [element("p", { className: "invented" }, texts.certainty.invented)]
        : []),
    );
    steps.replaceChildren(...explainGrade(grade).map((message) => element("li", {}, i18n.text(message))));
  }

  // A drawing for each picture of the screen, however fast a slider moves.
  let waiting = false;
  function writeSoon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      write();
    });
  }

  function writeMembers() {
    members.replaceChildren(
      ...claimOf().body.map(({ study: id, result: resultId }) => {
        const study = studiesBy.get(id);
        const result = study.results.find((each) => each.id === resultId);
        const { direction: asReported } = result;
        const change = () => {
          state.changes[id] ??= { result: resultId, shift: 0, factor: 1, direction: asReported };
          return state.changes[id];
        };
        const now = state.changes[id];
        const directions = findingDirections.map((each) => [each, i18n.term("finding-direction", each)]);
        const ranges = rangesOf(result);
        const sliders =
          ranges === undefined
            ? []
            : [
                slider(
                  texts.certainty.effect(result.instrument),
                  { ...ranges, value: ranges.value + (now?.shift ?? 0) },
                  (value) => i18n.number(Number(value.toFixed(ranges.digits))),
                  (value) => {
                    change().shift = value - ranges.value;
                    writeSoon();
                  },
                ),
                slider(
                  texts.certainty.people,
                  { min: 0, max: 5, step: 0.25, value: Math.log2(now?.factor ?? 1) },
                  (power) => texts.certainty.times(i18n.number(Number((2 ** power).toFixed(1)))),
                  (power) => {
                    change().factor = 2 ** power;
                    writeSoon();
                  },
                ),
              ];
        return fields(
          id,
          choice(texts.certainty.direction, directions, now?.direction ?? asReported, (value) => {
            change().direction = value;
            write();
          }),
          ...sliders,
          ...(ranges === undefined ? [element("p", { className: "aside" }, texts.certainty.noNumbers)] : []),
        );
      }),
    );
  }

  const options = graded.map(({ id }) => [id, i18n.term("claim", id)]);
  const reset = element("button", { type: "button" }, texts.certainty.reset);
  reset.addEventListener("click", () => {
    state.changes = {};
    writeMembers();
    write();
  });
  place.append(
    choice(texts.certainty.claim, options, state.claim, (claim) => {
      Object.assign(state, { claim, changes: {} });
      writeMembers();
      write();
    }),
    answer,
    element("h2", {}, texts.certainty.steps),
    steps,
    element("h2", {}, texts.certainty.studies),
    element("p", {}, texts.certainty.change),
    members,
    reset,
  );
  writeMembers();
  write();
}
