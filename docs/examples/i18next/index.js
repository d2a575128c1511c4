import i18next from "i18next";
import { renderText } from "microdosing/article";
import { addTo } from "microdosing/i18n";
import { flagRisks, riskDocument } from "microdosing/risk";

await i18next.init({ lng: "es", resources: { es: { translation: { title: "Mi consulta" } } } });
const i18n = await addTo(i18next, ["en", "es"], { prefix: "microdosing-", namespaces: ["risk"] });

const report = flagRisks({ taking: ["LSD", "lithium"] });
for (const lng of ["es", "en"]) {
  await i18next.changeLanguage(lng);
  console.log(i18n.lng, i18next.t("title", { lng: "es" }), renderText(riskDocument(report), i18n));
}
