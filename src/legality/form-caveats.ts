import { terms } from "../lib/terms.js";
import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { Activity, LegalStatus } from "../model/law.js";
import type { Message } from "../model/message.js";
import type { IsoDate } from "../model/reference.js";
import { type FormId, formIds, substanceForms } from "../model/substance.js";
import type { ResolvedQuery } from "./answer.js";
import { type Decision, type Decisive, decide, isStricter, type LevelRules } from "./decide.js";
import { isAyahuasca } from "./queries.js";
import { onForm } from "./rules-on-form.js";

/** A form of which the level that decides says nothing, and the strictest law that is known of it. */
interface OtherForm {
  /** The form. */
  readonly form: FormId;
  /** Whose law. */
  readonly jurisdiction: JurisdictionCode;
  /** The status. */
  readonly status: LegalStatus;
}

/** An activity of which rules for single forms decide, and what decides it. */
type Apart = readonly [Activity, Decision & { readonly decisive: Decisive }];

/** Activities of which the same is to be said, and the forms that it is said of. */
interface Sentence extends Omit<OtherForm, "form"> {
  readonly of: Activity[];
  readonly forms: readonly FormId[];
  readonly others: readonly FormId[];
  readonly stricter: boolean;
}

/**
 * That forms are told apart, what is known of those that a rule does not cover, and where nothing is.
 *
 * @param levels - The rules of each level, highest first.
 * @param subject - What is asked.
 * @param decisions - What decides each activity.
 * @param on - The date.
 * @returns The caveats, the gravest first.
 */
export function formCaveats(
  levels: readonly LevelRules[],
  { substance }: Pick<ResolvedQuery, "substance">,
  decisions: ReadonlyMap<Activity, Decision>,
  on: IsoDate,
): readonly Message[] {
  const apart = [...decisions].flatMap(([activity, { decisive, ...decision }]): readonly Apart[] =>
    decisive !== undefined && decisive.byForm.length > 0 ? [[activity, { ...decision, decisive }]] : [],
  );
  const formsOf = (of: readonly Apart[]): readonly FormId[] => inOrder(of.flatMap(ownForms));
  const say = (name: string, of: readonly Apart[]): readonly Message[] => {
    if (of.length === 0) return [];
    const values = {
      activities: terms(
        "activity",
        of.map(([activity]) => activity),
      ),
      forms: terms("form", formsOf(of)),
    };
    return [{ key: `legality:caveat.${name}`, values }];
  };
  const ofForms = apart.filter(([, { decisive }]) => decisive.rule.forms !== undefined);
  const others = sentencesOf(ofForms.map((each) => [each, otherForms(levels, substance, each, on)]));
  const sayOthers = (stricter: boolean) => others.filter((sentence) => sentence.stricter === stricter).map(otherCaveat);
  return [
    ...sayOthers(true),
    ...say("strictest-form", ofForms.filter(differs)),
    ...sayOthers(false),
    ...say(
      "depends-on-form",
      apart.filter((each) => !ofForms.includes(each) && differs(each)),
    ),
    ...say(
      "other-forms-unknown",
      ofForms.filter(
        ([, { findings }]) => !findings.some(({ rule }) => rule !== undefined && rule.forms === undefined),
      ),
    ),
  ];
}

/** Whether what is said of one form is not what is said of the substance. */
function differs([, { decisive }]: Apart): boolean {
  return decisive.byForm.some(([, { status }]) => status !== decisive.rule.status);
}

function ownForms([, { decisive }]: Apart): readonly FormId[] {
  return decisive.byForm.map(([form]) => form);
}

function inOrder(forms: readonly FormId[]): readonly FormId[] {
  return formIds.filter((id) => forms.includes(id));
}

/** What is known of the forms that the level that decides has no rule on. */
function otherForms(
  levels: readonly LevelRules[],
  substance: ResolvedQuery["substance"],
  each: Apart,
  on: IsoDate,
): readonly OtherForm[] {
  const [activity] = each;
  const own = ownForms(each);
  return substanceForms[substance]
    .filter((form) => !own.includes(form) && !isAyahuasca(substance, form))
    .flatMap((form) => {
      const known = decide(onForm(levels, substance, form), form, activity, on).findings.flatMap(
        ({ jurisdiction, rule }) => (rule === undefined ? [] : [{ form, jurisdiction, status: rule.status }]),
      );
      // Of levels that say the same, the highest: its law holds for the most activities.
      return known.length === 0
        ? []
        : [known.reduce((strictest, each) => (isStricter(each.status, strictest.status) ? each : strictest))];
    });
}

/** A sentence for all activities and forms of which the same is to be said. */
function sentencesOf(found: readonly (readonly [Apart, readonly OtherForm[]])[]): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const [each, unnamed] of found) {
    const [activity, { decisive }] = each;
    const forms = inOrder(ownForms(each));
    for (const { jurisdiction, status } of unnamed) {
      const same = unnamed.filter((other) => other.jurisdiction === jurisdiction && other.status === status);
      const others = inOrder(same.map(({ form }) => form));
      const stricter = isStricter(status, decisive.rule.status);
      const key = [jurisdiction, status, forms, others, stricter].join(" ");
      const known = sentences.get(key);
      if (known === undefined) sentences.set(key, { of: [activity], jurisdiction, status, forms, others, stricter });
      else if (!known.of.includes(activity)) known.of.push(activity);
    }
  }
  return [...sentences.values()];
}

function otherCaveat({ of, jurisdiction, status, forms, others, stricter }: Sentence): Message {
  return {
    key: `legality:caveat.other-forms${stricter ? "-stricter" : ""}`,
    values: {
      activities: terms("activity", of),
      forms: terms("form", forms),
      others: terms("form", others),
      jurisdiction: { place: jurisdiction },
      status: { term: `status.${status}` },
    },
  };
}
