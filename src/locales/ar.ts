import article from "../../locales/ar/article.json";
import common from "../../locales/ar/common.json";
import evidence from "../../locales/ar/evidence.json";
import legality from "../../locales/ar/legality.json";
import risk from "../../locales/ar/risk.json";
import keys from "../../locales/ar/untranslated.json";
import type { LocaleResources } from "../model/locale.js";
import type { MessageKey } from "../model/message.js";

const resources: LocaleResources = { article, common, evidence, legality, risk };
/** Keys of English that are still to be translated. */
export const untranslated: readonly MessageKey[] = keys;
export default resources;
