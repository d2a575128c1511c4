import { z } from "zod";
import { resolvedArticleSchema } from "../schemas/article.js";
import { backgroundWorkSchema } from "../schemas/background.js";
import { claimSchema } from "../schemas/claim.js";
import { conventionPartiesSchema, jurisdictionLawsSchema, treatyEntrySchema } from "../schemas/law.js";
import { referenceSchema } from "../schemas/reference.js";
import {
  conditionSchema,
  medicationClassSchema,
  medicationSchema,
  otherSubstanceSchema,
  riskRuleSchema,
} from "../schemas/risk.js";
import { studySchema } from "../schemas/study.js";
import { substanceSchema } from "../schemas/substance.js";
import { checkEnum } from "../shapes/check.js";

export { articleSchema, blockSchema, resolvedArticleSchema, statementSchema } from "../schemas/article.js";
export { backgroundWorkSchema } from "../schemas/background.js";
export { claimSchema } from "../schemas/claim.js";
export { gradeInputSchema, legalityQuerySchema, profileSchema } from "../schemas/input.js";
export {
  conventionPartiesSchema,
  jurisdictionCodeSchema,
  jurisdictionLawsSchema,
  lawRuleSchema,
  treatyEntrySchema,
} from "../schemas/law.js";
export { messageKeySchema, messageSchema, messageValueSchema } from "../schemas/message.js";
export { idSchema, isoDateSchema, referenceSchema, sourceSchema } from "../schemas/reference.js";
export {
  conditionSchema,
  medicationClassSchema,
  medicationSchema,
  otherSubstanceSchema,
  riskRuleSchema,
  riskTriggerSchema,
} from "../schemas/risk.js";
export { printedResultSchema, studyResultSchema, studySchema } from "../schemas/study.js";
export { substanceSchema, substanceScopeSchema } from "../schemas/substance.js";

/** The schema of every data set that is published as JSON, by the file's name; all but the article are arrays. */
export const dataSchemas: Readonly<Record<DataSetName, z.ZodType>> = {
  article: resolvedArticleSchema,
  "background-works": z.array(backgroundWorkSchema),
  claims: z.array(claimSchema),
  conditions: z.array(conditionSchema),
  "convention-parties": z.array(conventionPartiesSchema),
  laws: z.array(jurisdictionLawsSchema),
  "medication-classes": z.array(medicationClassSchema),
  medications: z.array(medicationSchema),
  "other-substances": z.array(otherSubstanceSchema),
  references: z.array(referenceSchema),
  rules: z.array(riskRuleSchema),
  studies: z.array(studySchema),
  substances: z.array(substanceSchema),
  treaties: z.array(treatyEntrySchema),
};

/** The names of the data sets that are published as JSON. */
export type DataSetName =
  | "article"
  | "background-works"
  | "claims"
  | "conditions"
  | "convention-parties"
  | "laws"
  | "medication-classes"
  | "medications"
  | "other-substances"
  | "references"
  | "rules"
  | "studies"
  | "substances"
  | "treaties";

/**
 * Makes the JSON Schema (draft 2020-12) of a data set, for validators outside TypeScript.
 *
 * @param name - The data set.
 * @returns A JSON Schema object.
 * @throws {MicrodosingError} `invalid-value` for an unknown name.
 * @example
 * ```ts
 * import { jsonSchema } from "microdosing/schemas";
 * console.log(jsonSchema("studies")["$schema"]);
 * // https://json-schema.org/draft/2020-12/schema
 * ```
 */
export function jsonSchema(name: DataSetName): Record<string, unknown> {
  const known = checkEnum(name, "name", Object.keys(dataSchemas) as DataSetName[]);
  return z.toJSONSchema(dataSchemas[known], { target: "draft-2020-12" }) as Record<string, unknown>;
}
