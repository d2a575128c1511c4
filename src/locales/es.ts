import article from "../../locales/es/article.json";
import common from "../../locales/es/common.json";
import evidence from "../../locales/es/evidence.json";
import legality from "../../locales/es/legality.json";
import risk from "../../locales/es/risk.json";
import type { LocaleResources } from "../model/locale.js";

const resources: LocaleResources = { article, common, evidence, legality, risk };
export default resources;
