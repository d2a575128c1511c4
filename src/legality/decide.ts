import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { Activity, CitedLawRule, LegalLevel, LegalStatus } from "../model/law.js";
import type { IsoDate } from "../model/reference.js";
import { type FormId, formIds } from "../model/substance.js";
import { isAnnounced, isInForce, knownFrom } from "./in-force.js";

/** The rules of one level of law on a substance. */
export interface LevelRules {
  /** Level. */
  readonly level: Exclude<LegalLevel, "treaty">;
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** Its rules, in the order of the records. */
  readonly rules: readonly CitedLawRule[];
}

/** What one level of law says of an activity on a date. */
export interface Finding {
  /** Level. */
  readonly level: LevelRules["level"];
  /** Jurisdiction. */
  readonly jurisdiction: JurisdictionCode;
  /** The rule that decides; absent where none is known to be in force. */
  readonly rule?: CitedLawRule;
  /** The rules for single forms, where no form was asked. */
  readonly byForm: readonly (readonly [FormId, CitedLawRule])[];
  /** The next rule, where none is known to be in force or where it is announced. */
  readonly later?: CitedLawRule;
  /** The last rule that ended, where none is known to be in force. */
  readonly ended?: CitedLawRule;
}

/** A finding with a rule. */
export type Decisive = Finding & { readonly rule: CitedLawRule };

/** What a higher level of law says: more strictly, or nothing that is known. */
export type Higher = Pick<Finding, "jurisdiction" | "rule">;

/** What decides an activity on a date. */
export interface Decision {
  /** What each level says, highest first. */
  readonly findings: readonly Finding[];
  /** The level that decides; absent where no level has a rule. */
  readonly decisive?: Decisive;
  /** The nearest higher level that says otherwise. */
  readonly conflict?: Decisive;
  /** The levels above the decisive one that are stricter, the nearest first; else those of which nothing is known. */
  readonly higher: readonly Higher[];
  /** The same for each form of which the decisive level has a rule. */
  readonly higherByForm: Readonly<Partial<Record<FormId, readonly Higher[]>>>;
  /** A lower level that tolerates what the decisive one permits. */
  readonly alongside?: Decisive;
  /** The most local rule that is still to come: what held before it is not known, or it is announced. */
  readonly later?: { readonly jurisdiction: JurisdictionCode; readonly rule: CitedLawRule };
  /** The most local rule that ended, where no level has one. */
  readonly ended?: { readonly jurisdiction: JurisdictionCode; readonly rule: CitedLawRule };
}

/** From the strictest. What is not clear is no permission. */
const strictestFirst: readonly LegalStatus[] = [
  "prohibited",
  "unclear",
  "decriminalised",
  "tolerated",
  "licensed",
  "legal",
  "uncontrolled",
];

/**
 * What decides an activity on a date: the most local rule, but what is permitted comes from a level that can permit it. A
 * toleration only tells the police to look away, so it does not hide a higher law under which there is no offence.
 *
 * @param levels - The rules of each level, highest first.
 * @param form - The form asked, or `any`.
 * @param activity - The activity.
 * @param on - The date.
 * @returns The decision.
 */
export function decide(levels: readonly LevelRules[], form: FormId | "any", activity: Activity, on: IsoDate): Decision {
  const findings = levels.map((level) => findingOf(level, form, activity, on));
  const found = findings.filter(isDecisive);
  const local = found.at(-1);
  const permitting =
    local !== undefined && toleratesOnly(local) ? found.findLast((finding) => permits(finding, local)) : undefined;
  const decisive = permitting ?? local;
  const laterAt = findings.findLast((finding) => finding.later !== undefined);
  const endedAt = decisive === undefined ? findings.findLast((finding) => finding.ended !== undefined) : undefined;
  const conflict =
    decisive && found.slice(0, found.indexOf(decisive)).findLast(({ rule }) => rule.status !== decisive.rule.status);
  const above = decisive === undefined ? [] : findings.slice(0, findings.indexOf(decisive));
  return {
    findings,
    ...(decisive && { decisive }),
    ...(conflict && { conflict }),
    higher: decisive === undefined ? [] : higherThan(decisive.rule, above),
    higherByForm: Object.fromEntries(
      decisive?.byForm.map(([id, rule]) => [
        id,
        higherThan(
          rule,
          above.map((finding) => ofForm(finding, id)),
        ),
      ]) ?? [],
    ),
    ...(permitting && local && { alongside: local }),
    ...(laterAt?.later && { later: { jurisdiction: laterAt.jurisdiction, rule: laterAt.later } }),
    ...(endedAt?.ended && { ended: { jurisdiction: endedAt.jurisdiction, rule: endedAt.ended } }),
  };
}

/**
 * The levels above a rule that say more strictly what it says; where it permits and none of them is stricter, those of
 * which nothing is known.
 *
 * @param rule - The rule.
 * @param above - The levels above it, highest first.
 * @returns The levels, the nearest first.
 */
export function higherThan({ status }: CitedLawRule, above: readonly Higher[]): readonly Higher[] {
  const stricter = above.filter(({ rule }) => rule !== undefined && isStricter(rule.status, status));
  const told = stricter.length > 0 || !isPermission(status) ? stricter : above.filter(({ rule }) => rule === undefined);
  return told.reverse();
}

/**
 * Whether a status is stricter than another one.
 *
 * @param status - The status.
 * @param than - The other one.
 * @returns Whether it is.
 */
export function isStricter(status: LegalStatus, than: LegalStatus): boolean {
  return strictestFirst.indexOf(status) < strictestFirst.indexOf(than);
}

/**
 * Whether a status permits something. What is not clear is no permission.
 *
 * @param status - The status.
 * @returns Whether it does.
 */
export function isPermission(status: LegalStatus): boolean {
  return isStricter("unclear", status);
}

/** What a level says of one form: its rule on the form, else its rule on the substance. */
function ofForm({ jurisdiction, rule, byForm }: Finding, form: FormId): Higher {
  const own = byForm.find(([id]) => id === form)?.[1] ?? (rule?.forms === undefined ? rule : undefined);
  return { jurisdiction, ...(own && { rule: own }) };
}

/** A measure that leaves the offence in place: a toleration, or what a city, which makes no criminal law, calls none. */
function toleratesOnly({ level, rule: { status } }: Decisive): boolean {
  return status === "tolerated" || (level === "city" && status === "decriminalised");
}

/** Whether a rule leaves no offence in what another one tolerates: in all forms of it. */
function permits({ rule: { status, forms } }: Decisive, tolerating: Decisive): boolean {
  if (status !== "legal" && status !== "uncontrolled") return false;
  return forms === undefined || (tolerating.rule.forms?.every((form) => forms.includes(form)) ?? false);
}

function isDecisive(finding: Finding): finding is Decisive {
  return finding.rule !== undefined;
}

function findingOf(
  { level, jurisdiction, rules }: LevelRules,
  form: FormId | "any",
  activity: Activity,
  on: IsoDate,
): Finding {
  const own = rules.filter((rule) => rule.activities.includes(activity));
  const inForce = own.filter((rule) => isInForce(rule, on));
  const ofAll = inForce.find((rule) => rule.forms === undefined);
  const ofForm = (id: FormId): CitedLawRule | undefined => inForce.find((rule) => rule.forms?.includes(id));
  const byForm =
    form !== "any" || inForce.length === 0
      ? []
      : formIds.flatMap((id) => {
          const rule = ofForm(id);
          return rule === undefined ? [] : [[id, rule] as const];
        });
  // A rule on the substance decides, with what it says of single forms beside it; where there are rules on forms alone,
  // the strictest of them does.
  const rule = form === "any" ? (ofAll ?? strictest(byForm.map(([, each]) => each))) : (ofForm(form) ?? ofAll);
  const speaks = ({ forms }: CitedLawRule) => forms === undefined || form === "any" || forms.includes(form);
  const next = own
    .filter((each) => speaks(each) && knownFrom(each) > on)
    .reduce<CitedLawRule | undefined>(
      (first, each) => (first === undefined || knownFrom(each) < knownFrom(first) ? each : first),
      undefined,
    );
  const later = next !== undefined && (rule === undefined || isAnnounced(next)) ? next : undefined;
  const ended =
    rule === undefined
      ? own
          .filter((each) => speaks(each) && each.until !== undefined && each.until <= on)
          .sort((a, b) => (a.until as IsoDate).localeCompare(b.until as IsoDate))
          .at(-1)
      : undefined;
  return { level, jurisdiction, byForm, ...(rule && { rule }), ...(later && { later }), ...(ended && { ended }) };
}

function strictest(rules: readonly CitedLawRule[]): CitedLawRule | undefined {
  return rules.reduce<CitedLawRule | undefined>(
    (first, rule) => (first === undefined || isStricter(rule.status, first.status) ? rule : first),
    undefined,
  );
}
