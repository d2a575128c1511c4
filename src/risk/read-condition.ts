import { getByName } from "../lib/fold-name.js";
import type { ConditionId } from "../model/condition.js";
import type { ConditionIndex } from "./profile-index.js";
import type { FlagTrigger, Item, ProfileItems } from "./profile-items.js";

/**
 * Reads a condition of a profile or of a relative: what it names becomes items.
 *
 * @param read - What was read so far; it grows.
 * @param index - The conditions that are known.
 * @param input - The condition as typed.
 * @param make - Makes an item of what was found.
 */
export function readCondition(
  read: ProfileItems,
  index: ConditionIndex,
  input: string,
  make: (id: ConditionId, trigger: FlagTrigger) => Item,
): void {
  const found = findConditions(index, input);
  if (found.length === 0) read.unrecognised.push({ input, kind: "condition", suggestions: [] });
  for (const { id, trigger } of found) {
    const { matched, confidence } = trigger;
    read.items.push(make(id, trigger));
    read.recognised.push({ input, kind: "condition", id, matched, confidence });
  }
}

interface FoundCondition {
  readonly id: ConditionId;
  readonly trigger: FlagTrigger;
}

/** By id, else by every ICD code prefix, since a code may belong to a condition and to a kind of it, else by name. */
function findConditions(index: ConditionIndex, input: string): readonly FoundCondition[] {
  const trimmed = input.trim();
  const byId = index.byId.get(trimmed);
  if (byId !== undefined) return [{ id: byId, trigger: { input, matched: byId, confidence: "exact" } }];
  const code = trimmed.toUpperCase();
  const byCode = new Map<ConditionId, string>();
  for (let length = Math.min(code.length, index.longestCode); length > 0; length--) {
    const prefix = code.slice(0, length);
    for (const id of index.byCode.get(prefix) ?? []) if (!byCode.has(id)) byCode.set(id, prefix);
  }
  if (byCode.size > 0) {
    return [...byCode].map(([id, matched]) => ({ id, trigger: { input, matched, code, confidence: "exact" } }));
  }
  const named = getByName(index.byName, input) ?? [];
  return named.map(({ id, name }) => ({ id, trigger: { input, matched: name, confidence: "synonym" } }));
}
