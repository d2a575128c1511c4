import type { Gone, Redirect, RedirectSet } from "../model/redirect.js";

/**
 * The ids in the place of one, along a chain of redirects. A circle, which no checked set has, leads nowhere.
 *
 * @param redirects - The redirects.
 * @param set - The set of the id.
 * @param id - The id.
 * @returns The id itself where it was never renamed, one or more in its place where it was, `gone` where nothing replaced it.
 */
export function followRedirects(
  redirects: readonly Redirect[],
  set: RedirectSet,
  id: string,
): readonly string[] | Gone {
  const seen = new Set<string>();
  const current: string[] = [];
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const old: string = next;
    const redirect = redirects.find((each) => each.set === set && each.id === old);
    if (redirect === undefined) current.push(next);
    else waiting.push(...(redirect.to ?? []));
  }
  return current.length === 0 ? "gone" : current;
}
