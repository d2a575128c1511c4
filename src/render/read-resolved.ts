import type { ResolvedDocument } from "../model/document.js";
import type { Message } from "../model/message.js";
import type { DetailLevel } from "../model/reading.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { literal } from "../shapes/either.js";
import { lazy } from "../shapes/lazy.js";
import { openObject } from "../shapes/object.js";
import { type DocumentWithoutWorks, resolvedArticleWith, resolvedDocumentWith } from "../shapes/records/article.js";
import { referenceShape } from "../shapes/records/reference.js";
import { check, type Shape } from "../shapes/shape.js";

/**
 * Reads an article that a renderer is given: it must have been resolved.
 *
 * @param article - The article.
 * @returns The article.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, `unknown-id`,
 * `out-of-range` or `invalid-date`; with the path `resolved` where the article was not resolved.
 */
export function readResolved(article: unknown): ResolvedArticle {
  check(markedShape, article, "article");
  return check(renderedShape, article, "article");
}

/**
 * Reads as much of a document as a level of detail shows, and of its works the ids.
 *
 * @param document - The document: an article, or what one of the rooms makes for the renderers.
 * @param detail - The level of detail.
 * @returns The document.
 * @throws {MicrodosingError} As {@link readResolved}.
 */
export function readDocument(document: unknown, detail: DetailLevel): DocumentWithoutWorks {
  check(markedShape, document, "article");
  return check(documentShapes[detail], document, "article");
}

/**
 * Reads a document whole, with every work.
 *
 * @param document - The document.
 * @returns The document.
 * @throws {MicrodosingError} As {@link readResolved}.
 */
export function readWhole(document: unknown): ResolvedDocument {
  const read = readDocument(document, "full");
  const { references } = document as ResolvedDocument;
  const works = read.references.map((_, place) =>
    check(referenceShape, references[place], "article", ["references", place]),
  );
  return { ...read, references: works };
}

/** Looked at first, so that an article that was not resolved is told so, and not what is missing in its statements. */
const markedShape = /* @__PURE__ */ lazy<{ readonly resolved: true }>((exactly) =>
  exactly(
    openObject({ resolved: literal(true, "true: an article is resolved before it is rendered, by resolveArticle") }),
  ),
);

/** A language reads a message when it turns it into text: it is not read twice. */
const unread: Shape<Message> = { kind: "unread", read: (value) => value as Message };
const renderedShape: Shape<ResolvedArticle> = /* @__PURE__ */ resolvedArticleWith(unread);
const documentShapes: Readonly<Record<DetailLevel, Shape<DocumentWithoutWorks>>> = {
  brief: /* @__PURE__ */ resolvedDocumentWith(unread, "brief"),
  standard: /* @__PURE__ */ resolvedDocumentWith(unread, "standard"),
  full: /* @__PURE__ */ resolvedDocumentWith(unread, "full"),
};
