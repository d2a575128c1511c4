import { choice } from "../shapes/choice.js";
import { fieldsOf } from "../shapes/fields-of.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, openObject, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import {
  judgeRobinsI2025,
  type RobinsI2025Input,
  type RobinsI2025OverallJudgement,
  robinsI2025InputShape,
} from "./robins-i-2025.js";

/** Versions of ROBINS-I. `2016`: seven domains (Sterne and others, BMJ, 2016). `2025`: version 2, six domains, the draft of 20 November 2025. */
export const robinsIVersions = ["2016", "2025"] as const;
/** A version of ROBINS-I. */
export type RobinsIVersion = (typeof robinsIVersions)[number];

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

/** What an assessment by ROBINS-I (2016) is made from. */
export interface RobinsIInput {
  /** The version of the tool; this one if absent. */
  readonly version?: "2016" | undefined;
  /** A reviewer's judgement in each of the seven domains. */
  readonly domains: Readonly<Record<RobinsIDomain, RobinsIJudgement>>;
}

const robinsI2016InputShape: Shape<RobinsIInput> = /* @__PURE__ */ lazy<RobinsIInput>((exactly) => {
  const judgement = oneOf(robinsIJudgements);
  return exactly(
    object({ version: optional(oneOf(["2016"])), domains: object(fieldsOf(robinsIDomains, () => judgement)) }),
  );
});

/** Shape of a {@link RobinsIInput} or a {@link RobinsI2025Input}. */
export const robinsIInputShape: Shape<RobinsIInput | RobinsI2025Input> = /* @__PURE__ */ lazy<
  RobinsIInput | RobinsI2025Input
>((exactly) =>
  exactly(
    choice(
      openObject({ version: optional(oneOf(robinsIVersions)) }),
      ({ version }) => (version === "2025" ? "2025" : "2016"),
      { "2016": robinsI2016InputShape, "2025": robinsI2025InputShape },
    ),
  ),
);

/**
 * The overall ROBINS-I judgement of one result of a non-randomised study, from the judgements in its domains: the seven of the
 * version of 2016, or the six of version 2 of 2025, which is named by `version`.
 *
 * @remarks Version of 2016 (Sterne and others, BMJ, 2016): the table is {@link robinsIRules}. The overall risk is that of the worst
 * domain, and a domain without information gives no information overall unless another is at serious or critical risk. The
 * guidance says so of key domains and leaves to the reviewer which they are; here all seven are.
 *
 * Version 2 (2025): a draft of 20 November 2025, which its authors may still change, for follow-up (cohort) studies. Where the
 * triage says that there is too much confounding (B2) or an inappropriate measurement (B3), the result is at critical risk;
 * else the overall risk is that of the worst domain, and a reviewer may judge it higher. At best it is low but for
 * uncontrolled confounding. The algorithms from signalling questions to the judgement of a domain are not here: see the guide
 * "Grading".
 * @param input - The version, and judgements by domain.
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
export function assessRobinsI(input: RobinsIInput): RobinsIJudgement;
/**
 * The overall judgement by version 2 of 2025.
 *
 * @param input - The version, the triage, and judgements by domain.
 * @returns The overall judgement.
 * @throws {MicrodosingError} As for the version of 2016.
 * @example
 * ```ts
 * import { assessRobinsI } from "microdosing/evidence";
 * const domains = { D1: "low-except-confounding", D2: "low", D3: "low", D4: "moderate", D5: "low", D6: "low" } as const;
 * console.log(assessRobinsI({ version: "2025", domains }));
 * // moderate
 * ```
 */
export function assessRobinsI(input: RobinsI2025Input): RobinsI2025OverallJudgement;
export function assessRobinsI(input: RobinsIInput | RobinsI2025Input): RobinsIJudgement | RobinsI2025OverallJudgement {
  const checked = check(robinsIInputShape, input, "input");
  if (checked.version === "2025") return judgeRobinsI2025(checked);
  const judgements = Object.values(checked.domains);
  const rule = robinsIRules.find(({ among }) => judgements.every((judgement) => among.includes(judgement)));
  // The last row has every judgement among it.
  return rule?.judgement ?? "critical";
}
