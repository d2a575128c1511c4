import type { SuggestOptions } from "../model/suggestion.js";
import { lazy } from "./lazy.js";
import { count } from "./number.js";
import { object, optional } from "./object.js";
import { check, type Read, type Shape } from "./shape.js";
import { languageTag } from "./text.js";

const suggestOptionsShape: Shape<SuggestOptions> = /* @__PURE__ */ lazy<SuggestOptions>((exactly) =>
  exactly(object({ locale: optional(languageTag), limit: optional(count) })),
);

const MOST_SUGGESTED = 10;

/**
 * Reads the options of suggestions.
 *
 * @param options - The options.
 * @returns Language of the labels and number of suggestions.
 * @throws {MicrodosingError} `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 */
export function readSuggestOptions(options: SuggestOptions | undefined): Required<Read<SuggestOptions>> {
  const { locale = "en", limit = MOST_SUGGESTED } =
    options === undefined ? {} : check(suggestOptionsShape, options, "options", ["options"]);
  return { locale, limit };
}
