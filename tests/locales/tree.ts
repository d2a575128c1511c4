import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { namespaces } from "../../src/model/message.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every text of a locale by its full key, plural suffixes included, as a reader sees it. */
export function textsOf(lng: string): Map<string, string> {
  const written = writtenTextsOf(lng);
  const full = (text: string): string => text.replace(/\$t\(([^)]+)\)/g, (_, key: string) => written.get(key) ?? key);
  return new Map([...written].map(([key, text]) => [key, full(text)]));
}

/** The keys of the texts that a text refers to. */
export const referencesIn = (text: string): string[] =>
  [...text.matchAll(/\$t\(([^)]*)\)?/g)].map(([, key = ""]) => key);

/** Every text of a locale by its full key, as translators write it: it may refer to another. */
export function writtenTextsOf(lng: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const ns of namespaces) {
    const tree: unknown = JSON.parse(readFileSync(join(root, "locales", lng, `${ns}.json`), "utf8"));
    walk(tree, `${ns}:`, texts);
  }
  return texts;
}

/** The keys of a locale that are still to be translated; English has no such file. */
export function untranslatedOf(lng: string): readonly string[] {
  const file = join(root, "locales", lng, "untranslated.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

function walk(node: unknown, path: string, texts: Map<string, string>): void {
  for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
    const at = path.endsWith(":") ? path + key : `${path}.${key}`;
    if (typeof value === "string") texts.set(at, value);
    else walk(value, at, texts);
  }
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** A key without its plural suffix. */
export const baseKey = (key: string): string => key.replace(pluralSuffix, "");
/** Whether a key is a plural form. */
export const isPlural = (key: string): boolean => pluralSuffix.test(key);

/** The names between double braces. */
export const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? ""))].sort();

/** Every file under a folder of the project with one of the endings. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  const path = join(root, folder);
  return readdirSync(path).flatMap((name) => {
    const relative = `${folder}/${name}`;
    if (statSync(join(root, relative)).isDirectory()) return filesUnder(relative, endings);
    return endings.some((ending) => name.endsWith(ending)) ? [relative] : [];
  });
}

/** The text of a file of the project. */
export const read = (path: string): string => readFileSync(join(root, path), "utf8");
