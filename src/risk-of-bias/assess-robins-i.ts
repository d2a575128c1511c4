import { fieldsOf } from "../shapes/fields-of.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";

/**
 * The domains of ROBINS-I (2016). `D1`: confounding. `D2`: selection of participants. `D3`: classification of interventions. `D4`:
 * deviations from intended interventions. `D5`: missing data. `D6`: measurement of outcomes. `D7`: selection of the reported result.
 */
export const robinsIDomains = ["D1", "D2", "D3", "D4", "D5", "D6", "D7"] as const;
/** A domain of ROBINS-I. */
export type RobinsIDomain = (typeof robinsIDomains)[number];

/**
 * Risk of bias by ROBINS-I (2016). `low`: comparable to a well-performed randomised trial. `moderate`: sound for a non-randomised
 * study. `serious`: some important problems. `critical`: too problematic to provide any useful evidence. `no-information`: nothing
 * to base a judgement on.
 */
export const robinsIJudgements = ["low", "moderate", "serious", "critical", "no-information"] as const;
/** Risk of bias by ROBINS-I. */
export type RobinsIJudgement = (typeof robinsIJudgements)[number];

/** A row of the overall rule. */
export interface RobinsIRule {
  /** The overall judgement, which at least one domain has. */
  readonly judgement: RobinsIJudgement;
  /** The judgements that the domains may have. */
  readonly among: readonly RobinsIJudgement[];
}

/** The overall rule of ROBINS-I (2016) as a table: exactly one row holds for any judgements of the seven domains. */
export const robinsIRules: readonly RobinsIRule[] = [
  { judgement: "low", among: ["low"] },
  { judgement: "moderate", among: ["low", "moderate"] },
  { judgement: "no-information", among: ["low", "moderate", "no-information"] },
  { judgement: "serious", among: ["low", "moderate", "no-information", "serious"] },
  { judgement: "critical", among: ["low", "moderate", "no-information", "serious", "critical"] },
];

/** What a ROBINS-I assessment is made from. */
export interface RobinsIInput {
  /** A reviewer's judgement in each of the seven domains. */
  readonly domains: Readonly<Record<RobinsIDomain, RobinsIJudgement>>;
}

/** Shape of a {@link RobinsIInput}. */
export const robinsIInputShape: Shape<RobinsIInput> = /* @__PURE__ */ lazy<RobinsIInput>((exactly) => {
  const judgement = oneOf(robinsIJudgements);
  return exactly(object({ domains: object(fieldsOf(robinsIDomains, () => judgement)) }));
});

/**
 * The overall ROBINS-I judgement of one result of a non-randomised study, from the judgements in its seven domains.
 *
 * @remarks ROBINS-I, version of 2016 (Sterne and others, BMJ, 2016), not version 2 of 2025, which has six domains and no judgement
 * of no information. The table is {@link robinsIRules}: the overall risk is that of the worst domain, and a domain without
 * information gives no information overall unless another is at serious or critical risk. The guidance says so of key domains and
 * leaves to the reviewer which they are; here all seven are.
 * @param input - Judgements by domain; all seven are needed.
 * @returns The overall judgement.
 * @throws {MicrodosingError} `missing-field`, `unknown-field`, `invalid-type` or `invalid-value`, with the domain.
 * @example
 * ```ts
 * import { assessRobinsI } from "microdosing/evidence";
 * const domains = {
 *   D1: "serious", D2: "moderate", D3: "low", D4: "low", D5: "no-information", D6: "serious", D7: "moderate",
 * } as const;
 * console.log(assessRobinsI({ domains }));
 * // serious
 * ```
 */
export function assessRobinsI(input: RobinsIInput): RobinsIJudgement {
  const { domains } = check(robinsIInputShape, input, "input");
  const judgements = Object.values(domains);
  const rule = robinsIRules.find(({ among }) => judgements.every((judgement) => among.includes(judgement)));
  // The last row has every judgement among it.
  return rule?.judgement ?? "critical";
}
