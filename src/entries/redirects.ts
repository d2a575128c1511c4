import { redirects } from "../data/redirects.js";
import { followRedirects } from "../lib/follow-redirects.js";
import { type Gone, type Redirect, type RedirectSet, redirectSets } from "../model/redirect.js";
import { oneOf } from "../shapes/members.js";
import { redirectsShape } from "../shapes/records/redirect.js";
import { check } from "../shapes/shape.js";
import { someText } from "../shapes/text.js";

/**
 * The ids in the place of one that was written down before: of a rule, a medicine or a work that was renamed, split or taken
 * out since. Renaming an id is a major version; with this, what was stored still finds its record.
 *
 * @param set - The set of the id.
 * @param id - The id.
 * @param given - Redirects of one's own; those of the library if absent.
 * @returns The id itself where it was never renamed (whether or not there is such a record), the one or more in its place
 * where it was, at the end of the chain, and `gone` where nothing replaced it.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `out-of-range` or
 * `invalid-date`; redirects that lead in a circle are refused with a path such as `given[0].to`.
 * @example
 * ```ts
 * import { currentIds } from "microdosing/risk";
 * console.log(currentIds("rules", "stimulant-medicines-psilocybin-mescaline"));
 * // [ 'stimulant-medicines-mescaline', 'stimulant-medicines-psilocybin' ]
 * console.log(currentIds("medications", "lithium"));
 * // [ 'lithium' ]
 * ```
 */
export function currentIds(set: RedirectSet, id: string, given?: readonly Redirect[]): readonly string[] | Gone {
  const known = check(oneOf(redirectSets), set, "set");
  const asked = check(someText, id, "id");
  return followRedirects(
    given === undefined ? redirects : check(redirectsShape, given, "given", ["given"]),
    known,
    asked,
  );
}
