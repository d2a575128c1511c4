// Why this certainty? A grade step by step, and what becomes of it when a study changes.
import { claims, createEvidence, explainGrade, findingDirections, redirects, studies } from "microdosing/evidence";
import { asked, keep } from "./address.js";
import { changed, rangesOf } from "./changed-study.js";
import { button, choice, element, fields, slider } from "./dom.js";
import { loadPlots, paperOf, reviewOf, studyOf } from "./sources.js";

const signs = { high: "⊕⊕⊕⊕", moderate: "⊕⊕⊕◯", low: "⊕⊕◯◯", "very-low": "⊕◯◯◯" };
const graded = claims.filter(({ body }) => body.length > 0);
const state = { claim: "adhd", changes: {} };
const claimOf = () => claims.find(({ id }) => id === state.claim);

export async function view({ place, i18n, texts }) {
  const { nameOf } = await loadPlots(i18n);
  const answer = element("div", { className: "answer", role: "status" });
  const members = element("div", {});
  const steps = element("ol", { className: "steps" });

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
      reviewOf([claimOf()], i18n),
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

  /** The fields of a study: only those that the grade of the question uses. */
  function member({ study: id, result: resultId }) {
    const { kind, synthesis } = claimOf();
    const study = studyOf(id);
    const result = study.results.find((each) => each.id === resultId);
    const asFound = { result: resultId, shift: 0, factor: 1, direction: result.direction };
    const now = state.changes[id] ?? asFound;
    const isPooled = synthesis === "pooled";
    function change(part) {
      const next = { ...asFound, ...state.changes[id], ...part };
      state.changes[id] = next;
      if (Object.keys(asFound).every((key) => next[key] === asFound[key])) delete state.changes[id];
      writeSoon();
    }
    const people = slider(
      texts.certainty.people,
      { min: 0, max: 5, step: 0.25, value: Math.log2(now.factor) },
      (power) => texts.certainty.times(i18n.number(Number((2 ** power).toFixed(1)))),
      (power) => change({ factor: 2 ** power }),
    );
    return fields(
      nameOf(id),
      element("p", { className: "paper" }, paperOf(study)),
      element("p", { className: "aside" }, ...measureOf(result, isPooled, i18n, texts)),
      isPooled ? effect(result, now, change) : direction(kind, now, change),
      people,
    );
  }

  function direction(kind, now, change) {
    const ways = findingDirections.map((id) => [id, i18n.term("way", `${kind}.${id}`)]);
    return choice(texts.certainty.direction, ways, now.direction, (id) => change({ direction: id }));
  }

  function effect({ printed }, now, change) {
    const ranges = rangesOf(printed);
    if (ranges === undefined) return element("p", { className: "aside" }, texts.certainty.noNumbers);
    const { value: found, step, digits } = ranges;
    return slider(
      texts.certainty.effect[printed.scale ?? printed.type],
      { ...ranges, value: found + now.shift },
      (value) => i18n.number(Number(value.toFixed(digits))),
      // The steps of a slider seldom meet what was found.
      (value) => change({ shift: Math.abs(value - found) <= step / 2 ? 0 : value - found }),
    );
  }

  function writeMembers() {
    const { body, synthesis } = claimOf();
    change.textContent = texts.certainty.change[synthesis === "pooled" ? "pooled" : "counted"];
    members.replaceChildren(...body.map(member));
  }

  function open(claim) {
    if (claim !== state.claim) Object.assign(state, { claim, changes: {} });
    keep({ claim });
    writeMembers();
    write();
  }

  const options = graded.map(({ id }) => [id, i18n.term("claim", id)]);
  const change = element("p", {});
  const reset = button(texts.certainty.reset, () => {
    state.changes = {};
    writeMembers();
    write();
  });
  const { claim = state.claim } = asked();
  const first = graded.some(({ id }) => id === claim) ? claim : state.claim;
  place.append(
    choice(texts.certainty.claim, options, first, open),
    answer,
    element("h2", {}, texts.certainty.steps),
    steps,
    element("h2", {}, texts.certainty.studies),
    change,
    members,
    reset,
  );
  open(first);
}

/** With what a result was measured and, where the number counts, what the other group had and which way is better. */
function measureOf({ instrument, scoring, printed: { comparator } }, isPooled, i18n, texts) {
  const { measure, otherGroup, better } = texts.certainty;
  const parts = [`${measure} `, element("bdi", { lang: "en" }, instrument), "."];
  if (!isPooled) return parts;
  const other = comparator?.mean ?? comparator?.events;
  if (other !== undefined) parts.push(` ${otherGroup(i18n.number(other))}`);
  if (better[scoring] !== undefined) parts.push(` ${better[scoring]}`);
  return parts;
}
