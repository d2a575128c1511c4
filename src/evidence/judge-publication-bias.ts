import type { EffectMeasure, EventCounts } from "../model/effect-size.js";
import type { GradedEffect, Judgement } from "../model/grade.js";
import type { Message } from "../model/message.js";
import { cellsOf } from "../statistics/effect-from-events.js";
import { regressOnError } from "../statistics/egger-test.js";
import { harbordTest } from "../statistics/harbord-test.js";
import { petersTest } from "../statistics/peters-test.js";
import { correlateRanks } from "../statistics/rank-test.js";
import { isInformative } from "../statistics/read-event-counts.js";
import type { CheckedPooling } from "../statistics/read-pooling.js";
import { computedAs, notAssessed } from "./judgement.js";
import { rounded } from "./rounded.js";

/** A test for small-study effects has too little power below ten studies (Cochrane Handbook, chapter 13). */
const fewestForSmallStudyTest = 10;
const smallStudyAlpha = 0.1;

/**
 * Judges publication bias from ten studies on. Odds and risk ratios are tied to their own standard errors, so that Egger's
 * test finds asymmetry where there is none: there Peters' test counts, Harbord's is told beside it, and without the tables
 * of events nothing is tested. A risk difference has no test that holds (Cochrane Handbook 13.3.5.5). Elsewhere it is Egger's
 * regression, with the rank correlation test beside it. Two levels are for a reviewer, who knows what is in the registries.
 *
 * @param effects - Checked effects.
 * @param measure - What they are measured in.
 * @param pooling - Checked options of the meta-analysis.
 * @returns The judgement.
 */
export function judgePublicationBias(
  effects: readonly GradedEffect[],
  measure: EffectMeasure,
  pooling: CheckedPooling,
): Judgement {
  const k = effects.length;
  if (k < fewestForSmallStudyTest) return notAssessed({ key: "grading:reason.publication-bias.few", values: { k } });
  if (measure === "RD") return notAssessed({ key: "grading:reason.publication-bias.no-test" });
  return ["OR", "RR", "PETO"].includes(measure)
    ? byTables(effects, measure === "RR" ? "RR" : "OR")
    : byErrors(effects, pooling);
}

function byErrors(effects: readonly GradedEffect[], pooling: CheckedPooling): Judgement {
  // The floor makes an interval wider, and would make this test blind.
  const { p } = regressOnError(effects, pooling.test === "adhoc" ? { ...pooling, test: "knha" } : pooling);
  const { p: rank } = correlateRanks(effects);
  if (p === "not-estimable" || rank === "not-estimable") return alike;
  const values = { p: rounded(p), rank: rounded(rank) };
  if (p < smallStudyAlpha) return computedAs(1, { key: "grading:reason.publication-bias.likely", values });
  const key = rank < smallStudyAlpha ? "rank-alone" : "none";
  return computedAs(0, { key: `grading:reason.publication-bias.${key}`, values });
}

function byTables(effects: readonly GradedEffect[], measure: "OR" | "RR"): Judgement {
  const tables = effects.flatMap(({ counts }): readonly EventCounts[] => (counts === undefined ? [] : [counts]));
  if (tables.length < effects.length) return notAssessed(needsCounts);
  const telling = tables.filter((table) => isInformative(cellsOf(table)));
  if (telling.length < fewestForSmallStudyTest) {
    return notAssessed({ key: "grading:reason.publication-bias.few", values: { k: telling.length } });
  }
  const { p } = petersTest(telling, { measure });
  const { p: harbord } = harbordTest(telling);
  if (p === "not-estimable" || harbord === "not-estimable") return alike;
  const values = { p: rounded(p), harbord: rounded(harbord) };
  if (p < smallStudyAlpha) return computedAs(1, { key: "grading:reason.publication-bias.likely-tables", values });
  return computedAs(0, { key: "grading:reason.publication-bias.none-tables", values });
}

const needsCounts: Message = { key: "grading:reason.publication-bias.needs-counts" };

/**
 * Whether a test of publication bias waits for numbers alone; where it does not, none is possible.
 *
 * @param judgement - A judgement of publication bias that is not assessed.
 * @returns True where events and sizes are missing.
 */
export const waitsForCounts = ({ reason }: Judgement): boolean => reason.key === needsCounts.key;

const alike: Judgement = notAssessed({ key: "grading:reason.publication-bias.alike" });
