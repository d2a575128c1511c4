/** Answers that are kept; who asks for more than these starts anew. */
const MOST_KEPT = 2000;

/**
 * Gives the answer that was worked out before, or works it out and keeps it: for answers that depend on nothing but the key.
 *
 * @param kept - Answers by key.
 * @param key - The key.
 * @param make - Works the answer out.
 * @returns The answer.
 */
export function remember<Key, Answer>(kept: Map<Key, Answer>, key: Key, make: () => Answer): Answer {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const answer = make();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, answer);
  return answer;
}
