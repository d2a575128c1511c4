import { article, renderMarkdown } from "microdosing/article";
import { createI18n } from "microdosing/i18n";

const i18n = await createI18n("ar", { namespaces: ["article", "evidence"] });
console.log(renderMarkdown(article, i18n, { detail: "brief" }));
