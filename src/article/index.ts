export { articleReferences, type ArticleRecords, forestData, resolveArticle, resolveArticleWith } from "./resolve.js";
export { article } from "../data/article.js";
export { references } from "../data/references.js";
export { MicrodosingError, type MicrodosingErrorCode, type MicrodosingErrorDetails } from "../errors.js";
export * from "../model/article.js";
export type { ClaimId } from "../model/claim.js";
export type { I18n } from "../model/i18n.js";
export type { Message, MessageKey, MessageValue, Namespace } from "../model/message.js";
export type { CslDate, CslName, IsoDate, Reference, ReferenceId, ReferenceType } from "../model/reference.js";
