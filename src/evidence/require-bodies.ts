import { refuse } from "../shapes/refuse.js";
import type { EvidenceRecords } from "./body.js";

/**
 * Requires that every member of a body of evidence has its study and result: a body must not shrink in silence.
 *
 * @param records - Checked records.
 * @throws {MicrodosingError} `unknown-id`, with a path such as `records.claims[0].body[2].study`.
 */
export function requireBodies({ claims, studies }: EvidenceRecords): void {
  const results = new Map(studies.map((study) => [study.id, new Set(study.results.map(({ id }) => id))]));
  const families = new Map(studies.map(({ id, family }) => [id, family]));
  for (const [index, { body }] of claims.entries()) {
    const counted = new Set<string | undefined>();
    for (const [place, { study, result }] of body.entries()) {
      const path = `records.claims[${index}].body[${place}]`;
      const known = results.get(study);
      if (known === undefined) refuse("unknown-id", `${path}.study`, "a study of records.studies", study);
      if (!known.has(result)) refuse("unknown-id", `${path}.result`, "a result of the study", result);
      const family = families.get(study);
      if (counted.has(family)) refuse("invalid-value", `${path}.study`, "each family of papers once", study);
      counted.add(family);
    }
  }
}
