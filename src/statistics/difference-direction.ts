/** The sign of a difference, which F and p values do not carry. */
export const differenceDirections = ["positive", "negative"] as const;
/** The sign of a difference. */
export type DifferenceDirection = (typeof differenceDirections)[number];

/**
 * The sign that a direction gives to a value.
 *
 * @param direction - The direction.
 * @returns 1 or −1.
 */
export function signOf(direction: DifferenceDirection): 1 | -1 {
  return direction === "positive" ? 1 : -1;
}
