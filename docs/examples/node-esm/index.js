import { article, renderText } from "microdosing/article";
import { createI18n, locales, negotiateLocale } from "microdosing/i18n";

const lng = negotiateLocale(process.argv.slice(2), locales);
const i18n = await createI18n(lng, { namespaces: ["article", "evidence"] });
console.log(renderText(article, i18n, { detail: "brief" }));
