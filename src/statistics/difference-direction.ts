import { checkEnum } from "../shapes/check.js";

/** The sign of a difference, which F and p values do not carry. */
export const differenceDirections = ["positive", "negative"] as const;
/** The sign of a difference. */
export type DifferenceDirection = (typeof differenceDirections)[number];

/**
 * Reads a direction as the sign that it gives to a value.
 *
 * @param direction - The direction, unchecked.
 * @returns 1 or −1.
 * @throws {MicrodosingError} `missing-field`, `invalid-type` or `invalid-value`.
 */
export function signOf(direction: unknown): 1 | -1 {
  return checkEnum(direction, "direction", differenceDirections) === "positive" ? 1 : -1;
}
