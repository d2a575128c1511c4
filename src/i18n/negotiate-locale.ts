import { match } from "@formatjs/intl-localematcher";
import { list } from "../shapes/list.js";
import { check } from "../shapes/shape.js";
import { languageTag } from "../shapes/text.js";

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
  const wanted = check(list(languageTag), requested, "requested", ["requested"]);
  const tags = check(list(languageTag, { min: 1 }), available, "available", ["available"]);
  const other = fallback === undefined ? (tags[0] as string) : check(languageTag, fallback, "fallback");
  const chosen = match(wanted, tags, other);
  return available[tags.indexOf(chosen)] ?? (chosen as Tag);
}
