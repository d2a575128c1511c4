import { once } from "../lib/once.js";
import type { RecognisedInput } from "../model/risk-report.js";

/** The names that records are shown by, in any language, the record's own name first; none for what is no record. */
export type ShownNames = (kind: RecognisedInput["kind"], id: string) => readonly string[];

/** Of a record, the names that it is shown by. */
export interface ShownRecord {
  /** Its id. */
  readonly id: string;
  /** Its own name, where one is in no language. */
  readonly name?: string | undefined;
  /** Its other names; the first of each language is what a form shows. */
  readonly names?: readonly { readonly name: string; readonly lng?: string }[];
}

/**
 * Looks up the names that records are shown by; they are indexed when one is first asked for.
 *
 * @param recordsOf - Gives the records of each kind.
 * @returns The names by kind and id.
 */
export function shownNamesOf(
  recordsOf: () => Partial<Record<RecognisedInput["kind"], readonly ShownRecord[]>>,
): ShownNames {
  const names = once(
    () =>
      new Map(
        Object.entries(recordsOf()).flatMap(([kind, records]) =>
          records.map((record) => [`${kind} ${record.id}`, shownOf(record)] as const),
        ),
      ),
  );
  return (kind, id) => names().get(`${kind} ${id}`) ?? [];
}

function shownOf({ name, names = [] }: ShownRecord): readonly string[] {
  const firsts = new Map<string, string>();
  for (const each of names) {
    if (each.lng !== undefined && !firsts.has(each.lng)) firsts.set(each.lng, each.name);
  }
  return name === undefined ? [...firsts.values()] : [name, ...firsts.values()];
}
