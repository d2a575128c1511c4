import i18next from "i18next";
import { addTo } from "microdosing/i18n";
import { initReactI18next } from "react-i18next";

const resources = {
  en: { translation: { taking: "What do you take?", check: "Check" } },
  es: { translation: { taking: "¿Qué toma usted?", check: "Comprobar" } },
};

export async function startI18n(lng) {
  const host = i18next.createInstance().use(initReactI18next);
  await host.init({ lng, resources, interpolation: { escapeValue: false } });
  const texts = await addTo(host, [lng], { prefix: "microdosing-", namespaces: ["article", "evidence", "risk"] });
  return { host, texts };
}
