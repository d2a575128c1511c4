import type { LocaleCode, LocaleInfo } from "../model/locale.js";

/** Name and writing direction of every locale. */
export const localeInfo: Readonly<Record<LocaleCode, LocaleInfo>> = {
  en: { code: "en", name: "English", dir: "ltr" },
  es: { code: "es", name: "Español", dir: "ltr" },
  ar: { code: "ar", name: "العربية", dir: "rtl" },
};
