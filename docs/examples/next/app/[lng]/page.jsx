import { article, renderHtml } from "microdosing/article";
import { createI18n } from "microdosing/i18n";

export default async function Page({ params }) {
  const { lng } = await params;
  const i18n = await createI18n(lng, { namespaces: ["article", "evidence"] });
  return <main dangerouslySetInnerHTML={{ __html: renderHtml(article, i18n, { headingLevel: 1 }) }} />;
}
