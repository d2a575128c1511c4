import untranslated from "../../locales/es/untranslated.json";
import type { LocaleSource } from "../model/locale.js";

/** Spanish, each namespace a literal import of its own, so that a bundler makes one chunk for each. */
export const es: LocaleSource = {
  texts: {
    common: () => import("../../locales/es/common.json"),
    article: () => import("../../locales/es/article.json"),
    evidence: () => import("../../locales/es/evidence.json"),
    grading: () => import("../../locales/es/grading.json"),
    risk: () => import("../../locales/es/risk.json"),
    legality: () => import("../../locales/es/legality.json"),
  },
  untranslated,
};
