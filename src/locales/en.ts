import article from "../../locales/en/article.json";
import common from "../../locales/en/common.json";
import evidence from "../../locales/en/evidence.json";
import legality from "../../locales/en/legality.json";
import risk from "../../locales/en/risk.json";
import type { LocaleResources } from "../model/locale.js";
import type { MessageKey } from "../model/message.js";

const resources: LocaleResources = { article, common, evidence, legality, risk };
/** Nothing: English is the source. */
export const untranslated: readonly MessageKey[] = [];
export default resources;
