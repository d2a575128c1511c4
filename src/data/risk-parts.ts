import type { MedicalCondition } from "../model/condition.js";
import type { Medication, MedicationClass, MedicationName } from "../model/medication.js";
import type { OtherSubstance } from "../model/other-substance.js";
import type { ReportedRule } from "../model/reported-rule.js";
import type { RiskRule } from "../model/risk-rule.js";
import type { Substance } from "../model/substance.js";

/** What medicines, substances and conditions are found by. */
export interface FoundBy {
  /** Medications; one whose name its id spells has no `name`, and names that endings give are left out. */
  readonly medications: readonly (Omit<Medication, "name" | "names" | "sources" | "verification" | "reviewedOn"> & {
    readonly name?: string;
    readonly names: readonly Omit<MedicationName, "type">[];
  })[];
  /** Classes of medications. */
  readonly medicationClasses: readonly Pick<MedicationClass, "id" | "name" | "atc" | "names">[];
  /** Conditions. */
  readonly conditions: readonly Pick<MedicalCondition, "id" | "icd10" | "icd10Exact" | "icd11" | "names">[];
  /** Substances beside the ten. */
  readonly otherSubstances: readonly Pick<OtherSubstance, "id" | "names" | "medications" | "atc">[];
  /** The ten. */
  readonly substances: readonly Pick<Substance, "id" | "forms" | "names" | "medications">[];
}

/** Names by language, as a build packs them: names of one language are alike and stand together. */
export interface NamesByLanguage {
  /** Under the tag of a language, or under `any`. */
  readonly byLanguage: Readonly<Record<string, readonly string[]>>;
}

/**
 * Puts the names of records together by language; {@link withNames} is the way back.
 *
 * @param records - The records.
 * @returns The records with `byLanguage` in place of `names`.
 */
export function namesByLanguage<R extends { readonly names: readonly Omit<MedicationName, "type">[] }>(
  records: readonly R[],
): readonly (Omit<R, "names"> & NamesByLanguage)[] {
  return records.map(({ names, ...record }) => {
    const byLanguage: Record<string, string[]> = {};
    for (const { name, lng = "any" } of names) {
      byLanguage[lng] ??= [];
      byLanguage[lng].push(name);
    }
    return { ...record, byLanguage };
  });
}

/**
 * Gives records their names again.
 *
 * @param records - Records with `byLanguage`.
 * @returns The records with `names`; within a language in their order.
 */
export function withNames<R extends NamesByLanguage>(
  records: readonly R[],
): readonly (Omit<R, "byLanguage"> & { readonly names: readonly Omit<MedicationName, "type">[] })[] {
  return records.map(({ byLanguage, ...record }) => ({
    ...record,
    names: Object.entries(byLanguage).flatMap(([lng, names]) =>
      names.map((name) => (lng === "any" ? { name } : { name, lng })),
    ),
  }));
}

/**
 * The part of the rules that a report needs.
 *
 * @param rules - The rules.
 * @returns The rules without why they are rated so, and without what a source confirmed and where and when it was read.
 */
export function reportedOf(rules: readonly RiskRule[]): readonly ReportedRule[] {
  return rules.map(
    ({ rationale, disagreements, verification, modifiers, exposureFrequency, harmFrequency, sources, ...rule }) => ({
      ...rule,
      sources: sources.map(({ supports, accessedOn, readAt, ...citation }) => citation),
    }),
  );
}

/** The parts of the records that things are found by: without their sources. */
export interface WholeRecords {
  readonly medications: readonly Medication[];
  readonly medicationClasses: readonly MedicationClass[];
  readonly conditions: readonly MedicalCondition[];
  readonly otherSubstances: readonly OtherSubstance[];
  readonly substances: readonly Substance[];
}

/**
 * The part of the records that a name is found by.
 *
 * @param records - The records.
 * @param endingsOf - The names that a name is read as by its ending alone.
 * @param nameOf - The name that an id spells.
 * @returns Their codes and names.
 */
export function foundBy(
  records: WholeRecords,
  endingsOf: (name: string) => Iterable<string>,
  nameOf: (id: string) => string,
): FoundBy {
  const owners = new Map<string, number>();
  // What else goes by a name is found by it, and must not hide the medicine.
  const others = [records.medicationClasses, records.otherSubstances, records.substances].flat();
  for (const { names = [] } of [...records.medications, ...others]) {
    for (const name of new Set(names.map((each) => each.name.toLowerCase()))) {
      owners.set(name, (owners.get(name) ?? 0) + 1);
    }
  }
  return {
    medications: records.medications.map(({ sources, verification, reviewedOn, name, names, ...medication }) => {
      const main = name.toLowerCase();
      const isRead = (text: string): boolean => owners.get(text) === 1 && [...endingsOf(text)].includes(main);
      const kept = names.filter((each) => each.name !== name && !(isSpelling(each) && isRead(each.name.toLowerCase())));
      return {
        ...medication,
        ...(name !== nameOf(medication.id) && { name }),
        // The first name of a language is what a form shows: no brand before the name of the ingredient.
        names: [...kept.filter((each) => !isTrade(each)), ...kept.filter(isTrade)].map(({ type, ...each }) => each),
      };
    }),
    medicationClasses: records.medicationClasses.map(({ id, name, atc, names }) => ({ id, name, atc, names })),
    conditions: records.conditions.map(({ sources, reviewedOn, ...condition }) => condition),
    otherSubstances: records.otherSubstances.map(({ sources, verification, reviewedOn, ...other }) => other),
    substances: records.substances.map(({ id, forms, names, medications }) => ({
      id,
      forms,
      ...(names && { names }),
      ...(medications && { medications }),
    })),
  };
}

/** A name of a product, or of the salt that it holds. */
const isTrade = ({ type }: MedicationName): boolean => type === "brand" || type === "salt";

/** The international name as another language spells it, which no form shows as its own. */
function isSpelling({ type, lng }: MedicationName): boolean {
  return type === "synonym" && (lng === undefined || lng === "la");
}
