/**
 * What a sanitizer of HTML trees keeps: the part of `Schema` of `hast-util-sanitize` 5 that is used. Its lists are not `readonly`,
 * because those of the sanitizer's own type are not.
 */
export interface SanitizeSchema {
  /** Elements that are kept. */
  tagNames: string[];
  /** Attributes that are kept, by element or `*` for all, each by its name in a tree, with the values that it may have. */
  attributes: Record<string, (string | [string, ...(string | number | boolean | RegExp)[]])[]>;
  /** Schemes of addresses, by attribute; an address without a scheme is kept. */
  protocols: Record<string, string[]>;
  /** Elements that are kept only inside of others. */
  ancestors: Record<string, string[]>;
  /** Attributes that are put in. */
  required: Record<string, Record<string, never>>;
  /** Elements that go with what is in them; of others that are not kept, what is in them stays. */
  strip: string[];
  /** Attributes that get a prefix: none, because the links to these ids would not get it. */
  clobber: string[];
  /** The prefix, which no attribute gets. */
  clobberPrefix: string;
  /** Whether comments are kept. */
  allowComments: boolean;
  /** Whether a document type is kept. */
  allowDoctypes: boolean;
}

/** A class name of ours. */
const ownClass = /^(?:microdosing|plot)(?:-[a-z]+)*$/;
/** An id, as `idPrefix` and the ids of an article allow them. */
const ownId = /^[A-Za-z0-9][\w-]*$/;

/**
 * What a sanitizer must keep of the fragments that {@link renderHtml} writes, and nothing that runs: for `rehype-sanitize` or
 * `hast-util-sanitize`, where a host cleans a page that our HTML is a part of. Their default puts `user-content-` before every
 * id and leaves the links to them as they are, so that none leads anywhere, and takes languages, directions and charts away.
 *
 * Ids are kept as they are. Where other parts of the page come from people whom the host does not trust, give `renderHtml` an
 * `idPrefix` and sanitize those parts by a schema of their own.
 *
 * @example
 * ```ts
 * import { article, renderHtml, sanitizeSchema } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * import { fromHtml } from "hast-util-from-html";
 * import { sanitize } from "hast-util-sanitize";
 * const tree = fromHtml(renderHtml(article, await createI18n("es")), { fragment: true });
 * const clean = sanitize(tree, sanitizeSchema);
 * console.log(JSON.stringify(clean).includes('"lang":"es","dir":"ltr","id":"microdosing"'));
 * // true
 * ```
 */
export const sanitizeSchema: SanitizeSchema = {
  tagNames: [
    "a",
    "article",
    "bdi",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "nav",
    "ol",
    "p",
    "section",
    "small",
    "span",
    "strong",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "ul",
    "svg",
    "title",
    "desc",
    "line",
    "rect",
    "polygon",
    "text",
  ],
  attributes: {
    "*": [
      ["className", ownClass],
      ["id", ownId],
      "lang",
      ["dir", "ltr", "rtl"],
      "ariaLabel",
      ["ariaLabelledBy", ownId],
      ["ariaHidden", "true"],
      [
        "role",
        "note",
        "group",
        "region",
        "img",
        "table",
        "rowgroup",
        "row",
        "columnheader",
        "rowheader",
        "cell",
        "doc-noteref",
        "doc-backlink",
        "doc-endnotes",
      ],
      "dataStatement",
      "dataStance",
      "dataClaims",
      "dataCertainty",
      "dataLabel",
    ],
    a: ["href"],
    div: [["tabIndex", 0]],
    th: [["scope", "col", "row", "rowgroup"], "colSpan"],
    time: ["dateTime"],
    svg: [
      ["xmlns", "http://www.w3.org/2000/svg"],
      "viewBox",
      "width",
      "height",
      ["style", "max-width:100%;height:auto;direction:ltr"],
      ["direction", "ltr"],
      "fontSize",
      "fontFamily",
    ],
    line: [
      "x1",
      "x2",
      "y1",
      "y2",
      "strokeDashArray",
      "strokeWidth",
      ["fill", "currentColor", "none"],
      ["stroke", "currentColor", "none"],
    ],
    rect: ["x", "y", "width", "height", ["fill", "currentColor", "none"], ["stroke", "currentColor", "none"]],
    polygon: ["points", ["fill", "currentColor", "none"], ["stroke", "currentColor", "none"]],
    text: ["x", "y", "textAnchor", "fontWeight", ["fill", "currentColor", "none"], ["stroke", "currentColor", "none"]],
  },
  protocols: { href: ["http", "https"] },
  ancestors: {
    caption: ["table"],
    thead: ["table"],
    tbody: ["table"],
    tr: ["table"],
    th: ["table"],
    td: ["table"],
    title: ["svg"],
    desc: ["svg"],
    line: ["svg"],
    rect: ["svg"],
    polygon: ["svg"],
    text: ["svg"],
  },
  required: {},
  strip: ["script", "style"],
  clobber: [],
  clobberPrefix: "",
  allowComments: false,
  allowDoctypes: false,
};
