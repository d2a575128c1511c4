import type { RiskFlag, RiskReport, UnrecognisedInput } from "../model/risk-report.js";
import type { SubstanceId } from "../model/substance.js";
import { check, type Read } from "../shapes/shape.js";
import { withCandidates } from "../shapes/with-candidates.js";
import { searchSubstances } from "./find-substance.js";
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
  const { scopes, groups, same, recognised, ...read } = readProfile(index, checkProfile(index, profile));
  const unrecognised = onceEach(read.unrecognised);
  const judged: Judged = { flags: new Map(), checked: new Map() };
  for (const group of groups) {
    const own = scopeIn(group, scopes);
    for (const asked of scopes) {
      if (!isAlternative(group, asked, same)) judgeGroup(index, judged, asked.scope, group, isOtherWay(own, asked));
    }
  }
  const asked = scopes.filter(({ trigger }) => trigger === undefined).map(({ scope }) => scope);
  for (const [place, scope] of asked.entries()) {
    for (const other of asked.slice(place + 1)) {
      if (scope.id !== other.id) judgeSubstances(index, judged, scope, other);
    }
  }
  for (const { scope, trigger } of same) {
    addChecked(judged, samePair(scope.id, trigger ?? { input: scope.id, matched: scope.id }));
  }
  const substances = substancesOf(scopes, same);
  const ids = [...substances].sort();
  for (const { input, kind } of unrecognised) addFlag(judged, unrecognisedFlag(ids, input, kind));
  if (scopes.length === 0) {
    const inputs = new Set([...recognised, ...unrecognised].map(({ input }) => input));
    addFlag(judged, noSubstanceFlag([...inputs].join(", ")));
  }
  const flags = [...judged.flags.values()].sort(
    (a, b) =>
      rankOfSeverity[a.severity] - rankOfSeverity[b.severity] ||
      rankOfStrength[a.strength] - rankOfStrength[b.strength] ||
      compareText(a.id, b.id) ||
      compareText(a.trigger.input, b.trigger.input),
  );
  return {
    substances,
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

/** What a report is about: what is perhaps not taken only where there is nothing else. It is judged all the same. */
function substancesOf(scopes: readonly ScopeOf[], same: readonly ScopeOf[]): readonly SubstanceId[] {
  const sure = [...scopes, ...same].filter(({ asTaken }) => asTaken === undefined);
  return [...new Set((sure.length > 0 ? sure : scopes).map(({ scope }) => scope.id))];
}

/** Whether one word means either of two things, and nothing else says that it means both: they are no mix. */
function isAlternative(group: ItemGroup, asked: ScopeOf, same: readonly ScopeOf[]): boolean {
  // Another ingredient of the same product is a mix.
  if (!group.some((item) => item.type === "substance" && item.scope?.id === asked.scope.id)) return false;
  const [{ trigger }] = group;
  const isSame = (other: ScopeOf["trigger"]): boolean =>
    other !== undefined && other.input === trigger.input && other.matched === trigger.matched;
  return isSame(asked.trigger) && same.every((each) => each.scope.id !== asked.scope.id || isSame(each.trigger));
}

/** What was not understood is told once, with everything that it is like. */
function onceEach(unrecognised: readonly UnrecognisedInput[]): UnrecognisedInput[] {
  const byKey = new Map<string, UnrecognisedInput>();
  for (const each of unrecognised) {
    const key = `${each.kind}\n${each.input}`;
    const known = byKey.get(key);
    const suggestions = [...new Set([...(known?.suggestions ?? []), ...each.suggestions])];
    byKey.set(key, known === undefined ? each : { ...known, suggestions });
  }
  return [...byKey.values()];
}

/** Checks a profile; of a substance that is no id, what people call so may have been meant. */
function checkProfile({ taken }: RiskIndex, profile: RiskProfile): Read<RiskProfile> {
  const meant = (text: string): readonly string[] =>
    searchSubstances(taken, text)
      .candidates.filter(({ kind }) => kind === "substance")
      .map(({ id }) => id);
  const job = () => check(profileShape, profile, "profile");
  return withCandidates(job, substancePath, (text, known) => [...known, ...meant(text)]);
}

/** A substance of a profile, by its path. */
const substancePath = /^substance(?:\[\d+\])?(?:\.id)?$/;
