import { fieldsOf } from "../shapes/fields-of.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { type Problem, refined } from "../shapes/refined.js";
import type { Shape } from "../shapes/shape.js";

/**
 * The domains of ROBINS-I, version 2 (draft of 20 November 2025). `D1`: confounding. `D2`: classification of interventions.
 * `D3`: selection of participants into the study or the analysis. `D4`: missing data. `D5`: measurement of the outcome. `D6`:
 * selection of the reported result.
 */
export const robinsI2025Domains = ["D1", "D2", "D3", "D4", "D5", "D6"] as const;
/** A domain of ROBINS-I, version 2. */
export type RobinsI2025Domain = (typeof robinsI2025Domains)[number];

/** Risk of bias by ROBINS-I, version 2, in the domains after the first, lowest first; there is no judgement of no information. */
export const robinsI2025Judgements = ["low", "moderate", "serious", "critical"] as const;
/** Risk of bias by ROBINS-I, version 2, in a domain after the first. */
export type RobinsI2025Judgement = (typeof robinsI2025Judgements)[number];

/**
 * Risk of bias by ROBINS-I, version 2, in the domain of confounding and of a whole result, lowest first.
 * `low-except-confounding`: low, but for concerns about uncontrolled confounding, which a study without randomisation cannot
 * rule out; there is nothing better. The others are those of the other domains.
 */
export const robinsI2025OverallJudgements = ["low-except-confounding", "moderate", "serious", "critical"] as const;
/** Risk of bias by ROBINS-I, version 2, in the domain of confounding and of a whole result. */
export type RobinsI2025OverallJudgement = (typeof robinsI2025OverallJudgements)[number];

/** Answers in the triage. `Y`: yes. `PY`: probably yes. `PN`: probably no. `N`: no. */
export const robinsI2025TriageAnswers = ["Y", "PY", "PN", "N"] as const;
/** An answer in the triage. */
export type RobinsI2025TriageAnswer = (typeof robinsI2025TriageAnswers)[number];

/** The triage, part B of the tool: whether a result is at critical risk before any domain is judged. */
export interface RobinsI2025Triage {
  /** Whether the authors tried to control for confounding. */
  readonly B1: RobinsI2025TriageAnswer;
  /** Where they did not: whether there may be so much of it that the result should not be considered further. */
  readonly B2?: RobinsI2025TriageAnswer | undefined;
  /** Whether the outcome was measured by an inappropriate method. */
  readonly B3: RobinsI2025TriageAnswer;
}

/** A reviewer's judgements in the six domains. */
export interface RobinsI2025Judgements {
  /** Confounding, by its own scale. */
  readonly D1: RobinsI2025OverallJudgement;
  /** Classification of interventions. */
  readonly D2: RobinsI2025Judgement;
  /** Selection of participants into the study or the analysis. */
  readonly D3: RobinsI2025Judgement;
  /** Missing data. */
  readonly D4: RobinsI2025Judgement;
  /** Measurement of the outcome. */
  readonly D5: RobinsI2025Judgement;
  /** Selection of the reported result. */
  readonly D6: RobinsI2025Judgement;
}

/** What an assessment by ROBINS-I, version 2, is made from. */
export interface RobinsI2025Input {
  /** The version of the tool. */
  readonly version: "2025";
  /** Answers in the triage; nothing is triaged without them. */
  readonly triage?: RobinsI2025Triage | undefined;
  /** A reviewer's judgement in each of the six domains; they may be left out where the triage ends the assessment. */
  readonly domains?: RobinsI2025Judgements | undefined;
}

/** Shape of a {@link RobinsI2025Input}. */
export const robinsI2025InputShape: Shape<RobinsI2025Input> = /* @__PURE__ */ lazy<RobinsI2025Input>((exactly) => {
  const answer = oneOf(robinsI2025TriageAnswers);
  const judgement = oneOf(robinsI2025Judgements);
  const domains = { ...fieldsOf(robinsI2025Domains, () => judgement), D1: oneOf(robinsI2025OverallJudgements) };
  return exactly(
    refined(
      object({
        version: oneOf(["2025"]),
        triage: optional(object({ B1: answer, B2: optional(answer), B3: answer })),
        domains: optional(object(domains)),
      }),
      unanswered,
    ),
  );
});

function* unanswered({ triage, domains }: RobinsI2025Input): Iterable<Problem> {
  if (triage !== undefined) {
    const { B1, B2 } = triage;
    const path = ["triage", "B2"];
    if (isYes(B1) && B2 !== undefined) {
      yield { path, expected: "no answer where the authors tried to control for confounding", received: B2 };
    }
    if (!isYes(B1) && B2 === undefined) {
      const expected = `one of ${robinsI2025TriageAnswers.join(", ")}, as the authors did not try to control for confounding`;
      yield { path, code: "missing-field", expected, received: B2 };
    }
  }
  if (domains === undefined && !isCritical(triage)) {
    const expected = "judgements of the six domains, as no triage ends the assessment";
    yield { path: ["domains"], code: "missing-field", expected, received: domains };
  }
}

const isYes = (answer: RobinsI2025TriageAnswer | undefined): boolean => answer === "Y" || answer === "PY";

const isCritical = (triage: RobinsI2025Triage | undefined): boolean => isYes(triage?.B2) || isYes(triage?.B3);

/**
 * The overall judgement of checked input.
 *
 * @param input - The input.
 * @returns Critical where the triage says so, else that of the worst domain.
 */
export function judgeRobinsI2025({ triage, domains }: RobinsI2025Input): RobinsI2025OverallJudgement {
  if (domains === undefined || isCritical(triage)) return "critical";
  const { D1, ...others } = domains;
  const ranks = Object.values(others).map((judgement) => robinsI2025Judgements.indexOf(judgement));
  const worst = Math.max(robinsI2025OverallJudgements.indexOf(D1), ...ranks);
  // The two scales are as long as one another.
  return robinsI2025OverallJudgements[worst] as RobinsI2025OverallJudgement;
}
