import { match } from "@formatjs/intl-localematcher";
import { checkArray, checkLanguage, joinPath } from "../shapes/check.js";

/**
 * Chooses the best available locale for a reader, by BCP 47 matching.
 *
 * @param requested - The reader's languages, most wanted first, such as `navigator.languages`.
 * @param available - What there is to choose from.
 * @param fallback - The locale where nothing matches. Default: the first of `available`.
 * @returns One of `available`.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value` or `out-of-range`.
 * @example
 * ```ts
 * import { locales, negotiateLocale } from "microdosing/i18n";
 * console.log(negotiateLocale(["fr-CH", "es-MX"], locales), negotiateLocale(["ja"], locales));
 * // es en
 * ```
 */
export function negotiateLocale<Tag extends string>(
  requested: readonly string[],
  available: readonly Tag[],
  fallback?: Tag,
): Tag {
  const tagsOf = (list: unknown, path: string, min: number): string[] =>
    checkArray(list, path, { min }).map((tag, index) => checkLanguage(tag, joinPath(path, index)));
  const wanted = tagsOf(requested, "requested", 0);
  const tags = tagsOf(available, "available", 1);
  const other = fallback === undefined ? (tags[0] as string) : checkLanguage(fallback, "fallback");
  const chosen = match(wanted, tags, other);
  return available[tags.indexOf(chosen)] ?? (chosen as Tag);
}
