import { type RiskOfBiasRecord, riskOfBiasLevels, signallingAnswers } from "../../model/risk-of-bias.js";
import { lazy } from "../lazy.js";
import { someOf } from "../list.js";
import { oneOf } from "../members.js";
import { dictionary, object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { kebabCase, matching, someText } from "../text.js";

/** The risk of bias of a result. */
export const riskOfBiasShape: Shape<RiskOfBiasRecord> = /* @__PURE__ */ lazy<RiskOfBiasRecord>((exactly) =>
  exactly(
    refined(
      object({
        result: kebabCase,
        tool: oneOf(["rob2", "robins-i"]),
        answers: someOf(
          object({
            question: matching(/^[1-7S]\.\d+$/, "the number of a question, such as 1.1"),
            answer: oneOf(signallingAnswers),
            reason: someText,
            locator: someText,
          }),
        ),
        domainS: optional(object({ judgement: oneOf(["low", "some-concerns", "high"]), reason: someText })),
        domains: dictionary(oneOf(riskOfBiasLevels)),
        overall: optional(oneOf(riskOfBiasLevels)),
        basis: oneOf(["abstract", "full-text", "registry"]),
      }),
      answeredTwice,
    ),
  ),
);

function* answeredTwice({ answers }: Pick<RiskOfBiasRecord, "answers">): Iterable<Problem> {
  if (new Set(answers.map(({ question }) => question)).size !== answers.length) {
    yield { path: ["answers"], expected: "one answer to each question" };
  }
}
