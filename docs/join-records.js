// Writes src/data/<set>.ts, which joins the records of a set into one typed constant.
// Run it after adding, renaming or removing a record: `npm run data`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const data = new URL("../src/data/", import.meta.url);

/**
 * Folder, exported constant, type, model file, and the sentence of its docs.
 *
 * @type {readonly (readonly [string, string, string, string, string])[]}
 */
export const sets = [
  ["references", "references", "Reference", "reference", "Every work cited, in CSL-JSON."],
  ["substances", "substances", "Substance", "substance", "The ten substances."],
  ["studies", "studies", "Study", "study", "Human studies with their results as printed."],
  [
    "background-works",
    "backgroundWorks",
    "BackgroundWork",
    "background",
    "Reviews, and experiments on animals and cells, read beside the studies.",
  ],
  ["claims", "claims", "Claim", "claim", "The claims of the article, each tied to a body of evidence."],
  ["rules", "rules", "RiskRule", "risk", "The risk rules, those that were looked at and found low among them."],
  ["medications", "medications", "Medication", "risk", "The medication index."],
  [
    "medication-classes",
    "medicationClasses",
    "MedicationClass",
    "risk",
    "Classes of medications, as people speak of them.",
  ],
  ["conditions", "conditions", "MedicalCondition", "risk", "Conditions with their codes and names."],
  ["other-substances", "otherSubstances", "OtherSubstance", "risk", "Substances beside the ten that rules name."],
  ["laws", "laws", "JurisdictionLaws", "law", "Laws by jurisdiction, history kept."],
  ["treaties", "treaties", "TreatyEntry", "law", "Classes under the UN drug conventions."],
  ["convention-parties", "conventionParties", "ConventionParties", "law", "Parties to the UN drug conventions."],
];

/** The files of a set, in the order of its records. */
function filesOf(folder) {
  const files = readdirSync(new URL(folder, data));
  return files.filter((file) => file.endsWith(".json")).sort();
}

/**
 * The records of a set.
 *
 * @param {string} folder - Its folder under src/data.
 * @returns {readonly object[]} The records.
 */
export function recordsOf(folder) {
  return filesOf(folder).map((file) => JSON.parse(readFileSync(new URL(`${folder}/${file}`, data), "utf8")));
}

/** The text of the module that joins a set. */
export function joinModule([folder, name, type, model, doc]) {
  const files = filesOf(folder);
  const imports = files.map((file, index) => `import r${index} from "./${folder}/${file}";\n`).join("");
  const records = files.map((_, index) => `  r${index},\n`).join("");
  return `${imports}import type { ${type} } from "../model/${model}.js";

/** ${doc} */
export const ${name}: readonly ${type}[] = [
${records}] as unknown as readonly ${type}[];
`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const set of sets) writeFileSync(new URL(`${set[0]}.ts`, data), joinModule(set));
}
