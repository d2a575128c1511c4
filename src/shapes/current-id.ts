import { followRedirects } from "../lib/follow-redirects.js";
import type { Redirect, RedirectSet } from "../model/redirect.js";
import { idOf } from "./members.js";
import { refuseAt, type Shape } from "./shape.js";

/**
 * Ids of a set of records, also by a name that they had before: it is read as the one in its place.
 *
 * @param set - The set.
 * @param ids - The ids in use.
 * @param redirects - What became of others.
 * @returns The shape, which refuses an id that was split or that is gone with `unknown-id`, and says so.
 */
export function currentIdOf<const Id extends string>(
  set: RedirectSet,
  ids: readonly Id[],
  redirects: readonly Redirect[] = [],
): Shape<Id> {
  const known = idOf(ids);
  return {
    kind: "current-id",
    read(value, trail) {
      if (typeof value !== "string" || (ids as readonly string[]).includes(value)) return known.read(value, trail);
      const current = followRedirects(redirects, set, value);
      if (current === "gone") {
        refuseAt(trail, "unknown-id", "an id in use; this one is gone, and nothing replaced it", value);
      }
      const [first, second] = current;
      if (second !== undefined) {
        refuseAt(trail, "unknown-id", "an id in use; this one became several", value, current);
      }
      return known.read(first, trail);
    },
  };
}
