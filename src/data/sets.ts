/**
 * Every set of records, each a folder of JSON files, one a record: its `folder` under `src/data` is its name in
 * `records:<folder>` and `dist/data/<folder>.json`, `name` the constant that `src/data/<folder>.ts` exports, `key` the field
 * of a record that names its file. The build, the tests and the published JSON follow this list.
 */
export const sets = [
  { folder: "background-works", name: "backgroundWorks", key: "id" },
  { folder: "claims", name: "claims", key: "id" },
  { folder: "conditions", name: "conditions", key: "id" },
  { folder: "convention-parties", name: "conventionParties", key: "convention" },
  { folder: "laws", name: "laws", key: "jurisdiction" },
  { folder: "medication-classes", name: "medicationClasses", key: "id" },
  { folder: "medications", name: "medications", key: "id" },
  { folder: "other-substances", name: "otherSubstances", key: "id" },
  { folder: "redirects", name: "redirects", key: "id" },
  { folder: "references", name: "references", key: "id" },
  { folder: "rules", name: "rules", key: "id" },
  { folder: "studies", name: "studies", key: "id" },
  { folder: "substances", name: "substances", key: "id" },
  { folder: "territories", name: "territories", key: "code" },
  { folder: "treaties", name: "treaties", key: "id" },
] as const;
