import type { LocaleSource } from "../model/locale.js";

/** English, each namespace a literal import of its own, so that a bundler makes one chunk for each. */
export const en: LocaleSource = {
  texts: {
    common: () => import("../../locales/en/common.json"),
    article: () => import("../../locales/en/article.json"),
    evidence: () => import("../../locales/en/evidence.json"),
    grading: () => import("../../locales/en/grading.json"),
    risk: () => import("../../locales/en/risk.json"),
    legality: () => import("../../locales/en/legality.json"),
  },
  untranslated: [],
};
