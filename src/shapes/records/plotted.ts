import { type EffectMeasure, effectMeasures } from "../../model/effect-size.js";
import type { Message } from "../../model/message.js";
import { either } from "../either.js";
import { type MembersShape, oneOf } from "../members.js";
import { type NumberShape, number } from "../number.js";
import type { Problem } from "../refined.js";
import type { Shape } from "../shape.js";
import { matching, type TextShape } from "../text.js";
import { messageShape } from "./message.js";

/**
 * A number that is drawn: far from where a double overflows.
 *
 * @returns The shape.
 */
export const drawn = (): NumberShape => number({ min: -1e100, max: 1e100 });

/**
 * A text that is drawn: XML allows neither control characters nor halves of surrogate pairs.
 *
 * @returns The shape.
 */
export const drawnText = (): TextShape =>
  matching(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u, "text without control characters");

/**
 * What something in a plot is called: a text as it is, or a message of the locales.
 *
 * @returns The shape.
 */
export const plotName = (): Shape<Message | string> => either({ text: drawnText(), object: messageShape });

/**
 * What effects are measured in.
 *
 * @returns The shape.
 */
export const measure = (): MembersShape<EffectMeasure> => oneOf(effectMeasures);

const ratios: readonly EffectMeasure[] = ["OR", "RR", "ROM", "PETO"];

/**
 * Whether effects of a measure are logarithms of ratios.
 *
 * @param measure - The measure.
 * @returns Whether they are.
 */
export const isRatio = (measure: EffectMeasure): boolean => ratios.includes(measure);

/** A ratio and its axis are drawn as such: the exponential of this is far from where a double overflows. */
const MOST_OF_A_LOG = 500;

/**
 * Says which number cannot be the logarithm of a ratio, and that no effect is 0 there: 1 would be the ratio itself.
 *
 * @param measure - What the numbers are measured in.
 * @param nullValue - The value of no effect.
 * @param numbers - Numbers with where they stand; those that are undefined are not there.
 * @returns What is wrong.
 */
export function* logProblems(
  measure: EffectMeasure,
  nullValue: number,
  numbers: Iterable<readonly [path: readonly (string | number)[], value: number | undefined]>,
): Iterable<Problem> {
  if (!isRatio(measure)) return;
  if (nullValue !== 0) {
    yield { path: ["nullValue"], expected: "0, the logarithm of a ratio of 1", received: nullValue };
  }
  for (const [path, value = 0] of numbers) {
    if (Math.abs(value) <= MOST_OF_A_LOG) continue;
    const expected = `the logarithm of a ratio, from -${MOST_OF_A_LOG} to ${MOST_OF_A_LOG}`;
    yield { path, code: "out-of-range", expected, received: value };
  }
}
