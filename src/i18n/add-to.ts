import type { i18n as I18next } from "i18next";
import { direction } from "../lib/direction.js";
import type { I18n } from "../model/i18n.js";
import { type LocaleCode, locales } from "../model/locale.js";
import type { Namespace } from "../model/message.js";
import { lazy } from "../shapes/lazy.js";
import { someOf } from "../shapes/list.js";
import { idOf } from "../shapes/members.js";
import { object, optional } from "../shapes/object.js";
import { refuse } from "../shapes/refuse.js";
import { check, type Shape } from "../shapes/shape.js";
import { anyText } from "../shapes/text.js";
import { createI18n } from "./create-i18n.js";
import { type Formats, formatsOf } from "./formats.js";
import { refuseKey } from "./from-translate.js";
import { labelsOf } from "./labels.js";
import { type LocaleOptions, loadTexts, namespacesShape } from "./load-locale.js";
import { sayOut } from "./references.js";
import { renderMessage, type Say } from "./render-message.js";
import { withEnglish } from "./with-english.js";

/** Options of {@link addTo}. */
export interface AddToOptions extends LocaleOptions {
  /** Put before each namespace on the host's instance, such as `microdosing-`. Default: nothing. */
  readonly prefix?: string | undefined;
}

/**
 * Adds our namespaces to a host's i18next instance, in one or more languages. A key that the host already uses for
 * another text is never overwritten: it is an error, and a prefix avoids it. Namespaces can be added later, by another
 * call.
 *
 * @param host - An initialised i18next instance.
 * @param lngs - The locales to add.
 * @param options - See {@link AddToOptions}.
 * @returns An {@link I18n} that follows the host's current language.
 * @throws {MicrodosingError} `invalid-type`, `unknown-id`, `unknown-field`, or `invalid-value` on a clash.
 * @example
 * ```ts
 * import i18next from "i18next";
 * import { addTo } from "microdosing/i18n";
 * const host = i18next.createInstance();
 * await host.init({ lng: "es", resources: {} });
 * const i18n = await addTo(host, ["es"], { prefix: "microdosing-", namespaces: ["risk"] });
 * console.log(i18n.lng, ["risk", "legality"].map((ns) => host.hasResourceBundle("es", `microdosing-${ns}`)).join());
 * // es true,false
 * ```
 */
export async function addTo(host: I18next, lngs: readonly LocaleCode[], options: AddToOptions = {}): Promise<I18n> {
  if (typeof host?.addResourceBundle !== "function") {
    refuse("invalid-type", "host", "an i18next instance", host);
  }
  const codes = check(someOf(idOf(locales)), lngs, "lngs", ["lngs"]);
  const { prefix = "", namespaces } = check(addToOptionsShape, options, "options", ["options"]);
  const loaded = await Promise.all(codes.map((lng) => loadTexts(lng, namespaces)));
  const bundles = codes.flatMap((lng, index) =>
    // In full, because the host may know our namespaces by other names.
    Object.entries(sayOut(loaded[index]?.texts ?? {})).map(([ns, texts]) => ({ lng, ns: prefix + ns, texts })),
  );
  // All are looked at before any is added, so that a clash leaves the host as it was.
  for (const { lng, ns, texts } of bundles) {
    const clash = firstClash(host.getResourceBundle(lng, ns), texts, ns);
    if (clash !== undefined) refuse("invalid-value", "host", `no other text under ${clash}; pass options.prefix`, lng);
  }
  for (const { lng, ns, texts } of bundles) host.addResourceBundle(lng, ns, texts, true, false);
  const i18n = following(host, prefix, codes, loaded[0]?.namespaces ?? []);
  if (loaded.every(({ untranslated }) => untranslated.length === 0)) return i18n;
  const keys = new Map<string, ReadonlySet<string>>(
    codes.map((lng, index) => [lng, new Set(loaded[index]?.untranslated)]),
  );
  return withEnglish(i18n, () => keys.get(i18n.lng) ?? new Set(), await createI18n("en", namespaces && { namespaces }));
}

/** Options of adding texts to a host. */
export const addToOptionsShape: Shape<AddToOptions> = /* @__PURE__ */ lazy<AddToOptions>((exactly) =>
  exactly(object({ prefix: optional(anyText), namespaces: optional(namespacesShape) })),
);

/** An {@link I18n} over the host's texts, in the host's language of the moment. */
function following(host: I18next, prefix: string, codes: readonly LocaleCode[], loaded: readonly Namespace[]): I18n {
  const language = (): string => {
    const { language: wanted, resolvedLanguage: resolved } = host;
    // A host that had no text of its own in the language wanted resolved to another before ours were added.
    return codes.find((lng) => lng === wanted) ?? resolved ?? wanted ?? (codes[0] as string);
  };
  // The host may escape, or fill in what is missing; ours does neither.
  const fixed = { interpolation: { escapeValue: false, skipOnVariables: true }, returnObjects: false } as const;
  const say: Say = (key, values, path) => {
    const lng = language();
    if (!host.exists(prefix + key, { lng, fallbackLng: false, count: 1 })) return refuseKey(key, path, loaded);
    return String(host.t(prefix + key, { ...values, ...fixed, lng }));
  };
  let current: { readonly lng: string; readonly formats: Formats } | undefined;
  const formats = (): Formats => {
    const lng = language();
    if (current?.lng !== lng) current = { lng, formats: formatsOf(lng) };
    return current.formats;
  };
  return {
    get lng() {
      return language();
    },
    get dir() {
      return direction(language());
    },
    text: (message) => renderMessage(message, say, formats()),
    ...labelsOf(say, formats),
  };
}

/** The path of the first text that both trees hold and that differs. */
function firstClash(present: unknown, ours: unknown, path: string): string | undefined {
  if (present === undefined) return undefined;
  const bothTrees = typeof present === "object" && present !== null && typeof ours === "object" && ours !== null;
  if (!bothTrees) return present === ours ? undefined : path;
  for (const [key, value] of Object.entries(ours)) {
    const clash = firstClash((present as Record<string, unknown>)[key], value, `${path}.${key}`);
    if (clash !== undefined) return clash;
  }
  return undefined;
}
