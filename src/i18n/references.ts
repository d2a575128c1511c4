import type { LocaleResources, LocaleTexts } from "../model/locale.js";

/** A reference to a text that several others say: i18next's nesting, with a key alone. */
const reference = /\$t\(([^(),\s]+)\)/g;

/**
 * Puts the texts that a text of a locale refers to in their places. Never used on what comes from outside a locale.
 *
 * @param text - The text.
 * @param textAt - Gives the text under a key.
 * @returns The text without references.
 */
export function resolveReferences(text: string, textAt: (key: string) => string): string {
  return text.includes("$t(") ? text.replace(reference, (_, key: string) => textAt(key)) : text;
}

/**
 * Says the texts of a locale in full, so that they need no namespace of a certain name, and no i18next.
 *
 * @param texts - Texts by namespace.
 * @returns The same tree, without references.
 */
export function sayOut(texts: Partial<LocaleResources>): Partial<LocaleResources> {
  const textAt = (key: string): string => String(leafAt(texts, key.split(/[:.]/)));
  return inFull(texts as LocaleTexts, textAt);
}

function inFull(tree: LocaleTexts, textAt: (key: string) => string): LocaleTexts {
  return Object.fromEntries(
    Object.entries(tree).map(([key, node]) => [
      key,
      typeof node === "string" ? resolveReferences(node, textAt) : inFull(node as LocaleTexts, textAt),
    ]),
  );
}

function leafAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, name) => (node as LocaleTexts | undefined)?.[name], tree);
}
