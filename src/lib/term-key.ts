import type { MessageKey } from "../model/message.js";
import { termNamespaces } from "../model/term.js";

/**
 * The key of a term's own text, such as `risk:term.severity.major`.
 *
 * @param term - The term as messages name it: its group, a point, its id.
 * @returns The key: a message by itself, and what a translation function is asked for.
 * @example
 * ```ts
 * import { createI18n, termKey } from "microdosing/i18n";
 * const i18n = await createI18n("en", { namespaces: ["risk"] });
 * console.log(termKey("severity.major"), i18n.text({ key: termKey("severity.major") }));
 * // risk:term.severity.major serious
 * ```
 */
export function termKey(term: string): MessageKey {
  const group = term.slice(0, term.indexOf("."));
  const namespace = Object.hasOwn(termNamespaces, group) ? termNamespaces[group] : undefined;
  return `${namespace ?? "common"}:term.${term}`;
}
