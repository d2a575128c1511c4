import { article, renderHtml } from "microdosing/article";
import { useState } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";

export function App({ host, texts }) {
  return (
    <I18nextProvider i18n={host}>
      <RiskForm texts={texts} />
      <div dangerouslySetInnerHTML={{ __html: renderHtml(article, texts, { detail: "brief" }) }} />
    </I18nextProvider>
  );
}

function RiskForm({ texts }) {
  const { t } = useTranslation();
  const [report, setReport] = useState("");
  const check = async (event) => {
    event.preventDefault();
    const taking = new FormData(event.currentTarget).get("taking").split(",");
    const { flagRisks, riskDocument } = await import("microdosing/risk"); // the rules come when they are asked for
    setReport(renderHtml(riskDocument(flagRisks({ taking })), texts, { idPrefix: "report-" }));
  };
  return (
    <form onSubmit={check}>
      <label>
        {t("taking")} <input name="taking" required />
      </label>
      <button type="submit">{t("check")}</button>
      <output dangerouslySetInnerHTML={{ __html: report }} />
    </form>
  );
}
