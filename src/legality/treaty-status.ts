import type { CountryCode } from "../model/jurisdiction.js";
import { type CitedTreatyEntry, conventions } from "../model/law.js";
import type { TreatyStatus } from "../model/legality.js";
import type { IsoDate } from "../model/reference.js";
import type { FormId } from "../model/substance.js";
import { knownFrom } from "./in-force.js";
import type { LawIndex } from "./law-index.js";

/**
 * What the UN conventions say of a substance in a country on a date.
 *
 * @param index - The records.
 * @param country - The country.
 * @param treaties - The classes of the substance.
 * @param form - The form asked, or `any`.
 * @param on - The date.
 * @returns The classes in force, those known only later, and whether the country is a party.
 */
export function treatyStatus(
  index: LawIndex,
  country: CountryCode,
  treaties: readonly CitedTreatyEntry[],
  form: FormId | "any",
  on: IsoDate,
): TreatyStatus {
  const ofForm = treaties.filter(({ forms }) => form === "any" || forms === undefined || forms.includes(form));
  // That no convention names a substance has no first day.
  const isLater = (entry: CitedTreatyEntry) => entry.convention !== "none" && knownFrom(entry) > on;
  const entries = ofForm.filter((entry) => !isLater(entry) && (entry.until === undefined || on < entry.until));
  const later = ofForm.filter(isLater);
  const own = form === "any" ? entries : entries.filter((entry) => entry.forms !== undefined);
  const party = Object.fromEntries(
    conventions.map((convention) => [convention, index.parties.get(convention)?.get(country) ?? "unknown"]),
  ) as TreatyStatus["party"];
  return { entries: own.length > 0 ? own : entries, ...(later.length > 0 && { later }), party };
}

/**
 * The day on which it was read who is a party to the conventions that list a substance. The records hold the parties of
 * that day, and not since when they are bound.
 *
 * @param index - The records.
 * @param entries - Classes of the substance.
 * @returns The last such day; none where no convention lists it, or where the records hold no parties to it.
 */
export function partiesReadOn(index: LawIndex, entries: readonly CitedTreatyEntry[]): IsoDate | undefined {
  const days = entries.flatMap(({ convention }) =>
    convention === "none" ? [] : (index.partiesReadOn.get(convention) ?? []),
  );
  return days.sort().at(-1);
}
