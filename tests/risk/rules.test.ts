import { describe, expect, test } from "vitest";
import { conditions } from "../../src/data/conditions.js";
import { medications } from "../../src/data/medications.js";
import { otherSubstances } from "../../src/data/other-substances.js";
import { rules } from "../../src/data/rules.js";
import { substances } from "../../src/data/substances.js";
import { severities } from "../../src/model/risk.js";
import type { RiskRule } from "../../src/model/risk-rule.js";
import type { FormId, RouteId, SubstanceId } from "../../src/model/substance.js";
import { createRisk } from "../../src/risk/create-risk.js";
import type { RiskProfile } from "../../src/risk/profile.js";

const { flag: check } = createRisk({
  rules,
  medications,
  medicationClasses: [],
  conditions,
  otherSubstances,
  substances,
});

/** A substance with every form and route spelled out, or with neither. */
interface Taken {
  readonly id: SubstanceId;
  readonly form?: FormId;
  readonly route?: RouteId;
}
type Trigger = Omit<RiskProfile, "substance">;

const taken: readonly Taken[] = substances.flatMap(({ id, forms, routes }) =>
  [undefined, ...forms.map((form) => form.id)].flatMap((form) =>
    [undefined, ...routes].map((route) => ({
      id,
      ...(form === undefined ? {} : { form }),
      ...(route === undefined ? {} : { route }),
    })),
  ),
);
/** What a form is here, where it is a substance of its own. */
const canonical = ({ id, form, route }: Taken): Taken => {
  const sameAs = substances.find((entry) => entry.id === id)?.forms.find((entry) => entry.id === form)?.sameAs;
  return sameAs === undefined
    ? { id, ...(form && { form }), ...(route && { route }) }
    : { id: sameAs, ...(route && { route }) };
};
/** Whether a rule speaks of what is taken; what is not known does not leave a rule out. */
function covers(rule: RiskRule, as: Taken): boolean {
  const { id, form, route } = canonical(as);
  return rule.substances.some(
    (scope) =>
      scope.id === id &&
      (form === undefined || scope.forms?.includes(form) !== false) &&
      (route === undefined || scope.routes?.includes(route) !== false),
  );
}

/** A seven-character code under a prefix, of a medication of the index where there is one. */
function codeUnder(prefix: string, except: readonly string[] = []): string {
  const known = medications
    .filter(({ id }) => !except.includes(id))
    .flatMap(({ atc }) => atc)
    .find((code) => code.startsWith(prefix));
  return known ?? prefix + "A00AA99".slice(prefix.length);
}

/** Every way in which a profile may set a rule off. */
function waysToTrigger({ trigger }: RiskRule): readonly Trigger[] {
  switch (trigger.type) {
    case "medication":
      return [
        ...(trigger.ingredients ?? []).map((id) => {
          const name = medications.find((entry) => entry.id === id)?.name;
          if (name === undefined) throw new Error(`no medication ${id}`);
          return { medications: [name] };
        }),
        ...(trigger.atc ?? []).map((prefix) => ({ medications: [{ atc: codeUnder(prefix, trigger.except) }] })),
      ];
    case "condition":
      return trigger.conditions.flatMap((icd11) =>
        (trigger.status ?? [undefined]).map((status) => ({
          conditions: [status === undefined ? icd11 : { name: icd11, status }],
        })),
      );
    case "family-history":
      return trigger.conditions.flatMap((condition) =>
        (trigger.relatives ?? (["first-degree", "other"] as const)).map((relative) => ({
          familyHistory: [{ condition, relative }],
        })),
      );
    case "age":
      return [
        ...(trigger.below === undefined ? [] : [{ ageYears: trigger.below - 1 }]),
        ...(trigger.from === undefined ? [] : [{ ageYears: trigger.from }]),
      ];
    case "pregnancy":
      return trigger.states.map((pregnancy) => ({ pregnancy }));
    case "substance":
      return [...(trigger.others ?? []), ...(trigger.substances ?? [])].map((id) => ({ otherSubstances: [id] }));
    case "regimen":
      return [{ regimen: { weeks: trigger.minWeeks ?? 1, dosesPerWeek: trigger.minDosesPerWeek ?? 1 } }];
    case "dose":
      return [{ dose: { amount: trigger.above + 1, unit: trigger.unit } }];
    case "activity":
      return trigger.activities.map((activity) => ({ activities: [activity] }));
    case "always":
      return [{}];
  }
}

/** The rules that a profile raises, and those that it finds low. */
function raised(substance: Taken, trigger: Trigger): { flags: readonly string[]; low: readonly string[] } {
  const report = check({ substance, ...trigger });
  return {
    flags: report.flags.map((flag) => flag.id),
    low: report.checked.filter((pair) => pair.outcome === "low").map((pair) => pair.id),
  };
}
const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** What is a medicine and a drug is told once of each mechanism: by the rule that rates it worst. */
const isToldBy = (rule: RiskRule, id: string): boolean => {
  const other = byId.get(id);
  return other?.mechanism === rule.mechanism && severities.indexOf(other.severity) <= severities.indexOf(rule.severity);
};
const raises = (rule: RiskRule, as: Taken, trigger: Trigger, orTold = false): boolean => {
  const { flags, low } = raised(as, trigger);
  if (rule.finding !== "flag") return low.includes(rule.id);
  return flags.includes(rule.id) || (orTold && flags.some((id) => isToldBy(rule, id)));
};
/** A substance is not combined with itself. */
const withItself = (as: Taken, { otherSubstances: others = [] }: Trigger): boolean =>
  others.includes(canonical(as).id as (typeof others)[number]);

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const own = taken.filter((as) => covers(rule, as));
  const ways = waysToTrigger(rule);

  test("is raised by each of its triggers, for each substance, form and route of its scope", () => {
    expect(own.length).toBeGreaterThan(0);
    expect(ways.length).toBeGreaterThan(0);
    const silent = own.flatMap((as) =>
      ways
        .filter((way) => !withItself(as, way) && !raises(rule, as, way, true))
        .map((way) => `${JSON.stringify(as)} with ${JSON.stringify(way)}`),
    );
    expect(silent).toEqual([]);
  });

  test("is not raised without its trigger, nor by it for what is out of its scope", () => {
    const without = rule.trigger.type === "always" ? [] : own.filter((as) => raises(rule, as, {}));
    expect(without).toEqual([]);
    // A rule on two substances may name either of them first.
    const named = rule.trigger.type === "substance" ? (rule.trigger.substances ?? []) : [];
    const loud = taken
      .filter((as) => !covers(rule, as) && !named.includes(canonical(as).id))
      .flatMap((as) => ways.filter((way) => raises(rule, as, way)).map((way) => [as, way]));
    expect(loud).toEqual([]);
  });

  test("is not raised just outside of its trigger", () => {
    const { trigger } = rule;
    const outside: Trigger[] = [];
    if (trigger.type === "age") {
      if (trigger.below !== undefined) outside.push({ ageYears: trigger.below });
      if (trigger.from !== undefined) outside.push({ ageYears: trigger.from - 1 });
    }
    if (trigger.type === "regimen") {
      const { minWeeks: weeks = 1, minDosesPerWeek: dosesPerWeek = 1 } = trigger;
      if (trigger.minWeeks !== undefined) outside.push({ regimen: { weeks: weeks - 0.5, dosesPerWeek } });
      if (trigger.minDosesPerWeek !== undefined) outside.push({ regimen: { weeks, dosesPerWeek: dosesPerWeek - 0.5 } });
    }
    if (trigger.type === "medication") {
      for (const id of trigger.except ?? []) {
        const name = medications.find((entry) => entry.id === id)?.name;
        if (name !== undefined) outside.push({ medications: [name] });
      }
      if (trigger.washoutDays !== undefined) {
        const atc = codeUnder(trigger.atc?.[0] ?? "", trigger.except);
        outside.push({ medications: [{ atc, stoppedDaysAgo: trigger.washoutDays + 1 }] });
      }
    }
    if (trigger.type === "family-history" && trigger.relatives?.includes("other") === false) {
      outside.push({
        familyHistory: trigger.conditions.map((condition) => ({ condition, relative: "other" as const })),
      });
    }
    expect(own.flatMap((as) => outside.filter((way) => raises(rule, as, way)))).toEqual([]);
  });
});

describe("rules beside one another", () => {
  /** Every substance with its form and route known, and every trigger, with the rules that hold. */
  const full = taken.filter((as) => {
    const forms = substances.find((entry) => entry.id === as.id)?.forms ?? [];
    return as.route !== undefined && (as.form !== undefined || forms.length === 0);
  });
  const ways = new Map(rules.flatMap((rule) => waysToTrigger(rule).map((way) => [JSON.stringify(way), way] as const)));
  const pairs = full.flatMap((as) => [...ways.values()].map((way) => ({ as, way, ...raised(as, way) })));

  test("never say of one pair both that it was found low and that it is a risk of the same kind", () => {
    // Of a combination product one ingredient may be low and another a risk.
    const several = new Set(medications.flatMap(({ atc, ingredients = [] }) => (ingredients.length > 1 ? atc : [])));
    const single = pairs.filter(
      ({ way }) =>
        !JSON.stringify(way)
          .match(/[A-Z]\d\d[A-Z]{2}\d\d/g)
          ?.some((code) => several.has(code)),
    );
    const torn = single.flatMap(({ as, way, flags, low }) =>
      low.flatMap((lowId) =>
        flags
          .filter((id) => byId.get(id)?.mechanism === byId.get(lowId)?.mechanism)
          .filter((id) => byId.get(id)?.trigger.type !== "always")
          .map((id) => `${lowId} and ${id}: ${as.id} with ${JSON.stringify(way)}`),
      ),
    );
    expect([...new Set(torn)]).toEqual([]);
  });

  test("never say the same thing of one pair twice", () => {
    const twice = pairs.flatMap(({ flags }) => {
      // A combination product may raise one rule by several of its ingredients.
      const own = [...new Set(flags)].flatMap((id) => byId.get(id) ?? []);
      return own.flatMap((a, index) =>
        own
          .slice(index + 1)
          .filter((b) => a.mechanism === b.mechanism && a.direction === b.direction && a.severity === b.severity)
          .filter((b) => a.trigger.type === b.trigger.type)
          .map((b) => `${a.id} and ${b.id}`),
      );
    });
    expect([...new Set(twice)]).toEqual([]);
  });
});
