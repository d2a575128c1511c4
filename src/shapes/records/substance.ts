import {
  type FormId,
  formIds,
  routeIds,
  type Substance,
  type SubstanceId,
  type SubstanceName,
  type SubstanceScope,
  substanceClasses,
  substanceForms,
  substanceIds,
} from "../../model/substance.js";
import { literal } from "../either.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { idOf, oneOf } from "../members.js";
import { object, optional } from "../object.js";
import type { Problem } from "../refined.js";
import type { Shape } from "../shape.js";
import { kebabCase, languageTag, matching, someText } from "../text.js";
import { sourcedFields } from "./reference.js";

/** A substance, narrowed to forms or routes. */
export const substanceScopeShape: Shape<SubstanceScope> = /* @__PURE__ */ lazy<SubstanceScope>((exactly) =>
  exactly(
    object({
      id: idOf(substanceIds),
      forms: optional(someOf(idOf(formIds))),
      routes: optional(someOf(idOf(routeIds))),
    }),
  ),
);

const none: readonly Problem[] = [];

/**
 * What is wrong with a form that is asked for together with a substance.
 *
 * @param substance - The substance.
 * @param form - The form.
 * @returns A problem where the form is one of other substances.
 */
export function foreignForm(substance: SubstanceId, form: FormId | undefined): readonly Problem[] {
  const own: readonly FormId[] = substanceForms[substance];
  if (form === undefined || own.includes(form)) return none;
  const expected = `a form of ${substance}: ${own.map((id) => JSON.stringify(id)).join(", ")}`;
  return [{ path: ["form"], expected, received: form }];
}

/** A name of a substance. */
export const substanceNameShape: Shape<SubstanceName> = /* @__PURE__ */ lazy<SubstanceName>((exactly) =>
  exactly(
    object({
      name: someText,
      lng: optional(languageTag),
      form: optional(idOf(formIds)),
      route: optional(idOf(routeIds)),
      whole: optional(literal(true)),
    }),
  ),
);

/** A substance. */
export const substanceShape: Shape<Substance> = /* @__PURE__ */ lazy<Substance>((exactly) =>
  exactly(
    object({
      id: idOf(substanceIds),
      class: oneOf(substanceClasses),
      forms: list(object({ id: idOf(formIds), sameAs: optional(idOf(substanceIds)) })),
      routes: someOf(idOf(routeIds)),
      targets: someOf(someText),
      names: optional(someOf(substanceNameShape)),
      medications: optional(someOf(object({ id: kebabCase, form: optional(idOf(formIds)) }))),
      cas: optional(matching(/^\d{2,7}-\d{2}-\d$/, "a CAS registry number")),
      unii: optional(matching(/^[A-Z0-9]{10}$/, "a UNII of ten characters")),
      ...sourcedFields(),
    }),
  ),
);
