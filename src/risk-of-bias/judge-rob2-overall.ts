import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object } from "../shapes/object.js";
import { refuse } from "../shapes/refuse.js";
import type { Shape } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";
import { type Rob2DomainAssessment, worstJudgement } from "./judge-rob2-domain.js";
import { type Rob2Domain, type Rob2Judgement, rob2Domains } from "./rob2-terms.js";

/** The judgements of the domains of a trial. */
export interface Rob2DomainAssessments {
  /** Randomisation process. */
  readonly D1: Rob2DomainAssessment;
  /** Period and carryover effects, of a crossover trial. */
  readonly DS?: Rob2DomainAssessment;
  /** Deviations from the intended interventions. */
  readonly D2: Rob2DomainAssessment;
  /** Missing outcome data. */
  readonly D3: Rob2DomainAssessment;
  /** Measurement of the outcome. */
  readonly D4: Rob2DomainAssessment;
  /** Selection of the reported result. */
  readonly D5: Rob2DomainAssessment;
}

/** A domain that helped to decide the overall judgement. */
export interface Rob2OverallStep {
  /** Domain, `DS` in crossover trials alone. */
  readonly domain: Rob2Domain;
  /** Risk of bias in that domain. */
  readonly judgement: Rob2Judgement;
}

/** The overall judgement. */
export interface Rob2Overall {
  /** Risk of bias: the minimum, or what a reviewer raised it to. */
  readonly judgement: Rob2Judgement;
  /** What the domains make of it by rule, below which it cannot fall. */
  readonly minimum: Rob2Judgement;
  /** Whether a reviewer raised it above the minimum. */
  readonly escalated: boolean;
  /**
   * Whether the guidance invites a reviewer to consider raising it: several domains raise some concerns. How many are too many is
   * a judgement and is never counted here.
   */
  readonly escalationPossible: boolean;
  /** The reviewer's reason, where it was raised. */
  readonly reason?: string;
  /** The domains that decided the minimum. */
  readonly path: readonly Rob2OverallStep[];
}

/** A reviewer's decision to raise the overall judgement. */
export interface Rob2Escalation {
  /** `high` alone: some concerns in several domains may amount to it. */
  readonly to: "high";
  /** Why the concerns together lower the confidence in the result, in the reviewer's words. */
  readonly reason: string;
}

/** Shape of a {@link Rob2Escalation}. */
export const rob2EscalationShape: Shape<Rob2Escalation> = /* @__PURE__ */ lazy<Rob2Escalation>((exactly) =>
  exactly(object({ to: oneOf(["high"]), reason: someText })),
);

/**
 * The overall judgement: low where all domains are low, high where any is high, some concerns otherwise.
 *
 * @param domains - Judgements by domain.
 * @param escalation - A reviewer's decision to raise it, if there is one.
 * @returns The judgement with the domains that decided it.
 */
export function judgeRob2Overall(domains: Rob2DomainAssessments, escalation: Rob2Escalation | undefined): Rob2Overall {
  const steps = rob2Domains.flatMap((domain) => {
    const assessed = domains[domain];
    return assessed === undefined ? [] : [{ domain, judgement: assessed.judgement }];
  });
  const minimum = worstJudgement(steps.map(({ judgement }) => judgement));
  const path = steps.filter(({ judgement }) => judgement === minimum);
  const escalationPossible = minimum === "some-concerns" && path.length > 1;
  if (escalation === undefined || minimum === "high") {
    return { judgement: minimum, minimum, escalated: false, escalationPossible, path };
  }
  if (minimum === "low") {
    refuse("out-of-range", "escalate", "at least one domain with some concerns to raise", "all domains low");
  }
  return { judgement: escalation.to, minimum, escalated: true, escalationPossible, reason: escalation.reason, path };
}
