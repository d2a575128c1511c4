import { article, renderText } from "microdosing/article";
import { createI18n, locales, negotiateLocale } from "microdosing/i18n";

const i18n = await createI18n(negotiateLocale(process.argv.slice(2), locales), { namespaces: ["article", "evidence"] });
console.log(renderText(article, i18n));
