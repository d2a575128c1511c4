import { append } from "../lib/append.js";
import { foldName } from "../lib/fold-name.js";
import { indexNames, type NameIndex, type NewName } from "../lib/name-index.js";
import { nameOfId } from "../lib/name-of-id.js";
import type { Medication, MedicationClass, MedicationId } from "../model/medication.js";
import type { OtherSubstance } from "../model/other-substance.js";
import type { ReadingWords } from "../model/reading-words.js";
import type { Substance } from "../model/substance.js";
import type { ProfilePart } from "./profile-items.js";
import type { IndexedIngredient, Medicine, Reading, Taken, TakenSubstance, WordRole } from "./taken.js";

/** Everything that can be taken, by what it is found by. */
export interface TakenIndex {
  /** Medications by id. */
  readonly medications: ReadonlyMap<string, IndexedMedication>;
  /** By ATC code and RxCUI. */
  readonly byCode: ReadonlyMap<string, readonly Medicine[]>;
  /** By name. */
  readonly names: NameIndex<Taken>;
  /** Folded names that mean a substance only where they stand alone. */
  readonly whole: ReadonlySet<string>;
  /** Texts that were read before: the same text is read in the same way. */
  readonly readings: Map<string, Reading>;
  /** What texts added to profiles before. */
  readonly parts: Readonly<Record<"medication" | "substance", Map<string, ProfilePart>>>;
}

type IndexedMedication = Pick<Medication, "id" | "name" | "atc">;

/** Records by which what is taken is found. */
export interface TakenRecords {
  /** Medications. */
  readonly medications: readonly (Pick<Medication, "id" | "atc" | "rxcui" | "products" | "ingredients"> & {
    /** The name that its id spells if absent. */
    readonly name?: string | undefined;
    readonly names: MedicationClass["names"];
  })[];
  /** Classes of medications. */
  readonly medicationClasses: readonly Pick<MedicationClass, "id" | "name" | "atc" | "names">[];
  /** Substances beside the ten. */
  readonly otherSubstances: readonly Pick<OtherSubstance, "id" | "names" | "medications" | "atc">[];
  /** The ten substances. */
  readonly substances: readonly Pick<Substance, "id" | "names" | "medications">[];
  /** Words around names. */
  readonly readingWords?: ReadingWords | undefined;
}

/**
 * Every beginning of a code, the code among them.
 *
 * @param code - The code.
 * @returns The beginnings, shortest first.
 */
export function prefixesOf(code: string): readonly string[] {
  const prefixes: string[] = [];
  for (let length = 1; length <= code.length; length++) prefixes.push(code.slice(0, length));
  return prefixes;
}

/**
 * Indexes everything that can be taken.
 *
 * @param records - The records.
 * @returns The index.
 */
export function indexTaken(records: TakenRecords): TakenIndex {
  const { medications, medicationClasses, otherSubstances, substances, readingWords } = records;
  const byId = new Map(
    medications.map(({ id, name = nameOfId(id), atc }) => [id, { id, name, atc: Object.freeze([...atc]) }]),
  );
  const byCode = new Map<string, Medicine[]>();
  const names: NewName<Taken>[] = [];
  const byPrefix = new Map(
    medicationClasses.flatMap(({ atc }) =>
      atc.map((prefix): [string, (readonly IndexedIngredient[])[]] => [prefix, []]),
    ),
  );
  const alsoOf = alsoIn(otherSubstances, substances);

  const addMedicine = (medicine: Medicine, codes: Iterable<string>, called: MedicationClass["names"]): void => {
    for (const code of new Set(codes)) append(byCode, code, medicine);
    for (const { name, lng } of called) {
      names.push({ entry: medicine, name, ...(lng !== undefined && { language: languageOf(lng) }) });
    }
  };
  for (const { id, atc, rxcui, products = [], names: called, ingredients = [id] } of medications) {
    const { name, atc: own } = byId.get(id) as IndexedMedication;
    const entry = { id, name, atc: own, ingredients: Object.freeze([...ingredients]) };
    const taken = ingredients.map((each): IndexedIngredient => {
      if (each === id) return { id, name, atc: own, also: alsoOf(id, atc) };
      const part = byId.get(each);
      const alone = part?.atc ?? [];
      const codes = [...new Set([...alone, ...atc])];
      return { id: each, name: part?.name ?? each, atc: codes, own: alone, also: alsoOf(each, alone) };
    });
    const codes = rxcui === undefined ? [...atc, ...products] : [...atc, rxcui, ...products];
    addMedicine({ kind: "medication", entry, ingredients: taken }, codes, [{ name }, ...called]);
    for (const code of atc) {
      for (const prefix of prefixesOf(code)) byPrefix.get(prefix)?.push(taken);
    }
  }
  for (const { id, name, atc, names: called } of medicationClasses) {
    // Each ingredient by itself, and as a part of each combination that is a member.
    const members = new Map<string, IndexedIngredient>();
    // What is in a product of the class and belongs to another one is not meant: caffeine beside an opioid.
    const isMember = (part: IndexedIngredient) =>
      (part.own ?? part.atc).some((code) => atc.some((prefix) => code.startsWith(prefix)));
    const meant = atc
      .flatMap((prefix) => byPrefix.get(prefix) ?? [])
      .flatMap((parts) => {
        const own = parts.filter(isMember);
        return own.length === 0 ? parts : own;
      });
    for (const inMember of meant) {
      const { own: codes, ...part } = inMember;
      const alone = { ...part, atc: codes ?? part.atc };
      for (const each of [alone, inMember]) members.set(`${each.id} ${each.atc}`, each);
    }
    const taken = [...members.values()];
    const ingredients = Object.freeze([...new Set(taken.map((each) => each.id))].sort());
    const entry = { id, name, atc: Object.freeze([...atc]), class: true, ingredients } as const;
    // A prefix that is the whole class is a name of it.
    addMedicine({ kind: "medication", entry, ingredients: taken }, atc.length === 1 ? atc : [], called);
  }
  for (const { id, names: called } of otherSubstances) {
    const entry = { kind: "other", id } as const;
    for (const each of [{ name: id }, ...called]) names.push({ entry, ...named(each) });
  }
  for (const { id, names: called = [] } of substances) {
    const scopes = new Map<string, Taken>();
    for (const { name, lng, form, route } of [
      { name: id, lng: undefined, form: undefined, route: undefined },
      ...called,
    ]) {
      const scope = { id, ...(form !== undefined && { form }), ...(route !== undefined && { route }) };
      const key = `${form} ${route}`;
      const entry = scopes.get(key) ?? { kind: "substance", scope };
      scopes.set(key, entry);
      names.push({ entry, ...named({ name, ...(lng !== undefined && { lng }) }) });
    }
  }
  if (readingWords !== undefined) names.push(...wordsAround(readingWords));
  const whole = new Set(
    [...otherSubstances, ...substances]
      .flatMap((each) => each.names ?? [])
      .filter((each) => each.whole)
      .map(({ name }) => foldName(name)),
  );
  return {
    medications: byId,
    byCode,
    names: indexNames(names, ({ entry, folded }) => entry.kind !== "word" && !whole.has(folded)),
    whole,
    readings: new Map(),
    parts: { medication: new Map(), substance: new Map() },
  };
}

function named({ name, lng }: { readonly name: string; readonly lng?: string }): { name: string; language?: string } {
  return { name, ...(lng !== undefined && { language: languageOf(lng) }) };
}

/** The primary subtag of a tag that was checked. */
function languageOf(lng: string): string {
  const dash = lng.indexOf("-");
  return dash === -1 ? lng : lng.slice(0, dash);
}

/** The substances that a medicine is. */
function alsoIn(
  otherSubstances: TakenRecords["otherSubstances"],
  substances: TakenRecords["substances"],
): (id: MedicationId, atc: readonly string[]) => readonly TakenSubstance[] {
  const byMedication = new Map<string, TakenSubstance[]>();
  const byPrefix = new Map<string, TakenSubstance[]>();
  for (const { id, medications = [], atc = [] } of otherSubstances) {
    const other = { kind: "other", id } as const;
    for (const medication of medications) append(byMedication, medication, other);
    for (const prefix of atc) append(byPrefix, prefix, other);
  }
  for (const { id, medications = [] } of substances) {
    for (const { id: medication, form } of medications) {
      append(byMedication, medication, { kind: "substance", scope: { id, ...(form !== undefined && { form }) } });
    }
  }
  return (id, atc) => [
    ...new Set([
      ...(byMedication.get(id) ?? []),
      ...atc.flatMap(prefixesOf).flatMap((prefix) => byPrefix.get(prefix) ?? []),
    ]),
  ];
}

function* wordsAround({ taken }: ReadingWords): Iterable<NewName<Taken>> {
  const roles: readonly (readonly [WordRole, readonly string[]])[] = [
    ["salt", taken.salts],
    // What a word says else goes before that it stands around names.
    ["joining", taken.joining],
    ["unnamed", taken.unnamed],
    ["around", taken.around],
    ["purpose", taken.purpose],
    ["nothing", taken.nothing],
    ["not-taken", taken.notTaken],
    ["plain-no", taken.plainNo],
    ["everyday", taken.everyday],
    ["other-name", taken.otherNames],
  ];
  for (const [role, words] of roles) {
    const entry: Taken = { kind: "word", role };
    for (const name of words) yield { entry, name };
  }
}

/**
 * Whether a name is the one that a medicine goes by in the records.
 *
 * @param medicine - The medicine.
 * @param folded - The name, folded.
 * @returns Whether it is.
 */
export function isMainName({ entry }: Medicine, folded: string): boolean {
  return foldName(entry.name) === folded;
}
