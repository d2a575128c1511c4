/**
 * The unit that an instrument names at its end, as in "Sleep per night by a tracker, min".
 *
 * @param instrument - The instrument.
 * @returns The unit; undefined where it names none.
 */
export const unitOf = (instrument: string): string | undefined => {
  const parts = instrument.split(", ");
  return parts.length === 1 ? undefined : parts.at(-1);
};
