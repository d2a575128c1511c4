import { z } from "zod";
import { doseUnits } from "../model/dose.js";
import { countryCodes } from "../model/jurisdiction.js";
import { outcomeIds } from "../model/outcome.js";
import { signallingAnswers } from "../model/risk-of-bias.js";
import { scorings } from "../model/scoring.js";
import { blindings, comparatorIds, populationIds, type Study, studyDesigns } from "../model/study.js";
import { findingDirections, type PrintedResult, type StudyResult } from "../model/study-result.js";
import { formIds, routeIds, substanceIds } from "../model/substance.js";
import { list, text } from "./base.js";
import { exact } from "./exact.js";
import { idSchema, isoDateSchema, sourcedShape } from "./reference.js";

const count = z.number().int().nonnegative();
const interval = z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, "expected low ≤ high");
const level = z.number().gt(0).lt(1);
const printedP = z.strictObject({ comparison: z.enum(["=", "<", ">"]), value: z.number().min(0).max(1) });
const groupSummary = z.strictObject({
  n: count.exactOptional(),
  mean: z.number(),
  sd: z.number().nonnegative().exactOptional(),
  se: z.number().nonnegative().exactOptional(),
  ci: interval.exactOptional(),
});
const events = z
  .strictObject({ events: count, n: count })
  .refine((group) => group.events <= group.n, "expected events ≤ n");
const percentage = z.number().min(0).max(100);
const riskOfBias = z.strictObject({
  result: idSchema,
  tool: z.enum(["rob2", "robins-i"]),
  answers: list(
    z.strictObject({
      question: z.string().regex(/^[1-7S]\.\d+$/),
      answer: z.enum(signallingAnswers),
      reason: text,
      locator: text,
    }),
  ).refine((answers) => new Set(answers.map(({ question }) => question)).size === answers.length, "answered twice"),
  domainS: z.strictObject({ judgement: text, reason: text }).exactOptional(),
  domains: z.record(z.string(), z.string()),
  overall: z.string().exactOptional(),
  basis: z.enum(["abstract", "full-text", "registry"]),
});

/** Schema of a {@link PrintedResult}. */
export const printedResultSchema: z.ZodType<PrintedResult> = exact<PrintedResult>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("group-summaries"),
      scale: z.enum(["final", "change"]),
      treatment: groupSummary,
      comparator: groupSummary,
      p: printedP.exactOptional(),
    }),
    z.strictObject({
      type: z.literal("mean-difference"),
      estimate: z.number(),
      se: z.number().nonnegative().exactOptional(),
      ci: interval.exactOptional(),
      level: level.exactOptional(),
      p: printedP.exactOptional(),
    }),
    z.strictObject({
      type: z.literal("standardised-difference"),
      statistic: z.enum(["d", "dz", "g", "eta2p", "beta", "r"]),
      estimate: z.number(),
      ci: interval.exactOptional(),
      level: level.exactOptional(),
      p: printedP.exactOptional(),
    }),
    z.strictObject({
      type: z.literal("test"),
      statistic: z.enum(["t", "F", "z", "chi2", "U", "W"]),
      value: z.number().exactOptional(),
      df: list(z.number(), 1, 2).exactOptional(),
      p: printedP.exactOptional(),
    }),
    z.strictObject({ type: z.literal("events"), treatment: events, comparator: events, p: printedP.exactOptional() }),
    z.strictObject({
      type: z.literal("percentages"),
      treatment: percentage,
      comparator: percentage.exactOptional(),
      p: printedP.exactOptional(),
    }),
    z.strictObject({ type: z.literal("statement") }),
  ]),
);

/** Schema of a {@link StudyResult}. */
export const studyResultSchema: z.ZodType<StudyResult> = exact<StudyResult>()(
  z.strictObject({
    id: idSchema,
    outcome: z.enum(outcomeIds),
    instrument: text,
    scoring: z.enum(scorings),
    timePoint: text,
    arm: idSchema,
    comparatorArm: idSchema,
    printed: printedResultSchema,
    direction: z.enum(findingDirections),
    locator: text,
    primary: z.literal(true).exactOptional(),
  }),
);

/** Schema of a {@link Study}. */
export const studySchema: z.ZodType<Study> = exact<Study>()(
  z
    .strictObject({
      id: idSchema,
      family: idSchema,
      familyBasis: z.enum(["stated", "inferred"]).exactOptional(),
      reference: idSchema,
      registrations: list(text).exactOptional(),
      design: z.enum(studyDesigns),
      randomised: z.union([z.boolean(), z.literal("not-stated")]),
      blinding: z.enum(blindings),
      blindingCheck: z
        .strictObject({
          asked: z.boolean(),
          correctPercent: percentage.exactOptional(),
          held: z.enum(["yes", "no", "partly"]).exactOptional(),
        })
        .exactOptional(),
      population: z.enum(populationIds),
      size: z
        .strictObject({
          enrolled: count.exactOptional(),
          randomised: count.exactOptional(),
          analysed: count.exactOptional(),
        })
        .refine((size) => Object.keys(size).length > 0, "expected at least one count"),
      arms: list(
        z.strictObject({
          id: idSchema,
          treatment: z.enum([...substanceIds, ...comparatorIds]),
          mixedWith: list(z.enum(substanceIds)).exactOptional(),
          form: z.enum(formIds).exactOptional(),
          route: z.enum(routeIds).exactOptional(),
          dose: z
            .strictObject({
              amount: z.number().positive(),
              amountMax: z.number().positive().exactOptional(),
              unit: z.enum(doseUnits),
              of: text.exactOptional(),
            })
            .exactOptional(),
          occasions: count.exactOptional(),
          nRandomised: count.exactOptional(),
          felt: z.literal(true).exactOptional(),
        }),
      ),
      weeks: z.number().positive().exactOptional(),
      countries: list(z.enum(countryCodes)).exactOptional(),
      results: z.array(studyResultSchema),
      riskOfBias: list(riskOfBias).exactOptional(),
      funding: list(text).exactOptional(),
      conflicts: list(text).exactOptional(),
      startedOn: isoDateSchema.exactOptional(),
      anomalies: list(idSchema).exactOptional(),
      ...sourcedShape,
    })
    .superRefine((study, context) => {
      const arms = new Set(study.arms.map((arm) => arm.id));
      const seen = new Set<string>();
      for (const [index, result] of study.results.entries()) {
        if (!arms.has(result.arm) || !arms.has(result.comparatorArm)) {
          context.addIssue({ code: "custom", path: ["results", index], message: "names an arm that is not in arms" });
        }
        if (seen.has(result.id)) {
          context.addIssue({ code: "custom", path: ["results", index, "id"], message: "is used twice" });
        }
        seen.add(result.id);
      }
      for (const [index, { result }] of (study.riskOfBias ?? []).entries()) {
        if (!seen.has(result)) {
          const message = "names a result that is not in results";
          context.addIssue({ code: "custom", path: ["riskOfBias", index, "result"], message });
        }
      }
    }),
);
