import { renderMarkdown } from "microdosing/article";
import { createI18n } from "microdosing/i18n";
import { legalityDocument, lookupLegality } from "microdosing/legality";

const i18n = await createI18n("es", { namespaces: ["legality"] });
const law = lookupLegality({ substance: "psilocybin", jurisdiction: "US-OR", on: "2026-11-24" });
console.log(renderMarkdown(legalityDocument(law), i18n));
