// Forest plots of what was pooled, and which way every study points.

import { effectDirectionPlot, forestPlot } from "microdosing/charts";
import { claims, gradeClaim } from "microdosing/evidence";
import { choice, element, show } from "./dom.js";
import { nameOf, paperOf, reviewOf, studyOf } from "./sources.js";

const state = { forest: undefined, direction: "depression" };
const readable = (width) => Math.round(Math.min(760, Math.max(320, width)));

export async function view({ place, i18n, texts }) {
  // What `forestData` and `effectDirectionData` give, written by the build.
  const { forests, directions } = await (await fetch("plots.json")).json();
  const [pooled, tested] = [forests, directions].map((data) => Object.keys(data).filter((id) => id !== "all"));
  state.forest ??= pooled[0];
  const questions = (ids) => ids.map((id) => [id, i18n.term("claim", id)]);
  const options = () => ({ width: readable(place.clientWidth) });

  /** A plot with a list of questions before it, what its grade says, and where its studies were published. */
  function part(key, title, about, choices, draw) {
    const [words, figure, sources] = [element("div", { role: "status" }), element("figure", {}), element("div", {})];
    function write() {
      const { svg, ids, drawn } = draw(state[key]);
      show(figure, svg);
      words.replaceChildren(...wordsOf(ids, drawn, i18n, texts));
      sources.replaceChildren(sourcesOf(ids, texts));
    }
    const choose = (id) => {
      state[key] = id;
      write();
    };
    place.append(
      element("h2", {}, title),
      element("p", {}, about),
      choice(texts.certainty.claim, choices, state[key], choose),
      words,
      figure,
      sources,
    );
    write();
  }

  part("forest", texts.plots.forest, texts.plots.aboutForest, questions(pooled), (id) => {
    const data = forests[id];
    return { svg: forestPlot(data, i18n, options()), ids: [id], drawn: data.rows.length };
  });
  const choices = [["all", texts.plots.all], ...questions(tested)];
  part("direction", texts.plots.direction, texts.plots.aboutDirection, choices, (id) => {
    const data = directions[id];
    return { svg: effectDirectionPlot(data, i18n, options()), ids: data.outcomes.map((outcome) => outcome.id) };
  });
}

const claimsOf = (ids) => claims.filter(({ id }) => ids.includes(id));

/** The graded sentence of a question, how many of its studies are drawn, and the last review: of several, the oldest. */
function wordsOf(ids, drawn, i18n, texts) {
  const shown = claimsOf(ids);
  const [first] = shown.sort((one, other) => one.reviewedOn.localeCompare(other.reviewedOn));
  return [
    ...(ids.length > 1 ? [] : [element("p", { className: "sentence" }, i18n.text(gradeClaim(first.id).statement))]),
    ...(drawn === undefined ? [] : [element("p", {}, texts.plots.drawn(drawn, first.body.length))]),
    reviewOf(first, i18n),
  ];
}

function sourcesOf(ids, texts) {
  const named = new Set(claimsOf(ids).flatMap(({ body }) => body.map(({ study }) => study)));
  const works = [...named]
    .map(studyOf)
    .map((study) => element("li", {}, element("bdi", {}, nameOf(study, texts)), ": ", paperOf(study)));
  return element("details", {}, element("summary", {}, texts.certainty.studies), element("ul", {}, ...works));
}
