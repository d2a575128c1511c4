import untranslated from "../../locales/ar/untranslated.json";
import type { LocaleSource } from "../model/locale.js";

/** Arabic, each namespace a literal import of its own, so that a bundler makes one chunk for each. */
export const ar: LocaleSource = {
  texts: {
    common: () => import("../../locales/ar/common.json"),
    article: () => import("../../locales/ar/article.json"),
    evidence: () => import("../../locales/ar/evidence.json"),
    grading: () => import("../../locales/ar/grading.json"),
    risk: () => import("../../locales/ar/risk.json"),
    legality: () => import("../../locales/ar/legality.json"),
  },
  untranslated,
};
