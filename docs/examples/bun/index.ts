import { renderMarkdown } from "microdosing/article";
import { createI18n } from "microdosing/i18n";
import { flagRisks, riskDocument } from "microdosing/risk";

const i18n = await createI18n("es", { namespaces: ["risk"] });
console.log(renderMarkdown(riskDocument(flagRisks({ taking: ["LSD", "lithium"] })), i18n));
