import type { ResolvedDocument } from "../model/document.js";
import type { TextI18n } from "../model/i18n.js";
import type { Reference } from "../model/reference.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { oneOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { referenceShape } from "../shapes/records/reference.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { writeBiblatex, writeBibtex } from "./bibtex.js";
import { readWhole } from "./read-resolved.js";
import { writeRis } from "./ris.js";

/** The styles of a bibliography. */
export const bibliographyStyles = ["apa", "vancouver", "harvard1", "bibtex", "biblatex", "ris", "csl-json"] as const;
/** A style of a bibliography: a CSL style, BibTeX, BibLaTeX, RIS, or CSL-JSON as it is. */
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
 * Lists works in a citation style or a format of reference managers. The formats (`bibtex`, `biblatex`, `ris`, `csl-json`)
 * need nothing installed. The styles are made by Citation.js, an optional peer: install `@citation-js/core` and
 * `@citation-js/plugin-csl`.
 *
 * @remarks The words that a style adds are those of the CSL locales that Citation.js ships: English, Spanish, French, German
 * and Dutch. It ships no Arabic: there a style is written in English, as the titles are. What a style makes of a field that is
 * not known is its own: `harvard1` calls an article without volume and pages "[Preprint]", because it takes it for one ahead
 * of print. And `vancouver` here is the whole CSL style ("[Internet]", "Available from"), while `formatReference` and the
 * renderers write its order alone, without a word, so that nothing in it has to be translated.
 * @param source - The works, or a resolved article or other resolved document that cites them, such as `riskDocument(report)`
 * or `legalityDocument(report)`.
 * @param i18n - The language of the words that a style adds.
 * @param options - See {@link BibliographyOptions}.
 * @returns The list as plain text, BibTeX, BibLaTeX, RIS or CSL-JSON.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, or `missing-peer` with the
 * name of the package to install.
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
  source: ResolvedDocument | readonly Reference[],
  i18n: TextI18n,
  options: BibliographyOptions = {},
): Promise<string> {
  const { style = "vancouver" } = check(bibliographyOptionsShape, options, "options", ["options"]);
  checkI18n(i18n);
  const references = referencesOf(source);
  switch (style) {
    case "csl-json":
      return JSON.stringify(references, null, 2);
    case "ris":
      return writeRis(references);
    case "bibtex":
      return writeBibtex(references);
    case "biblatex":
      return writeBiblatex(references);
    default: {
      const { Cite } = await loadProcessor();
      const lang = cslLocales[new Intl.Locale(i18n.lng).language] ?? "en-US";
      return new Cite(copy(references)).format("bibliography", { format: "text", template: style, lang });
    }
  }
}

function referencesOf(source: ResolvedDocument | readonly Reference[]): readonly Reference[] {
  if (Array.isArray(source)) return check(list(referenceShape), source, "source", ["source"]);
  return readWhole(source).references;
}

/** What the processor is given is a copy, because it writes into it. */
const copy = (references: readonly Reference[]): unknown => JSON.parse(JSON.stringify(references));

async function loadProcessor(): Promise<CitationModule> {
  const missing =
    (name: string) =>
    (error: unknown): never =>
      refuse(
        "missing-peer",
        "options.style",
        `${name} to be installed (npm install @citation-js/core @citation-js/plugin-csl)`,
        String(error),
      );
  // Each import has a catch of its own, by which esbuild and Vite see that it may fail. webpack and Turbopack know no import that
  // may fail, and would stop whoever prints the article without Citation.js: they leave it to be found when it runs.
  const core: CitationModule = await import(
    // @ts-expect-error Citation.js ships no types; CitationModule names what is used of it.
    /* webpackIgnore: true */ /* turbopackIgnore: true */ "@citation-js/core"
  ).catch(missing("@citation-js/core"));
  // A plugin is loaded for its effect on the core.
  // @ts-expect-error As above.
  await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@citation-js/plugin-csl").catch(
    missing("@citation-js/plugin-csl"),
  );
  return core;
}
