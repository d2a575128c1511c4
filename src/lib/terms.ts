import type { MessageValue } from "../model/message.js";

/**
 * Terms of one vocabulary as a value of a message, joined by the locale.
 *
 * @param vocabulary - The vocabulary.
 * @param ids - Its members.
 * @returns The value.
 */
export function terms(vocabulary: string, ids: readonly string[]): MessageValue {
  return { terms: ids.map((id) => `${vocabulary}.${id}`) };
}
