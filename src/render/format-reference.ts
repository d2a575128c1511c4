import { once } from "../lib/once.js";
import type { TextI18n } from "../model/i18n.js";
import type { Redirect } from "../model/redirect.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import { checkI18n } from "../shapes/check-i18n.js";
import { currentIdOf } from "../shapes/current-id.js";
import { check } from "../shapes/shape.js";
import { type BibliographyOptions, bibliography, bibliographyOptionsShape } from "./bibliography.js";
import { referenceText } from "./reference-text.js";

/** Writes a work that is cited. */
export interface FormatReference {
  /**
   * In Vancouver order, by punctuation alone; `bibliography` makes the whole CSL style, with its words ("Available from").
   *
   * @param id - The work, as a flag, a rule, a law or a statement names it; an id from before it was renamed serves too.
   * @param i18n - The language of the words that a style adds; Vancouver style adds none.
   * @param options - The style; by default `vancouver`, which needs nothing installed.
   * @returns The work as text, without a line break at its end.
   * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field`, or `unknown-id` for a work
   * that is not cited here.
   */
  (id: ReferenceId, i18n: TextI18n, options?: { readonly style?: "vancouver" | undefined }): string;
  /**
   * @param id - The work.
   * @param i18n - The language of the words that a style adds.
   * @param options - The style; all but `vancouver` are made as `bibliography` makes them.
   * @returns The work as text, in the style, by a promise but for `vancouver`.
   * @throws {MicrodosingError} As above; `missing-peer` where Citation.js is needed and not installed.
   */
  (id: ReferenceId, i18n: TextI18n, options?: BibliographyOptions): string | Promise<string>;
}

/**
 * Makes what writes one of a list of works.
 *
 * @param references - Gives the works.
 * @param redirects - Gives what became of the ids of others.
 * @returns The function.
 */
export function referenceFormatter(
  references: () => readonly Reference[],
  redirects: () => readonly Redirect[],
): FormatReference {
  const byId = once(() => new Map(references().map((work) => [work.id as string, work])));
  const idShape = once(() => currentIdOf("references", [...byId().keys()], redirects()));
  function format(id: ReferenceId, i18n: TextI18n, options?: { readonly style?: "vancouver" | undefined }): string;
  function format(id: ReferenceId, i18n: TextI18n, options?: BibliographyOptions): string | Promise<string>;
  function format(id: ReferenceId, i18n: TextI18n, options: BibliographyOptions = {}): string | Promise<string> {
    const { style = "vancouver" } = check(bibliographyOptionsShape, options, "options", ["options"]);
    // The shape gives ids of these works alone.
    const work = byId().get(check(idShape(), id, "id")) as Reference;
    checkI18n(i18n);
    return style === "vancouver" ? referenceText(work) : written(work, i18n, { style });
  }
  return format;
}

async function written(work: Reference, i18n: TextI18n, options: BibliographyOptions): Promise<string> {
  return (await bibliography([work], i18n, options)).trim();
}
