import {
  animalSpecies,
  type BackgroundWork,
  backgroundDoses,
  backgroundKinds,
  conclusionDirections,
} from "../../model/background.js";
import { outcomeIds } from "../../model/outcome.js";
import { substanceIds } from "../../model/substance.js";
import { lazy } from "../lazy.js";
import { someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { positiveCount } from "../number.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { kebabCase, someText } from "../text.js";
import { sourcedFields } from "./reference.js";

/** A review, or an experiment on animals or cells. */
export const backgroundWorkShape: Shape<BackgroundWork> = /* @__PURE__ */ lazy<BackgroundWork>((exactly) =>
  exactly(
    refined(
      object({
        id: kebabCase,
        reference: kebabCase,
        kind: oneOf(backgroundKinds),
        substances: someOf(idOf(substanceIds)),
        doses: optional(oneOf(backgroundDoses)),
        species: optional(someOf(oneOf(animalSpecies))),
        studies: optional(positiveCount),
        people: optional(positiveCount),
        conclusions: someOf(
          object({ outcome: idOf(outcomeIds), direction: oneOf(conclusionDirections), locator: someText }),
        ),
        ...sourcedFields(),
      }),
      problemsOf,
    ),
  ),
);

function* problemsOf({
  species,
  kind,
  conclusions,
}: Pick<BackgroundWork, "species" | "kind" | "conclusions">): Iterable<Problem> {
  if ((species !== undefined) !== (kind === "animal")) {
    yield { path: ["species"], expected: "animals in an experiment on animals, and only there", received: species };
  }
  if (new Set(conclusions.map(({ outcome }) => outcome)).size !== conclusions.length) {
    yield { path: ["conclusions"], expected: "one conclusion for each outcome" };
  }
}
