/** A set of records: a folder of JSON files, one a record. */
export interface RecordSet {
  /** Its folder under `src/data`, and its name in `records:<folder>` and `dist/data/<folder>.json`. */
  readonly folder: string;
  /** The constant that holds it: `src/data/<folder>.ts` exports it. */
  readonly name: string;
  /** The field of a record that names its file. */
  readonly key: string;
}

/** Every set of records; the build, the tests and the published JSON follow this list. */
export const sets: readonly RecordSet[] = [
  { folder: "background-works", name: "backgroundWorks", key: "id" },
  { folder: "claims", name: "claims", key: "id" },
  { folder: "conditions", name: "conditions", key: "id" },
  { folder: "convention-parties", name: "conventionParties", key: "convention" },
  { folder: "laws", name: "laws", key: "jurisdiction" },
  { folder: "medication-classes", name: "medicationClasses", key: "id" },
  { folder: "medications", name: "medications", key: "id" },
  { folder: "other-substances", name: "otherSubstances", key: "id" },
  { folder: "references", name: "references", key: "id" },
  { folder: "rules", name: "rules", key: "id" },
  { folder: "studies", name: "studies", key: "id" },
  { folder: "substances", name: "substances", key: "id" },
  { folder: "treaties", name: "treaties", key: "id" },
];
