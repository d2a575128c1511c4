import { ar } from "../locales/ar.js";
import { en } from "../locales/en.js";
import { es } from "../locales/es.js";
import { type LocaleCode, type LocaleResources, type LocaleSource, locales } from "../model/locale.js";
import { type Namespace, namespaces } from "../model/message.js";
import { lazy } from "../shapes/lazy.js";
import { list } from "../shapes/list.js";
import { idOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { check, type Shape } from "../shapes/shape.js";
import { sayOut } from "./references.js";

/** Which texts of a locale to load. */
export interface LocaleOptions<Loaded extends Namespace = Namespace> {
  /** The namespaces that are needed; `common` comes with any. Default: all of them. */
  readonly namespaces?: readonly Loaded[] | undefined;
}

/** The namespaces of {@link LocaleOptions}. */
export const namespacesShape: Shape<readonly Namespace[]> = /* @__PURE__ */ lazy<readonly Namespace[]>((exactly) =>
  exactly(list(idOf(namespaces))),
);

/** Options of loading texts. */
export const localeOptionsShape: Shape<LocaleOptions> = /* @__PURE__ */ lazy<LocaleOptions>((exactly) =>
  exactly(object({ namespaces: optional(namespacesShape) })),
);

/** The texts of a locale that were loaded. */
export interface LoadedLocale {
  /** Which namespaces they are. */
  readonly namespaces: readonly Namespace[];
  /** The texts, in which a sentence may be a reference to one that several texts say. */
  readonly texts: Partial<LocaleResources>;
  /** Keys of these namespaces that are still to be translated. */
  readonly untranslated: readonly string[];
}

const sources: Readonly<Record<LocaleCode, LocaleSource>> = { en, es, ar };

/**
 * Loads the texts of one locale, for a host that manages its own translations.
 *
 * @param lng - The locale.
 * @param options - See {@link LocaleOptions}.
 * @returns i18next resources by namespace, every sentence in its place. What is still to be translated, as
 * `locales/<lng>/untranslated.json` lists, is not among them, so that a host's fallback language serves.
 * @throws {MicrodosingError} `invalid-type`, `unknown-id` or `unknown-field`.
 * @example
 * ```ts
 * import { loadLocale } from "microdosing/i18n";
 * console.log(Object.keys(await loadLocale("es")).sort().join());
 * // article,common,evidence,grading,legality,risk
 * console.log(Object.keys(await loadLocale("es", { namespaces: ["article"] })).join());
 * // common,article
 * ```
 */
export async function loadLocale<Loaded extends Namespace = Namespace>(
  lng: LocaleCode,
  options: LocaleOptions<Loaded> = {},
): Promise<Pick<LocaleResources, Loaded | "common">> {
  const code = check(idOf(locales), lng, "lng");
  const { namespaces: wanted } = check(localeOptionsShape, options, "options", ["options"]);
  const { texts } = await loadTexts(code, wanted);
  // Those that were asked for are those that were loaded.
  return sayOut(texts) as Pick<LocaleResources, Loaded | "common">;
}

/**
 * Loads texts of a locale.
 *
 * @param lng - A checked locale.
 * @param wanted - Checked namespaces; all of them if absent.
 * @returns The texts, and what is still to be translated.
 */
export async function loadTexts(lng: LocaleCode, wanted: readonly Namespace[] = namespaces): Promise<LoadedLocale> {
  const { texts, untranslated } = sources[lng];
  const loaded = namespaces.filter((ns) => ns === "common" || wanted.includes(ns));
  const modules = await Promise.all(loaded.map((ns) => texts[ns]()));
  return {
    namespaces: loaded,
    texts: Object.fromEntries(loaded.map((ns, index) => [ns, modules[index]?.default])),
    untranslated: untranslated.filter((key) => loaded.some((ns) => key.startsWith(`${ns}:`))),
  };
}
