import type { TextI18n } from "../model/i18n.js";
import type { Reference } from "../model/reference.js";
import type { ResolvedArticle } from "../model/resolved-article.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { referenceShape } from "../shapes/records/reference.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { readResolved } from "./read-resolved.js";

/** The styles of a bibliography. */
export const bibliographyStyles = ["apa", "vancouver", "harvard1", "bibtex", "csl-json"] as const;
/** A style of a bibliography: a CSL style, BibTeX, or CSL-JSON as it is. */
export type BibliographyStyle = (typeof bibliographyStyles)[number];

/** Options of {@link bibliography}. */
export interface BibliographyOptions {
  /** Style. Default `vancouver`. */
  readonly style?: BibliographyStyle | undefined;
}

/** Options of a bibliography. */
export const bibliographyOptionsShape: Shape<BibliographyOptions> = /* @__PURE__ */ lazy<BibliographyOptions>(
  (exactly) => exactly(object({ style: optional(oneOf(bibliographyStyles)) })),
);

/** The part of `@citation-js/core` that is used. */
interface CitationModule {
  readonly Cite: new (data: unknown) => { format(format: string, options?: Record<string, unknown>): string };
}

/** CSL locales that the processor ships, by language; it knows no Arabic, and falls back to English. */
const cslLocales: Readonly<Record<string, string>> = {
  en: "en-US",
  es: "es-ES",
  fr: "fr-FR",
  de: "de-DE",
  nl: "nl-NL",
};

/**
 * Lists works in a citation style. All but `csl-json` are made by a CSL processor, Citation.js,
 * which is an optional peer: install `@citation-js/core` with `@citation-js/plugin-csl` or `@citation-js/plugin-bibtex`.
 *
 * @param source - The works, or a resolved article that cites them.
 * @param i18n - The language of the words that a style adds.
 * @param options - See {@link BibliographyOptions}.
 * @returns The list as plain text, BibTeX or CSL-JSON.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, or `missing-peer`.
 * @example
 * ```ts
 * import { article, bibliography } from "microdosing/article";
 * import { createI18n } from "microdosing/i18n";
 * const bibtex = await bibliography(article, await createI18n("en"), { style: "bibtex" });
 * console.log(bibtex.trimStart().startsWith("@"));
 * // true
 * ```
 */
export async function bibliography(
  source: ResolvedArticle | readonly Reference[],
  i18n: TextI18n,
  options: BibliographyOptions = {},
): Promise<string> {
  const { style = "vancouver" } = check(bibliographyOptionsShape, options, "options", ["options"]);
  checkI18n(i18n);
  const references = referencesOf(source);
  if (style === "csl-json") return JSON.stringify(references, null, 2);
  const { Cite } = await loadProcessor(style === "bibtex");
  const cite = new Cite(references.map(toProcessor));
  if (style === "bibtex") return cite.format("bibtex");
  const lang = cslLocales[new Intl.Locale(i18n.lng).language] ?? "en-US";
  return cite.format("bibliography", { format: "text", template: style, lang });
}

function referencesOf(source: ResolvedArticle | readonly Reference[]): readonly Reference[] {
  if (Array.isArray(source)) return check(list(referenceShape), source, "source", ["source"]);
  return readResolved(source).references;
}

/** A copy, because the processor writes into what it is given. BibTeX has no place for a day, nor for a hyphen in a key. */
function toProcessor(reference: Reference): Record<string, unknown> {
  const [year, month] = reference.issued?.["date-parts"][0] ?? [];
  const parts = [year, month].filter((part) => part !== undefined);
  return {
    ...JSON.parse(JSON.stringify(reference)),
    "citation-key": reference.id.replaceAll("-", "_"),
    ...(parts.length === 0 ? {} : { issued: { "date-parts": [parts] } }),
  };
}

async function loadProcessor(bibtex: boolean): Promise<CitationModule> {
  const plugin = bibtex ? "@citation-js/plugin-bibtex" : "@citation-js/plugin-csl";
  const missing = (error: unknown): never =>
    refuse("missing-peer", "options.style", `@citation-js/core and ${plugin} to be installed`, String(error));
  // Each import has a catch of its own, by which bundlers see that it may fail, and leave it be where nothing is installed.
  // @ts-expect-error Citation.js ships no types; CitationModule names what is used of it.
  const core: CitationModule = await import("@citation-js/core").catch(missing);
  // A plugin is loaded for its effect on the core.
  // @ts-expect-error As above.
  if (bibtex) await import("@citation-js/plugin-bibtex").catch(missing);
  // @ts-expect-error As above.
  else await import("@citation-js/plugin-csl").catch(missing);
  return core;
}
