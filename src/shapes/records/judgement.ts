import { number } from "../number.js";
import { type ObjectShape, type OptionalShape, object, optional } from "../object.js";
import type { Shape } from "../shape.js";

/** Levels to rate down or up. */
export type Levels = 0 | 1 | 2 | 3;

/**
 * A number of levels.
 *
 * @param most - The most.
 * @returns The shape.
 */
export function levelsShape(most: number): Shape<Levels> {
  return number({ min: 0, max: most, whole: true }) as Shape<number> as Shape<Levels>;
}

/** A reviewer's judgement with a reason of any kind. */
export interface ReasonedLevels<Reason> {
  /** Levels to rate down or up. */
  readonly levels: Levels;
  /** Why. */
  readonly reason: Reason;
}

/**
 * Judgements by domain or upgrade, each of which may be absent.
 *
 * @param most - The most levels, by name.
 * @param reason - Shape of a reason.
 * @returns The shape.
 */
export function judgementsShape<Name extends string, Reason>(
  most: Readonly<Record<Name, number>>,
  reason: Shape<Reason>,
): ObjectShape<Readonly<Partial<Record<Name, ReasonedLevels<Reason>>>>> {
  const names = Object.keys(most) as Name[];
  const fields = names.map((name): [Name, OptionalShape<ReasonedLevels<Reason>>] => [
    name,
    optional(object({ levels: levelsShape(most[name]), reason })) as OptionalShape<ReasonedLevels<Reason>>,
  ]);
  return object(Object.fromEntries(fields)) as ObjectShape<Readonly<Partial<Record<Name, ReasonedLevels<Reason>>>>>;
}
