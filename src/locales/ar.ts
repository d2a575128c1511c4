import article from "../../locales/ar/article.json";
import common from "../../locales/ar/common.json";
import evidence from "../../locales/ar/evidence.json";
import legality from "../../locales/ar/legality.json";
import risk from "../../locales/ar/risk.json";
import type { LocaleResources } from "../model/locale.js";

const resources: LocaleResources = { article, common, evidence, legality, risk };
export default resources;
