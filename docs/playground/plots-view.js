// Forest plots of what was pooled, and which way every study points.

import { effectDirectionPlot, forestPlot } from "microdosing/charts";
import { choice, element, show } from "./dom.js";

const state = { forest: undefined, direction: "depression" };
const readable = (width) => Math.round(Math.min(760, Math.max(320, width)));

export async function view({ place, i18n, texts }) {
  const label = (id) => [id, i18n.term("claim", id)];
  // What `forestData` and `effectDirectionData` give, written by the build: the studies and works behind it are not loaded.
  const { forests, directions } = await (await fetch("plots.json")).json();
  const [pooled, tested] = [forests, directions].map((data) => Object.keys(data).filter((id) => id !== "all"));
  state.forest ??= pooled[0];
  const [forest, direction] = [element("figure", {}), element("figure", {})];
  const width = () => readable(place.clientWidth);
  const drawForest = () => show(forest, forestPlot(forests[state.forest], i18n, { width: width() }));
  const drawDirection = () => {
    show(direction, effectDirectionPlot(directions[state.direction], i18n, { width: width() }));
  };
  place.append(
    element("h2", {}, texts.plots.forest),
    element("p", {}, texts.plots.aboutForest),
    choice(texts.certainty.claim, pooled.map(label), state.forest, (value) => {
      state.forest = value;
      drawForest();
    }),
    forest,
    element("h2", {}, texts.plots.direction),
    element("p", {}, texts.plots.aboutDirection),
    choice(texts.certainty.claim, [["all", texts.plots.all], ...tested.map(label)], state.direction, (value) => {
      state.direction = value;
      drawDirection();
    }),
    direction,
  );
  drawForest();
  drawDirection();
}
