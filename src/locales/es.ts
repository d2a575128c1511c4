import article from "../../locales/es/article.json";
import common from "../../locales/es/common.json";
import evidence from "../../locales/es/evidence.json";
import legality from "../../locales/es/legality.json";
import risk from "../../locales/es/risk.json";
import keys from "../../locales/es/untranslated.json";
import type { LocaleResources } from "../model/locale.js";
import type { MessageKey } from "../model/message.js";

const resources: LocaleResources = { article, common, evidence, legality, risk };
/** Keys of English that are still to be translated. */
export const untranslated: readonly MessageKey[] = keys;
export default resources;
