import { doseUnits } from "../../model/dose.js";
import { countryCodes } from "../../model/jurisdiction.js";
import {
  blindings,
  comparatorIds,
  noticeTypes,
  populationIds,
  type Study,
  type StudyArm,
  studyDesigns,
} from "../../model/study.js";
import { formIds, routeIds, substanceIds } from "../../model/substance.js";
import { boolean, either, literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { count, number, positive } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, someText } from "../text.js";
import { sourcedFields } from "./reference.js";
import { riskOfBiasShape } from "./risk-of-bias.js";
import { computedFromShape, studyResultShape } from "./study-result.js";

/** An arm of a study. */
export const studyArmShape: Shape<StudyArm> = /* @__PURE__ */ lazy<StudyArm>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      treatment: idOf([...substanceIds, ...comparatorIds]),
      mixedWith: optional(someOf(idOf(substanceIds))),
      form: optional(idOf(formIds)),
      route: optional(idOf(routeIds)),
      dose: optional(
        object({ amount: positive, amountMax: optional(positive), unit: oneOf(doseUnits), of: optional(someText) }),
      ),
      occasions: optional(count),
      occasionsMax: optional(count),
      nRandomised: optional(count),
      felt: optional(literal(true)),
    }),
  ),
);

/** A study. */
export const studyShape: Shape<Study> = /* @__PURE__ */ lazy<Study>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        family: kebabCase,
        familyBasis: optional(oneOf(["stated", "inferred"])),
        reference: kebabCase,
        registrations: optional(someOf(someText)),
        design: oneOf(studyDesigns),
        randomised: either({ boolean, text: oneOf(["not-stated"]) }),
        blinding: oneOf(blindings),
        blindingCheck: optional(
          object({
            asked: boolean,
            correctPercent: optional(number({ min: 0, max: 100 })),
            chancePercent: optional(number({ min: 0, max: 100 })),
            held: optional(oneOf(["yes", "no", "partly"])),
            computedFrom: optional(computedFromShape),
          }),
        ),
        population: idOf(populationIds),
        size: refined(
          object({ enrolled: optional(count), randomised: optional(count), analysed: optional(count) }),
          sizeProblems,
        ),
        arms: someOf(studyArmShape),
        weeks: optional(positive),
        countries: optional(someOf(idOf(countryCodes))),
        results: list(studyResultShape),
        riskOfBias: optional(someOf(riskOfBiasShape)),
        funding: optional(someOf(someText)),
        conflicts: optional(someOf(someText)),
        startedOn: optional(isoDate),
        notices: optional(someOf(object({ type: oneOf(noticeTypes), on: isoDate, reference: kebabCase }))),
        anomalies: optional(someOf(kebabCase)),
        ...sourcedFields(),
      }),
      studyProblems,
    ),
  ),
);

function* sizeProblems(size: Study["size"]): Iterable<Problem> {
  if (Object.keys(size).length === 0) yield { code: "missing-field", expected: "at least one count", received: size };
}

function* studyProblems({
  arms,
  results,
  riskOfBias = [],
}: Pick<Study, "arms" | "results" | "riskOfBias">): Iterable<Problem> {
  const armIds = new Set(arms.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { id, arm, comparatorArm }] of results.entries()) {
    for (const [name, named] of [
      ["arm", arm],
      ["comparatorArm", comparatorArm],
    ] as const) {
      if (!armIds.has(named)) {
        yield { path: ["results", index, name], code: "unknown-id", expected: "an arm of the study", received: named };
      }
    }
    if (seen.has(id)) yield { path: ["results", index, "id"], expected: "an id that is used once", received: id };
    seen.add(id);
  }
  for (const [index, { result }] of riskOfBias.entries()) {
    if (!seen.has(result)) {
      const path = ["riskOfBias", index, "result"];
      yield { path, code: "unknown-id", expected: "a result of the study", received: result };
    }
  }
}
