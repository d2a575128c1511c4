import { resolveArticle } from "../../src/entries/article.js";
import type { Statement } from "../../src/model/article.js";
import type { TextI18n } from "../../src/model/i18n.js";
import type { Message } from "../../src/model/message.js";
import type { ResolvedArticle } from "../../src/model/resolved-article.js";

const message = (name: string): Message => ({ key: `article:${name}` });
const statement = (id: string, fields: Partial<Statement> = {}): Statement => ({
  id,
  message: message(id),
  claims: [],
  risks: [],
  references: [],
  stance: "not-assessed",
  ...fields,
});

/** An article with every kind of block. */
export const fixture: ResolvedArticle = resolveArticle({
  title: message("title"),
  summary: message("summary"),
  notice: message("notice"),
  publishedOn: "2026-01-02",
  reviewedOn: "2026-02-03",
  reviewDueOn: "2027-02-03",
  sections: [
    {
      id: "introduction",
      title: message("section"),
      blocks: [
        { type: "heading", id: "head", depth: 1, message: message("head") },
        {
          type: "paragraph",
          id: "para",
          statements: [
            statement("first", { references: ["family-2020-lsd-older-volunteers"], stance: "supported" }),
            statement("second", {
              claims: ["adhd"],
              references: ["mueller-2025-lsd-adhd", "family-2020-lsd-older-volunteers"],
              stance: "not-shown",
            }),
          ],
        },
        { type: "list", id: "list", ordered: true, statements: [statement("item-1"), statement("item-2")] },
        { type: "callout", id: "call", purpose: "warning", statements: [statement("warned")] },
        {
          type: "table",
          id: "table",
          content: "summary-of-findings",
          claims: ["adhd", "ptsd"],
          caption: message("caption"),
        },
        {
          type: "figure",
          id: "figure",
          chart: "forest",
          claim: "adhd",
          caption: message("figure"),
          alternative: message("alternative"),
        },
      ],
    },
  ],
});

/** A language in which every text is what `say` makes of its key. */
export const language = (say: (message: Message) => string, dir: "ltr" | "rtl" = "ltr"): TextI18n => ({
  lng: dir === "rtl" ? "ar" : "en",
  dir,
  text: say,
});
