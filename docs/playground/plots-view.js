// Forest plots of what was pooled, and which way every study points.

import { effectDirectionData, forestData } from "microdosing/article";
import { effectDirectionPlot, forestPlot } from "microdosing/charts";
import { claimIds } from "microdosing/evidence";
import { choice, element, show } from "./dom.js";

const state = { forest: undefined, direction: "depression" };
const readable = (width) => Math.round(Math.min(760, Math.max(320, width)));

export function view({ place, i18n, texts }) {
  const label = (id) => [id, i18n.term("claim", id)];
  const pooled = claimIds.filter((id) => typeof forestData(id) !== "string");
  const tested = claimIds.filter((id) => effectDirectionData([id]) !== "none");
  state.forest ??= pooled[0];
  const [forest, direction] = [element("figure", {}), element("figure", {})];
  const width = () => readable(place.clientWidth);
  const drawForest = () => show(forest, forestPlot(forestData(state.forest), i18n, { width: width() }));
  const drawDirection = () => {
    const ids = state.direction === "all" ? tested : [state.direction];
    show(direction, effectDirectionPlot(effectDirectionData(ids), i18n, { width: width() }));
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
