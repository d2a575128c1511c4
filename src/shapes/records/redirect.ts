import { type Redirect, redirectSets } from "../../model/redirect.js";
import { lazy } from "../lazy.js";
import { list, someOf } from "../list.js";
import { oneOf } from "../members.js";
import { object, optional } from "../object.js";
import { type Problem, refined } from "../refined.js";
import type { Shape } from "../shape.js";
import { isoDate, kebabCase, someText } from "../text.js";

/** What became of an id. */
const redirectShape: Shape<Redirect> = /* @__PURE__ */ lazy<Redirect>((exactly) =>
  exactly(
    object({
      id: kebabCase,
      set: oneOf(redirectSets),
      to: optional(someOf(kebabCase)),
      on: isoDate,
      why: someText,
    }),
  ),
);

/** Redirects, one for each old id, that do not lead in a circle. */
export const redirectsShape: Shape<readonly Redirect[]> = /* @__PURE__ */ lazy<readonly Redirect[]>((exactly) =>
  exactly(refined(list(redirectShape), astray)),
);

function* astray(redirects: readonly Redirect[]): Iterable<Problem> {
  const left = new Map<string, readonly [index: number, to: readonly string[]]>();
  for (const [index, { set, id, to = [] }] of redirects.entries()) {
    const key = `${set} ${id}`;
    if (left.has(key)) yield { path: [index, "id"], expected: "an old id that is named once", received: id };
    left.set(key, [index, to.map((each) => `${set} ${each}`)]);
  }
  // Whoever leads only to ids in use, or to redirects that do, leads somewhere; who is left leads in a circle, or to one.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [key, [, to]] of left) if (!to.some((each) => left.has(each))) left.delete(key);
  }
  for (const [index] of left.values()) {
    yield { path: [index, "to"], expected: "ids that do not lead back to it", received: redirects[index]?.to };
  }
}
