import type { RiskFlag, RiskReport } from "../model/risk-report.js";
import { check } from "../shapes/shape.js";
import { noSubstanceFlag, samePair, unrecognisedFlag } from "./flags.js";
import { addChecked, addFlag, type Judged, judgeGroup, judgeSubstances } from "./judge-pair.js";
import type { RiskProfile } from "./profile.js";
import type { ItemGroup, ScopeOf } from "./profile-items.js";
import { profileShape } from "./profile-shape.js";
import { readProfile } from "./read-profile.js";
import type { RiskIndex } from "./risk-index.js";
import { rankOfSeverity } from "./severity.js";

/**
 * Flags the risks of a profile by indexed records.
 *
 * @param index - The records.
 * @param profile - The profile.
 * @returns Flags, most severe first; what was recognised, what was not, and what was looked at.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-id`, `unknown-field` or
 * `out-of-range`.
 */
export function reportRisks(index: RiskIndex, profile: RiskProfile): RiskReport {
  const checked = check(profileShape, profile, "profile");
  const { scopes, groups, same, recognised, unrecognised } = readProfile(index, checked);
  const judged: Judged = { flags: new Map(), checked: new Map() };
  for (const group of groups) {
    const own = scopeIn(group, scopes);
    for (const asked of scopes) judgeGroup(index, judged, asked.scope, group, isOtherWay(own, asked));
  }
  const asked = scopes.filter(({ trigger }) => trigger === undefined).map(({ scope }) => scope);
  for (const [place, scope] of asked.entries()) {
    for (const other of asked.slice(place + 1)) {
      if (scope.id !== other.id) judgeSubstances(index, judged, scope, other);
    }
  }
  for (const { scope, trigger } of same) addChecked(judged, samePair(scope.id, trigger?.input ?? scope.id));
  const ids = [...new Set(scopes.map(({ scope }) => scope.id))].sort();
  for (const { input, kind } of unrecognised) addFlag(judged, unrecognisedFlag(ids, input, kind));
  if (scopes.length === 0) addFlag(judged, noSubstanceFlag(recognised.map(({ input }) => input).join(", ")));
  const flags = [...judged.flags.values()].sort(
    (a, b) =>
      rankOfSeverity[a.severity] - rankOfSeverity[b.severity] ||
      rankOfStrength[a.strength] - rankOfStrength[b.strength] ||
      compareText(a.id, b.id) ||
      compareText(a.trigger.input, b.trigger.input),
  );
  return {
    flags,
    highest: flags[0]?.severity ?? "none",
    recognised,
    unrecognised,
    checked: [...judged.checked.values()].sort((a, b) => compareText(a.id, b.id) || compareText(a.input, b.input)),
    notice: { key: flags.length === 0 ? "risk:notice.no-flags" : "risk:notice.flags" },
  };
}

/** The best known first. */
const rankOfStrength: Readonly<Record<RiskFlag["strength"], number>> = {
  trial: 0,
  observational: 1,
  "case-reports": 2,
  mechanistic: 3,
  community: 4,
  unknown: 5,
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The substance of the profile that a group names. */
function scopeIn(group: ItemGroup, scopes: readonly ScopeOf[]): ScopeOf | undefined {
  for (const item of group) {
    if (item.type !== "substance" || item.scope === undefined) continue;
    const { id } = item.scope;
    const found = scopes.find(({ scope }) => scope.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether a pair of substances is judged elsewhere, so that it is told once: one that was asked about meets those that were
 * typed, and of two that were typed the one meets the other that comes first in the alphabet.
 */
function isOtherWay(own: ScopeOf | undefined, asked: ScopeOf): boolean {
  if (own === undefined) return false;
  if (own.trigger === undefined) return true;
  return asked.trigger !== undefined && asked.scope.id >= own.scope.id;
}
