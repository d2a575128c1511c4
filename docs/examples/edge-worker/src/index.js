import { renderHtml } from "microdosing/article";
import { createI18n, locales, negotiateLocale } from "microdosing/i18n";
import { isJurisdictionCode, legalityDocument, lookupLegality } from "microdosing/legality";

export default {
  async fetch(request) {
    const accepted = (request.headers.get("accept-language") ?? "en").split(",").map((tag) => tag.split(";")[0].trim());
    const i18n = await createI18n(negotiateLocale(accepted, locales), { namespaces: ["legality"] });
    const jurisdiction = new URL(request.url).searchParams.get("in") ?? request.cf?.country;
    if (!isJurisdictionCode(jurisdiction)) return new Response("?in=US-OR", { status: 400 });
    const on = new Date().toISOString().slice(0, 10);
    const law = lookupLegality({ substance: "psilocybin", jurisdiction, on });
    const html = renderHtml(legalityDocument(law), i18n, { page: true });
    return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
  },
};
