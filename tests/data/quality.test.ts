import { describe, expect, test } from "vitest";
import { article } from "../../src/data/article.js";
import { backgroundWorks } from "../../src/data/background-works.js";
import { claims } from "../../src/data/claims.js";
import { conditions } from "../../src/data/conditions.js";
import { conventionParties } from "../../src/data/convention-parties.js";
import { laws } from "../../src/data/laws.js";
import { medicationClasses } from "../../src/data/medication-classes.js";
import { medications } from "../../src/data/medications.js";
import { otherSubstances } from "../../src/data/other-substances.js";
import { references } from "../../src/data/references.js";
import { rules } from "../../src/data/rules.js";
import { studies } from "../../src/data/studies.js";
import { substances } from "../../src/data/substances.js";
import { territories } from "../../src/data/territories.js";
import { treaties } from "../../src/data/treaties.js";
import { knownFrom } from "../../src/legality/in-force.js";
import { foldName } from "../../src/lib/fold-name.js";
import type { LawRule, LegalStatus } from "../../src/model/law.js";
import type { Reference, Sourced } from "../../src/model/reference.js";

const lawRules = laws.flatMap((entry) => entry.rules);
const sourced: readonly (readonly [string, readonly Sourced[]])[] = [
  ["substances", substances],
  ["studies", studies],
  ["background works", backgroundWorks],
  ["claims", claims],
  ["risk rules", rules],
  ["medications", medications],
  ["medication classes", medicationClasses],
  ["laws", lawRules],
  ["treaty classes", treaties],
  ["convention parties", conventionParties],
  ["territories", territories],
];

describe("the records", () => {
  test("claim corroboration only with two different references", () => {
    const lonely = sourced
      .flatMap(([, records]) => records)
      .filter((record) => record.verification === "corroborated")
      .filter(
        (record) => new Set(record.sources.map((source) => `${source.reference} ${source.readAt ?? ""}`)).size < 2,
      );
    expect(lonely).toEqual([]);
  });

  test("were read on a day that is not later than their review", () => {
    const late = sourced
      .flatMap(([, records]) => records)
      .filter((record) => record.sources.some((source) => source.accessedOn > record.reviewedOn));
    expect(late).toEqual([]);
  });

  test("cite no reference that is not there, and no reference is there for nothing", () => {
    const known = new Set(references.map((reference) => reference.id));
    expect(known.size).toBe(references.length);
    const everything = JSON.stringify([sourced, conditions, otherSubstances, laws, article]);
    const cited = new Set([...everything.matchAll(/"reference":"([^"]+)"/g)].map(([, id]) => id));
    expect([...cited].filter((id) => id !== undefined && !known.has(id))).toEqual([]);
    const strings = new Set([...everything.matchAll(/"([^"\\]*)"/g)].map(([, text]) => text));
    expect([...known].filter((id) => !strings.has(id))).toEqual([]);
  });

  test("give no DOI and no address twice", () => {
    const dois = references.flatMap((reference) => reference.DOI?.toLowerCase() ?? []);
    expect(dois.filter((doi, index) => dois.indexOf(doi) !== index)).toEqual([]);
  });

  test("give a work of the evidence one reference, so that it does not confirm itself", () => {
    const works = references.filter(({ type }) => type.startsWith("article"));
    const keys = works.map(({ title, DOI }) => `${title.toLowerCase()} ${DOI ?? ""}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("name as authors only people and bodies", () => {
    expect(references.flatMap(namelessAuthors)).toEqual([]);
    expect(namelessAuthors({ ...work, author: [{ family: "Roe", given: "Jane" }, { literal: "et al." }] })).toEqual([
      "a: et al.",
    ]);
    expect(namelessAuthors({ ...work, author: [{ literal: "Roe J. and colleagues" }] })).toEqual([
      "a: Roe J. and colleagues",
    ]);
    expect(namelessAuthors({ ...work, author: [{ family: "Roe", given: "JM" }] })).toEqual(["a: Roe JM"]);
    expect(namelessAuthors({ ...work, author: [{ literal: "University Hospital, Basel" }] })).toEqual([]);
  });

  test("say so in a note where a work of the evidence lacks its author, year or journal, or any link", () => {
    const cited = new Set([...studies, ...backgroundWorks].map(({ reference }) => reference));
    expect(references.filter(({ id }) => cited.has(id)).flatMap(silentGaps)).toEqual([]);
    expect(silentGaps(work)).toEqual(["a: author, issued, container-title, link"]);
    expect(silentGaps({ ...work, note: "Read on a page of its sponsor; no journal named." })).toEqual(["a: link"]);
  });
});

const work: Reference = { id: "a", type: "article-journal", title: "A work" };

/** Authors who are no names, and initials that run together, of which a list would print the first only. */
function namelessAuthors({ id, author = [] }: Reference): readonly string[] {
  return author
    .filter(
      ({ literal = "", given = "" }) => /\bet al\b|\band colleagues?\b/i.test(literal) || /^[A-Z]{2,4}$/.test(given),
    )
    .map(({ family, given, literal }) => `${id}: ${literal ?? `${family} ${given}`}`);
}

/** Parts that a journal article lacks though no note tells what was read; a link is never missing. */
function silentGaps(reference: Reference): readonly string[] {
  if (reference.type !== "article-journal" && reference.type !== "article") return [];
  const noted = reference.note === undefined ? (["author", "issued"] as const) : [];
  const journal = noted.length > 0 && reference.type === "article-journal" ? (["container-title"] as const) : [];
  const gaps: readonly string[] = [...noted, ...journal].filter((part) => reference[part] === undefined);
  const link = reference.DOI === undefined && reference.URL === undefined ? ["link"] : [];
  const all = [...gaps, ...link];
  return all.length === 0 ? [] : [`${reference.id}: ${all.join(", ")}`];
}

/** What in a record tells its status: a text that names who is punished says that something is prohibited. */
const telling = (status: LegalStatus): readonly string[] =>
  status === "prohibited" ? ["status", "activities", "penalty"] : ["status", "conditions"];

/** Rules that claim to be better confirmed than the texts that tell their status make them. */
const overclaiming = (checked: readonly LawRule[]): readonly string[] =>
  checked
    .filter(({ status, verification, sources }) => {
      const tell = sources.filter(({ supports }) => supports.some((field) => telling(status).includes(field)));
      if (verification === "official") return !sources.some(({ secondary }) => secondary !== true);
      if (verification !== "corroborated" || status === "unclear") return false;
      return new Set(tell.map(({ reference }) => reference)).size < 2;
    })
    .map(({ id }) => id);

describe("laws", () => {
  test("are official with a text of the law, and corroborated with two texts that tell the status", () => {
    expect(overclaiming(lawRules)).toEqual([]);
    const [rule] = lawRules.filter(({ verification }) => verification === "corroborated");
    if (rule === undefined) throw new Error("no rule to break");
    const source = { reference: "a", supports: ["status"], accessedOn: "2026-01-01" };
    const list = { reference: "b", supports: ["schedule"], accessedOn: "2026-01-01" };
    const broken = { ...rule, status: "legal", sources: [source, list] } as const;
    expect(overclaiming([{ ...broken, sources: [source, { ...source, reference: "b" }] }])).toEqual([]);
    expect(overclaiming([broken])).toEqual([rule.id]);
    expect(overclaiming([{ ...broken, verification: "official" }])).toEqual([]);
    const aboutIt = { ...source, secondary: true } as const;
    expect(overclaiming([{ ...broken, verification: "official", sources: [aboutIt] }])).toEqual([rule.id]);
  });

  test("have a first day or a time by which they held on nine rules of ten", () => {
    const dated = lawRules.filter(({ from, inForceBy }) => from !== undefined || inForceBy !== undefined);
    expect(dated.length / lawRules.length).toBeGreaterThanOrEqual(0.9);
  });

  test("cite what told the first day", () => {
    const untold = lawRules.filter(
      ({ from, inForceBy, sources, reviewedOn }) =>
        reviewedOn > "2026-11-24" &&
        (from ?? inForceBy) !== undefined &&
        !sources.some(({ supports }) => supports.includes("from") || supports.includes("inForceBy")),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  test("give each rule one id", () => {
    const ids = lawRules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("never hold two rules at once for one substance, form and activity", () => {
    const overlaps = laws.flatMap(({ jurisdiction, rules: own }) =>
      own.flatMap((a, index) =>
        own.slice(index + 1).flatMap((b) => {
          const shared =
            a.substances.some((id) => b.substances.includes(id)) &&
            a.activities.some((id) => b.activities.includes(id));
          // A rule for some forms is narrower than one for all, and takes its place.
          const sameForms =
            a.forms === undefined
              ? b.forms === undefined
              : b.forms !== undefined && a.forms.some((id) => b.forms?.includes(id));
          const [aFrom, bFrom] = [knownFrom(a), knownFrom(b)];
          const [aUntil, bUntil] = [a.until ?? "9999", b.until ?? "9999"];
          return shared && sameForms && aFrom < bUntil && bFrom < aUntil
            ? [`${jurisdiction}: ${a.id} and ${b.id}`]
            : [];
        }),
      ),
    );
    expect(overlaps).toEqual([]);
  });
});

describe("rules", () => {
  test("cover each of the ten substances", () => {
    for (const { id } of substances) {
      const own = rules.filter((rule) => rule.substances.some((scope) => scope.id === id));
      expect(own.length, id).toBeGreaterThanOrEqual(5);
    }
  });

  test("say why they have their severity, in a sentence or two", () => {
    const odd = rules.filter(({ rationale }) => !/^[A-Z0-9].*\.$/.test(rationale) || rationale.split(" ").length > 60);
    expect(odd.map((rule) => rule.id)).toEqual([]);
  });

  test("cite the work that disagrees with them among what was read", () => {
    const odd = rules.flatMap(({ id, disagreements = [], sources }) =>
      disagreements
        .filter(({ reference }) => !sources.some((source) => source.reference === reference))
        .map(({ reference }) => `${id}: ${reference}`),
    );
    expect(odd).toEqual([]);
  });

  test("are minor where little was found", () => {
    expect(rules.filter((rule) => rule.finding === "low" && rule.severity !== "minor")).toEqual([]);
  });

  test("name only forms and routes that the substance has", () => {
    const odd = rules.flatMap((rule) =>
      rule.substances.flatMap(({ id, forms = [], routes = [] }) => {
        const substance = substances.find((entry) => entry.id === id);
        const known = substance?.forms.map((form) => form.id) ?? [];
        return [
          ...forms.filter((form) => !known.includes(form)),
          ...routes.filter((route) => !substance?.routes.includes(route)),
        ].map((what) => `${rule.id}: ${id} ${what}`);
      }),
    );
    expect(odd).toEqual([]);
  });
});

describe("medications", () => {
  const known = new Map(medications.map((entry) => [entry.id, entry]));

  test("give each medication one id, and cover what the index promises", () => {
    expect(known.size).toBe(medications.length);
    expect(medications.filter((entry) => entry.ingredients === undefined).length).toBeGreaterThanOrEqual(450);
    expect(medications.flatMap((entry) => entry.names).length).toBeGreaterThanOrEqual(2500);
  });

  test("hold every ingredient of a combination as a single ingredient", () => {
    const odd = medications.flatMap(({ id, ingredients = [] }) =>
      ingredients
        .filter((ingredient) => known.get(ingredient)?.ingredients !== undefined || !known.has(ingredient))
        .map((ingredient) => `${id}: ${ingredient}`),
    );
    expect(odd).toEqual([]);
  });

  test("hold every ingredient that a rule names, and a member of every class", () => {
    // N02AJ15 stands for tramadol with a partner that the code does not name.
    const codes = [...medications.flatMap((entry) => entry.atc), "N02AJ15"];
    const missing = rules.flatMap(({ id, trigger }) =>
      trigger.type !== "medication"
        ? []
        : [
            ...[...(trigger.ingredients ?? []), ...(trigger.except ?? [])].filter(
              (ingredient) => !known.has(ingredient),
            ),
            ...(trigger.atc ?? []).filter((prefix) => !codes.some((code) => code.startsWith(prefix))),
          ].map((what) => `${id}: ${what}`),
    );
    expect(missing).toEqual([]);
  });

  test("give no name that is a code, a sentence or longer than 80 characters", () => {
    const odd = medications.flatMap(({ id, names }) =>
      names
        .filter(({ name }) => name.length > 80 || name !== name.trim() || /^[A-Z]\d{2}[A-Z]{2}\d{2}$|^\d+$/.test(name))
        .map(({ name }) => `${id}: ${name}`),
    );
    expect(odd).toEqual([]);
  });
});

describe("medication classes", () => {
  const folded = (names: readonly { readonly name: string }[]) => names.map(({ name }) => foldName(name));

  test("have a member in the index under every prefix, and no prefix under another", () => {
    const codes = medications.flatMap((entry) => entry.atc);
    const odd = medicationClasses.flatMap(({ id, atc }) =>
      atc
        .filter(
          (prefix) =>
            !codes.some((code) => code.startsWith(prefix)) ||
            atc.some((other) => other !== prefix && prefix.startsWith(other)),
        )
        .map((prefix) => `${id}: ${prefix}`),
    );
    expect(odd).toEqual([]);
  });

  test("have names and ids that no medication and no other class has", () => {
    const taken = new Set(medications.flatMap(({ id, names }) => [id, ...folded(names)]));
    const own = medicationClasses.map(({ id, names }) => ({ id, names: new Set(folded(names)) }));
    const odd = own.flatMap(({ id, names }) =>
      [id, ...names].filter(
        (name) => taken.has(name) || name === "" || own.some((other) => other.id !== id && other.names.has(name)),
      ),
    );
    expect(odd).toEqual([]);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });

  test("give each name once", () => {
    const odd = medicationClasses.filter(({ names }) => new Set(folded(names)).size !== names.length);
    expect(odd.map(({ id, names }) => [id, folded(names).filter((name, at, all) => all.indexOf(name) !== at)])).toEqual(
      [],
    );
  });
});
