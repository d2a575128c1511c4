import { check } from "../shapes/shape.js";
import { unrecognisedFlag } from "./flags.js";
import { addFlag, type Judged, judgePair, judgeSubstances } from "./judge-pair.js";
import type { ProfileSubstance, RiskProfile } from "./profile.js";
import { profileShape } from "./profile-shape.js";
import { readProfile } from "./read-profile.js";
import type { RiskIndex } from "./risk-index.js";
import type { RiskReport } from "./risk-report.js";
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
  const scopes = substancesOf(checked).map((scope) => canonicalScope(scope, index));
  const { items, recognised, unrecognised } = readProfile(index, checked);

  const judged: Judged = { flags: new Map(), checked: new Map() };
  for (const item of items) {
    for (const scope of scopes) {
      if (item.type === "substance" && item.scope?.id === scope.id) continue;
      judgePair(index, judged, scope, item, [scope.id]);
    }
  }
  for (const [position, scope] of scopes.entries()) {
    for (const other of scopes.slice(position + 1)) {
      if (scope.id !== other.id) judgeSubstances(index, judged, scope, other);
    }
  }
  for (const { input, kind } of unrecognised) {
    for (const scope of scopes) addFlag(judged, unrecognisedFlag(scope, input, kind));
  }
  const flags = [...judged.flags.values()].sort(
    (a, b) =>
      rankOfSeverity[a.severity] - rankOfSeverity[b.severity] ||
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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function substancesOf({ substance }: RiskProfile): readonly ProfileSubstance[] {
  const given = typeof substance === "string" || "id" in substance ? [substance] : substance;
  return given.map((each) => (typeof each === "string" ? { id: each } : each));
}

/** A form that is a substance of its own here takes its place: DMT as ayahuasca. */
function canonicalScope(scope: ProfileSubstance, index: RiskIndex): ProfileSubstance {
  const sameAs = scope.form === undefined ? undefined : index.sameAs.get(`${scope.id}/${scope.form}`);
  if (sameAs === undefined) return scope;
  return { id: sameAs, ...(scope.route === undefined ? {} : { route: scope.route }) };
}
