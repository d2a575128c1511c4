export {
  type ArticleRecords,
  articleReferences,
  forestData,
  resolveArticle,
  resolveArticleWith,
} from "../article/resolve.js";
export { article } from "../data/article.js";
export { references } from "../data/references.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/article.js";
export type { ClaimId } from "../model/claim.js";
export type { I18n } from "../model/i18n.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export type { CslDate, CslName, IsoDate, Reference, ReferenceId, ReferenceType } from "../model/reference.js";
export {
  type BibliographyOptions,
  type BibliographyStyle,
  bibliography,
  bibliographyStyles,
} from "../render/bibliography.js";
export { type HtmlOptions, renderHtml } from "../render/html.js";
export { type JsonValue, toJsonLd } from "../render/json-ld.js";
export { type MarkdownOptions, renderMarkdown } from "../render/markdown.js";
export { toMdast } from "../render/mdast.js";
export { renderText, type TextOptions } from "../render/text.js";
