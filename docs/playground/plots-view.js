// Forest plots of what was pooled, and which way every study points.

import { effectDirectionPlot, forestPlot } from "microdosing/charts";
import { claims, gradeClaim } from "microdosing/evidence";
import { choice, element, show } from "./dom.js";
import { loadPlots, paperOf, reviewOf, studiesOf, studyOf } from "./sources.js";

const state = { forest: undefined, direction: "depression" };
const readable = (width) => Math.round(Math.min(760, Math.max(320, width)));

export async function view({ place, i18n, texts }) {
  const { forests, directions, nameOf } = await loadPlots(i18n);
  const [pooled, tested] = [forests, directions].map((data) => Object.keys(data).filter((id) => id !== "all"));
  state.forest ??= pooled[0];
  const questions = (ids) => ids.map((id) => [id, i18n.term("claim", id)]);
  const options = () => ({ width: readable(place.clientWidth) });

  function sourcesOf(shown) {
    const works = studiesOf(shown).map((id) =>
      element("li", {}, element("bdi", {}, nameOf(id)), ": ", paperOf(studyOf(id))),
    );
    return element("details", {}, element("summary", {}, texts.certainty.studies), element("ul", {}, ...works));
  }

  /** A plot with a list of questions before it, what it does not say itself, and where its studies were published. */
  function part(key, title, about, choices, draw) {
    const [words, figure, sources] = [element("div", { role: "status" }), element("figure", {}), element("div", {})];
    function write() {
      const { svg, ids, sentence } = draw(state[key]);
      const shown = claims.filter(({ id }) => ids.includes(id));
      show(figure, svg);
      words.replaceChildren(reviewOf(shown, i18n));
      if (sentence !== undefined) words.prepend(element("p", { className: "sentence" }, sentence));
      sources.replaceChildren(sourcesOf(shown));
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

  part("forest", texts.plots.forest, texts.plots.aboutForest, questions(pooled), (id) => ({
    svg: forestPlot(forests[id], i18n, options()),
    ids: [id],
  }));
  const choices = [["all", texts.plots.all], ...questions(tested)];
  part("direction", texts.plots.direction, texts.plots.aboutDirection, choices, (id) => ({
    svg: effectDirectionPlot(directions[id], i18n, options()),
    ids: directions[id].outcomes.map((outcome) => outcome.id),
    sentence: id === "all" ? undefined : i18n.text(gradeClaim(id).statement),
  }));
}
