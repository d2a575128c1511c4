import type { z } from "zod";
import type { sets } from "../data/sets.js";
import { list } from "../shapes/list.js";
import { resolvedArticleShape } from "../shapes/records/article.js";
import { backgroundWorkShape } from "../shapes/records/background.js";
import { claimShape } from "../shapes/records/claim.js";
import { jurisdictionEntryShape, territoryShape } from "../shapes/records/jurisdiction.js";
import { conventionPartiesShape, jurisdictionLawsShape, treatyEntryShape } from "../shapes/records/law.js";
import { redirectsShape } from "../shapes/records/redirect.js";
import { referenceShape } from "../shapes/records/reference.js";
import {
  conditionShape,
  medicationClassShape,
  medicationShape,
  otherSubstanceShape,
  riskRuleShape,
} from "../shapes/records/risk.js";
import { studyShape } from "../shapes/records/study.js";
import { substanceShape } from "../shapes/records/substance.js";
import { toZod } from "../shapes/to-zod.js";

/** The name of a data set that is published as JSON: the article, the jurisdictions, and every set of records. */
export type DataSetName = "article" | "jurisdictions" | (typeof sets)[number]["folder"];

/** The schema of every data set that is published as JSON, by the file's name; all but the article are arrays. */
export const dataSchemas: Readonly<Record<DataSetName, z.ZodType>> = {
  article: /* @__PURE__ */ toZod(resolvedArticleShape),
  "background-works": /* @__PURE__ */ toZod(/* @__PURE__ */ list(backgroundWorkShape)),
  claims: /* @__PURE__ */ toZod(/* @__PURE__ */ list(claimShape)),
  conditions: /* @__PURE__ */ toZod(/* @__PURE__ */ list(conditionShape)),
  "convention-parties": /* @__PURE__ */ toZod(/* @__PURE__ */ list(conventionPartiesShape)),
  jurisdictions: /* @__PURE__ */ toZod(/* @__PURE__ */ list(jurisdictionEntryShape)),
  laws: /* @__PURE__ */ toZod(/* @__PURE__ */ list(jurisdictionLawsShape)),
  "medication-classes": /* @__PURE__ */ toZod(/* @__PURE__ */ list(medicationClassShape)),
  medications: /* @__PURE__ */ toZod(/* @__PURE__ */ list(medicationShape)),
  "other-substances": /* @__PURE__ */ toZod(/* @__PURE__ */ list(otherSubstanceShape)),
  redirects: /* @__PURE__ */ toZod(redirectsShape),
  references: /* @__PURE__ */ toZod(/* @__PURE__ */ list(referenceShape)),
  rules: /* @__PURE__ */ toZod(/* @__PURE__ */ list(riskRuleShape)),
  studies: /* @__PURE__ */ toZod(/* @__PURE__ */ list(studyShape)),
  substances: /* @__PURE__ */ toZod(/* @__PURE__ */ list(substanceShape)),
  territories: /* @__PURE__ */ toZod(/* @__PURE__ */ list(territoryShape)),
  treaties: /* @__PURE__ */ toZod(/* @__PURE__ */ list(treatyEntryShape)),
};
