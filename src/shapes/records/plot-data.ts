import {
  type EffectDirectionCell,
  type EffectDirectionData,
  type EffectDirectionStudy,
  effectDirections,
} from "../../model/effect-direction-data.js";
import type { FunnelData } from "../../model/funnel-data.js";
import { type RiskOfBiasLevel, riskOfBiasLevels } from "../../model/risk-of-bias.js";
import {
  type RiskOfBiasData,
  type RiskOfBiasStudy,
  riskOfBiasDomains,
  riskOfBiasJudgements,
  riskOfBiasTools,
} from "../../model/risk-of-bias-data.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { oneOf } from "../members.js";
import { count, number, positiveCount } from "../number.js";
import { dictionary, object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { drawn, drawnText, isRatio, logProblems, measure, plotName } from "./plotted.js";

/** Largest variance whose square root is drawn. */
const LARGEST_VARIANCE = 1e200;
/** As for all variances, where the contours are written as ratios. */
const LARGEST_LOG_VARIANCE = 1e4;

function* funnelProblems({ points, pooled, nullValue, measure }: FunnelData): Iterable<Problem> {
  yield* logProblems(measure, nullValue, [
    [["pooled"], pooled],
    ...points.map(({ yi }, index) => [["points", index, "yi"], yi] as const),
  ]);
  if (!isRatio(measure)) return;
  for (const [index, { vi }] of points.entries()) {
    if (vi <= LARGEST_LOG_VARIANCE) continue;
    const expected = `the variance of the logarithm of a ratio, of at most ${LARGEST_LOG_VARIANCE}`;
    yield { path: ["points", index, "vi"], code: "out-of-range", expected, received: vi };
  }
}

/** What a funnel plot shows. */
export const funnelDataShape: Shape<FunnelData> = /* @__PURE__ */ lazy<FunnelData>((exactly) =>
  exactly(
    refined(
      object({
        points: someOf(object({ label: drawnText(), yi: drawn(), vi: number({ above: 0, max: LARGEST_VARIANCE }) })),
        pooled: optional(drawn()),
        nullValue: drawn(),
        measure: measure(),
      }),
      funnelProblems,
    ),
  ),
);

function* riskOfBiasProblems({ tool, studies }: RiskOfBiasData): Iterable<Problem> {
  const domains: readonly string[] = riskOfBiasDomains[tool];
  const judgements: readonly string[] = riskOfBiasJudgements[tool];
  for (const [index, study] of studies.entries()) {
    for (const [domain, judgement] of Object.entries(study.domains)) {
      const path = ["studies", index, "domains", domain];
      if (!domains.includes(domain))
        yield { path, code: "unknown-field", expected: `one of ${domains.join(", ")}`, received: domain };
      if (!judgements.includes(judgement))
        yield { path, expected: `one of ${judgements.join(", ")}`, received: judgement };
    }
    const { overall } = study;
    if (overall !== undefined && !judgements.includes(overall)) {
      yield { path: ["studies", index, "overall"], expected: `one of ${judgements.join(", ")}`, received: overall };
    }
    if ((study.weight === undefined) !== (studies[0]?.weight === undefined)) {
      yield {
        path: ["studies", index, "weight"],
        expected: "a weight of every study or of none",
        received: study.weight,
      };
    }
  }
}

const level = (): Shape<RiskOfBiasLevel> => oneOf(riskOfBiasLevels);

/** What a plot of risk of bias shows. */
export const riskOfBiasDataShape: Shape<RiskOfBiasData> = /* @__PURE__ */ lazy<RiskOfBiasData>((exactly) => {
  const study: Shape<RiskOfBiasStudy> = object({
    label: drawnText(),
    domains: dictionary(level()),
    overall: optional(level()),
    weight: optional(number({ above: 0, max: 1e100 })),
  });
  return exactly(refined(object({ tool: oneOf(riskOfBiasTools), studies: someOf(study) }), riskOfBiasProblems));
});

function* effectDirectionProblems({ outcomes, studies }: EffectDirectionData): Iterable<Problem> {
  const ids = outcomes.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) yield { path: ["outcomes", index, "id"], expected: "each outcome once", received: id };
  }
  for (const [row, { cells }] of studies.entries()) {
    for (const [index, { outcome }] of cells.entries()) {
      const path = ["studies", row, "cells", index, "outcome"];
      if (!ids.includes(outcome)) yield { path, expected: "the id of one of the outcomes", received: outcome };
      const isTwice = cells.findIndex((cell) => cell.outcome === outcome) < index;
      if (isTwice) yield { path, expected: "each outcome once in a study", received: outcome };
    }
  }
}

/** What an effect direction plot shows. */
export const effectDirectionDataShape: Shape<EffectDirectionData> = /* @__PURE__ */ lazy<EffectDirectionData>(
  (exactly) => {
    const outcome = object({ id: drawnText(), label: plotName() });
    const cell: Shape<EffectDirectionCell> = object({
      outcome: drawnText(),
      direction: oneOf(effectDirections),
      participants: optional(count),
      riskOfBias: optional(level()),
      results: optional(positiveCount),
    });
    const study: Shape<EffectDirectionStudy> = object({ label: plotName(), cells: list(cell) });
    return exactly(refined(object({ outcomes: someOf(outcome), studies: someOf(study) }), effectDirectionProblems));
  },
);
