import { z } from "zod";
import { cityCodes, countryCodes, type JurisdictionCode, subdivisionCodes } from "../model/jurisdiction.js";
import {
  activities,
  type ConventionParties,
  conditionKinds,
  conventions,
  type JurisdictionLaws,
  type LawRule,
  legalStatuses,
  limitUnits,
  penalties,
  type TreatyEntry,
} from "../model/law.js";
import { formIds, substanceIds } from "../model/substance.js";
import { list, text } from "./base.js";
import { exact } from "./exact.js";
import { idSchema, isoDateSchema, sourcedShape } from "./reference.js";

/** Schema of a {@link JurisdictionCode}. */
export const jurisdictionCodeSchema: z.ZodType<JurisdictionCode> = exact<JurisdictionCode>()(
  z.enum([...countryCodes, ...subdivisionCodes, ...cityCodes]),
);

const inOrder = (rule: { from?: string; until?: string }): boolean =>
  rule.from === undefined || rule.until === undefined || rule.from < rule.until;

/** Schema of a {@link LawRule}. */
export const lawRuleSchema: z.ZodType<LawRule> = exact<LawRule>()(
  z
    .strictObject({
      id: idSchema,
      substances: list(z.enum(substanceIds)),
      forms: list(z.enum(formIds)).exactOptional(),
      activities: list(z.enum(activities)),
      status: z.enum(legalStatuses).exclude(["unknown"]),
      from: isoDateSchema.exactOptional(),
      until: isoDateSchema.exactOptional(),
      conditions: z.array(
        z.strictObject({
          kind: z.enum(conditionKinds),
          value: z.number().exactOptional(),
          unit: z.enum(limitUnits).exactOptional(),
          detail: text.exactOptional(),
        }),
      ),
      instrument: z.strictObject({ name: text, provision: text.exactOptional(), reference: idSchema }),
      schedule: text.exactOptional(),
      penalty: z.enum(penalties).exactOptional(),
      ...sourcedShape,
    })
    .refine(inOrder, "expected from before until"),
);

/** Schema of {@link JurisdictionLaws}. */
export const jurisdictionLawsSchema: z.ZodType<JurisdictionLaws> = exact<JurisdictionLaws>()(
  z.strictObject({
    jurisdiction: jurisdictionCodeSchema,
    rules: list(lawRuleSchema),
  }),
);

/** Schema of a {@link TreatyEntry}. */
export const treatyEntrySchema: z.ZodType<TreatyEntry> = exact<TreatyEntry>()(
  z
    .strictObject({
      id: idSchema,
      substance: z.enum(substanceIds),
      forms: list(z.enum(formIds)).exactOptional(),
      convention: z.enum([...conventions, "none"]),
      schedule: text.exactOptional(),
      from: isoDateSchema.exactOptional(),
      until: isoDateSchema.exactOptional(),
      ...sourcedShape,
    })
    .refine(inOrder, "expected from before until"),
);

/** Schema of {@link ConventionParties}. */
export const conventionPartiesSchema: z.ZodType<ConventionParties> = exact<ConventionParties>()(
  z.strictObject({
    convention: z.enum(conventions),
    parties: z.array(z.enum(countryCodes)),
    nonParties: z.array(z.enum(countryCodes)),
    ...sourcedShape,
  }),
);
