import { type FhirOptions, fhirStatuses } from "../model/fhir.js";
import { lazy } from "../shapes/lazy.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import type { Shape } from "../shapes/shape.js";

/** Options of the functions that make FHIR resources. */
export const fhirOptionsShape: Shape<FhirOptions> = /* @__PURE__ */ lazy<FhirOptions>((exactly) =>
  exactly(object({ status: optional(oneOf(fhirStatuses)) })),
);
