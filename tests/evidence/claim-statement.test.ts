import { default as fc } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { studies } from "../../src/data/studies.js";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createI18n, type I18n } from "../../src/entries/i18n.js";
import { bodyOf } from "../../src/evidence/body.js";
import { estimateOf } from "../../src/evidence/claim-estimate.js";
import { sentencesOf } from "../../src/evidence/claim-statement.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import { allInWords, isClear, partInWords } from "../../src/evidence/estimate-in-words.js";
import { eachOf, namesOfGiven, someOf } from "../../src/evidence/phrases.js";
import { verdictOf } from "../../src/evidence/verdict.js";
import { type Claim, type ClaimId, claimIds, claimKinds } from "../../src/model/claim.js";
import { type ClaimEstimate, findingVerdicts, type PooledEstimate } from "../../src/model/claim-grade.js";
import { bodyDesigns, certainties, effectSizeClasses } from "../../src/model/grading.js";
import { locales } from "../../src/model/locale.js";
import type { Message } from "../../src/model/message.js";
import type { Study } from "../../src/model/study.js";
import { findingDirections } from "../../src/model/study-result.js";

let i18ns: Readonly<Record<string, I18n>> = {};
let english: I18n;
beforeAll(async () => {
  i18ns = Object.fromEntries(await Promise.all(locales.map(async (lng) => [lng, await createI18n(lng)] as const)));
  english = i18ns["en"] as I18n;
});

const claimOf = (id: ClaimId): Claim => claims.find((claim) => claim.id === id) as Claim;
const said = (message: Message): string => english.text(message);

/** A pooled estimate with an interval. */
const pooled = (estimate: number, interval: readonly [number, number], more: Partial<PooledEstimate> = {}) =>
  ({
    k: 1,
    participants: 90,
    measure: "SMD",
    estimate,
    intervals: { z: interval, knha: interval, adhoc: interval },
    tau2: 0,
    i2: 0,
    ...more,
  }) as const satisfies PooledEstimate;
const over = (estimate: PooledEstimate, guessAdjusted: ClaimEstimate["guessAdjusted"] = "not-computable") => ({
  ...estimate,
  results: [],
  guessAdjusted,
});

describe("what is said of a claim", () => {
  test.each(claimIds)("%s says how sure one can be by its verb, and names substance and people", (id) => {
    const { certainty, verdict, k, participants, statement } = gradeClaim(id);
    const text = said(statement);
    const hedge = { "very-low": /^We do not know whether /, low: / may /, moderate: / probably /, high: /^Low doses / };
    if (k === 0) {
      expect(text).toMatch(/^We do not know whether microdoses /);
      return;
    }
    const [lead = ""] = text.split(". ");
    if (verdict === "uncertain" && certainty !== "very-low") expect(lead).toMatch(/^It is not clear whether /);
    else expect(lead).toMatch(hedge[certainty as keyof typeof hedge]);
    for (const [level, words] of Object.entries(hedge)) {
      if (level !== certainty && level !== "high") expect(lead).not.toMatch(words);
    }
    expect(lead).toMatch(/LSD|psilocybin|mescaline|cannabis|ketamine/);
    expect(text).toMatch(new RegExp(`\\(${participants} people(?: in all)?\\)`));
  });

  test.each(locales)("differs between claims, and counts nothing that is not there, in %s", (lng) => {
    const i18n = i18ns[lng] as I18n;
    const grades = claimIds.map((id) => gradeClaim(id));
    const statements = grades.map(({ statement }) => i18n.text(statement));
    expect(new Set(statements).size).toBe(claimIds.length);
    for (const text of grades.flatMap(({ statement, finding, tested }) => [statement, finding, tested])) {
      // No "0 of 5", no ": 0", no placeholder, no key.
      expect(i18n.text(text)).not.toMatch(/(^|[^\d.,−])0 (of|de|من)|: 0(?![.,\d])|\{\{|term\.|evidence:/);
    }
  });

  test("names in a cell neither the people nor the certainty, which have columns of their own", () => {
    for (const id of claimIds) {
      const { finding, k, statement } = gradeClaim(id);
      const text = said(finding);
      expect(text).toMatch(/^[A-Z\d].*\.$/);
      if (k === 0) expect(said(statement).endsWith(text)).toBe(true);
      else expect(text).not.toMatch(/\bpeople\)|We do not know|\bmay\b|\bprobably\b/);
    }
  });

  test("says of each claim what was tested and in whom, and nobody where nothing was", () => {
    expect(said(gradeClaim("depression").tested)).toBe(
      "LSD or psilocybin; 375 people (people with depression and people who chose to micro-dose)",
    );
    // The one that most of these people took part in let them choose between the two.
    expect(said(gradeClaim("energy").tested)).toMatch(/^LSD or psilocybin; 295 people /);
    // Patients are "other" only where some were named.
    expect(said(gradeClaim("cannabinoids-adverse-events").tested)).toMatch(/\(patients\)$/);
    expect(said(gradeClaim("cannabinoids-memory").tested)).toMatch(/people with chronic pain and other patients\)$/);
    expect(said(gradeClaim("ptsd").tested)).toBe("Nobody");
  });

  test("follows the design: studies that were not randomised are no trials", () => {
    const observational = claims.map((claim) =>
      claim.id === "pain" ? { ...claim, design: "observational" as const } : claim,
    );
    const { finding } = createEvidence({ claims: observational, studies }).gradeClaim("pain");
    expect(said(finding)).toMatch(/^One of two studies found/);
  });

  test("tells mood with the number that is held, and with what people guessed", () => {
    const { finding, most, numbers } = gradeClaim("mood-acute");
    expect(said(most)).toBe("Three of five trials found better mood.");
    expect(said(finding)).toBe(
      "Three of five trials found better mood; one found no clear effect and one gave a mixed picture.",
    );
    expect(numbers && said(numbers)).toBe(
      "In the one with enough numbers, the effect was small: 0.23 standard deviations (0.08 to 0.37). Once people’s guesses were counted, it was 0.07 (−0.06 to 0.21).",
    );
  });

  test("tells no number beside the counts where it is not clear, or where it took their place", () => {
    for (const id of ["depression", "anxiety", "well-being", "sleep", "adhd", "ptsd"] as const) {
      const grade = gradeClaim(id);
      expect(grade.numbers, id).toBeUndefined();
      // All that is left out is what others than most found.
      expect(said(grade.finding).startsWith(said(grade.most).slice(0, -1)), id).toBe(true);
    }
  });

  test("gives the number in the place of counts where it covers every result", () => {
    expect(said(gradeClaim("sleep").finding)).toBe(
      "24 minutes more sleep on the night after the day of a dose (10 to 38).",
    );
    expect(said(gradeClaim("sleep").statement)).toContain("The one study (80 people) found 24 minutes more sleep");
    // The words stand for this night alone.
    const [entry] = bodyOf({ claims, studies }, claimOf("sleep"));
    expect(claimOf("sleep").body).toHaveLength(1);
    expect(entry?.result.timePoint).toBe("the night after the dosing day");
  });

  test("says which results are known at second hand alone", () => {
    const note = /One result is known only at second hand, such as from the press\.$/;
    const noted = claimIds.filter((id) => note.test(said(gradeClaim(id).finding)));
    // The trial of MindBio was in the press alone; every source of THC-AD is marked as secondary.
    const of = (study: string) => claims.filter(({ body }) => body.some((member) => member.study === study));
    const wanted = [...of("mindbio-2026-lsd-depression"), ...of("thc-ad-thc-agitation")].map(({ id }) => id);
    expect(noted.toSorted()).toEqual(wanted.toSorted());
    const published = studies.map(
      (study): Study =>
        study.id === "mindbio-2026-lsd-depression"
          ? { ...study, sources: study.sources.map(({ secondary: _, ...source }) => source) }
          : study,
    );
    expect(said(createEvidence({ claims, studies: published }).gradeClaim("depression").finding)).not.toMatch(note);
  });

  test("says of a larger dose how it ended, and that it was too small where it could not tell", () => {
    const change = (n: number, direction: "no-difference" | "favours-substance") =>
      studies.map(
        (study): Study =>
          study.id === "schindler-2022-psilocybin-cluster-headache"
            ? {
                ...study,
                size: { analysed: n },
                arms: study.arms.map(({ nRandomised: _, ...arm }) => arm),
                results: study.results.map((result) => ({ ...result, direction, printed: { type: "statement" } })),
              }
            : study,
      );
    const finding = (n: number, direction: "no-difference" | "favours-substance") =>
      said(createEvidence({ claims, studies: change(n, direction) }).gradeClaim("cluster-headache").finding);
    const one = "Not tested at a dose this small. One trial of a larger dose of psilocybin";
    expect(finding(49, "no-difference")).toBe(`${one} (49 people) found no clear effect: too few people to tell.`);
    expect(finding(50, "no-difference")).toBe(`${one} (50 people) found no clear effect.`);
    expect(finding(14, "favours-substance")).toBe(`${one} (14 people) found fewer attacks.`);
  });

  test("tells no study, no placebo and left out apart", () => {
    expect(said(gradeClaim("expectancy").finding)).toBe("We know of no study in people that tested just this.");
    expect(said(gradeClaim("heart-valves").finding)).toBe(
      "Not tested against placebo. One study of LSD without a control group (19 people) found no clear effect.",
    );
    expect(said(gradeClaim("ptsd").finding)).toBe(
      "Not tested as a microdose against placebo. Two trials of ketamine or MDMA (135 people) found no clear effect. Not counted: ketamine (given into a vein in a clinic) and MDMA (compared with a full dose and not with placebo).",
    );
  });

  test("counts those that were tested instead where they found different things", () => {
    const given = studies.map(
      (study): Study =>
        study.id === "otalora-2018-mdma-ptsd"
          ? { ...study, results: study.results.map((result) => ({ ...result, direction: "favours-substance" })) }
          : study,
    );
    expect(said(createEvidence({ claims, studies: given }).gradeClaim("ptsd").finding)).toContain(
      "Two trials of ketamine or MDMA (135 people): one found fewer signs of post-traumatic stress and one found no clear effect.",
    );
  });
});

describe("the lead", () => {
  const claim = claimOf("mood-repeated");
  const entries = bodyOf({ claims, studies }, claim);
  const estimate = estimateOf(claim, [], []);
  const base = { k: 3, participants: 90, largest: "tied", estimate, elsewhere: [], effect: "not-computable" } as const;
  const counts = { "favours-substance": 0, "favours-comparator": 0, "no-difference": 0, mixed: 0 };
  const leadOf = (
    kind: Claim["kind"],
    way: (typeof findingDirections)[number],
    certainty: (typeof certainties)[number],
  ) => {
    const id = { benefit: "mood-repeated", harm: "adverse-events", mechanism: "bdnf", method: "blinding" } as const;
    const grade = { ...base, certainty, directions: { ...counts, [way]: 3 } };
    const { statement } = sentencesOf({ claims, studies }, { ...claim, id: id[kind], kind }, entries, grade);
    return said(statement).split(/(?<=\.) /)[0];
  };

  test("says what low doses do, by what the claim is about", () => {
    const doses = "Low doses of LSD or psilocybin";
    expect(leadOf("benefit", "favours-substance", "low")).toBe(`${doses} may lift mood over weeks.`);
    expect(leadOf("benefit", "favours-substance", "high")).toBe(`${doses} lift mood over weeks.`);
    expect(leadOf("benefit", "favours-comparator", "moderate")).toBe(`${doses} probably lead to worse mood.`);
    expect(leadOf("benefit", "no-difference", "low")).toBe(
      `${doses} may make little or no difference to mood over weeks.`,
    );
    expect(leadOf("benefit", "mixed", "moderate")).toMatch(/^It is not clear whether low doses .* lift mood/);
    expect(leadOf("harm", "favours-comparator", "moderate")).toBe(`${doses} probably cause side effects.`);
    expect(leadOf("harm", "favours-substance", "low")).toBe(
      `${doses} may lead to fewer side effects than with placebo.`,
    );
    expect(leadOf("method", "favours-comparator", "low")).toBe(
      `${doses} may feel different from placebo when taken several times.`,
    );
    expect(leadOf("method", "favours-substance", "low")).toBe(
      `${doses} may make little or no difference to what people guess.`,
    );
  });

  test("does not know at very low certainty, whatever was found", () => {
    for (const kind of ["benefit", "harm", "mechanism", "method"] as const) {
      for (const way of findingDirections) {
        expect(leadOf(kind, way, "very-low")).toMatch(/^We do not know whether low doses/);
      }
    }
  });
});

test("every claim can be said in every language, whatever was found by how many and how sure one is", () => {
  const count = fc.integer({ min: 0, max: 14 });
  fc.assert(
    fc.property(
      fc.constantFrom(...claims.filter(({ body }) => body.length > 0)),
      fc.constantFrom(...claimKinds),
      fc.constantFrom(...bodyDesigns),
      fc.constantFrom(...certainties),
      fc.tuple(count, count, count, count).filter((counts) => counts.some((each) => each > 0)),
      fc.constantFrom("tied" as const, ...findingDirections),
      (claim, kind, design, certainty, counts, way) => {
        const [better, worse, same, mixed] = counts;
        const directions = {
          "favours-substance": better,
          "favours-comparator": worse,
          "no-difference": same,
          mixed,
        };
        const k = better + worse + same + mixed;
        const largest = way === "tied" ? way : { study: "x", participants: 9, direction: way };
        const entries = bodyOf({ claims, studies }, claim);
        const { statement, finding, verdict } = sentencesOf({ claims, studies }, { ...claim, kind, design }, entries, {
          ...{ k, participants: 90, certainty, directions, largest },
          ...{ estimate: "not-computable", elsewhere: [], effect: "not-computable" },
        });
        for (const i18n of Object.values(i18ns)) {
          const text = i18n.text(statement);
          expect(text).not.toMatch(/\{\{|: 0(?![.,\d])/);
          expect(text).toContain("90");
          expect(text).not.toBe(i18n.text(finding));
        }
        expect(verdict).not.toBe("not-tested");
      },
    ),
  );
});

describe("a number in words", () => {
  const mood = claimOf("mood-acute");

  test("that leaves no effect out has its size, by Cohen", () => {
    const size = (estimate: number) => said(partInWords(mood, over(pooled(estimate, [0.01, 2]))));
    expect(size(0.1)).toContain("the effect was close to none: 0.10 standard deviations (0.01 to 2.00).");
    expect(size(0.2)).toContain("was small:");
    expect(size(0.5)).toContain("was medium:");
    expect(size(0.8)).toContain("was large:");
  });

  test("says what below zero means where one stands there, and not else", () => {
    const note = "A number below zero means worse.";
    expect(said(partInWords(mood, over(pooled(-0.3, [-0.5, -0.1]))))).toBe(
      `In the one with enough numbers, the effect was small: −0.30 standard deviations (−0.50 to −0.10). ${note}`,
    );
    expect(said(partInWords(mood, over(pooled(0.3, [0.1, 0.7]))))).not.toContain(note);
    expect(said(partInWords(mood, over(pooled(0.3, [0.1, 0.5]), pooled(-0.1, [-0.3, 0.1]))))).toContain(note);
  });

  test("is clear where its interval is all on one side of none", () => {
    expect(
      [
        [-2, -0.01],
        [0.01, 2],
      ].map(([low = 0, high = 0]) => isClear(pooled(0, [low, high]))),
    ).toEqual([true, true]);
    expect(
      [
        [-0.01, 2],
        [-2, 0.01],
        [0, 2],
        [-2, 0],
      ].map(([low = 0, high = 0]) => isClear(pooled(0, [low, high]))),
    ).toEqual([false, false, false, false]);
  });

  test("is of all studies together where it covers them", () => {
    const all = (estimate: number, interval: readonly [number, number], people?: number) =>
      said(allInWords(mood, over(pooled(estimate, interval, { k: 4 })), people));
    expect(all(0.3, [0.1, 0.5])).toBe(
      "The four trials together found better mood. The effect was small: 0.30 standard deviations (0.10 to 0.50).",
    );
    expect(all(0.3, [-0.1, 0.7], 90)).toBe(
      "The four trials together (90 people) found no clear difference from placebo: 0.30 standard deviations (−0.10 to 0.70).",
    );
    expect(all(0.3, [-1, 1.6])).toBe(
      "The four trials together found no clear effect: everything stays open, from much worse to much better.",
    );
  });

  test("is a ratio of people, of harm where the claim is about harm, or an amount of what an instrument measures", () => {
    const ratio = pooled(-Math.log(1.5), [-Math.log(2), -Math.log(1.2)], { measure: "RR" });
    expect(said(partInWords(claimOf("adverse-events"), over(ratio)))).toBe(
      "In the one with enough numbers, the effect was small: 1.50 times as many people were affected as in the other group (1.20 to 2.00).",
    );
    const points = pooled(3, [1, 5], { measure: "MD", instrument: "A scale" });
    expect(said(partInWords(mood, over(points)))).toContain("the effect was clear: 3.00 on “A scale” (1.00 to 5.00).");
    const less = pooled(-20.4, [-30, -10], { measure: "MD", instrument: "Sleep by a tracker, min" });
    expect(said(allInWords(claimOf("sleep"), over(less)))).toBe(
      "20 minutes less sleep on the night after the day of a dose (10 to 30).",
    );
  });

  test("that is a ratio has the size that its threshold says, which is a ratio too", () => {
    const size = (ratio: number) =>
      said(partInWords(claimOf("adverse-events"), over(pooled(-Math.log(ratio), [-3, -0.01], { measure: "RR" }))));
    expect(claimOf("adverse-events").threshold).toMatchObject({ measure: "RR", value: 1.25 });
    expect(size(1.24)).toContain("was close to none: 1.24 times");
    expect(size(1.26)).toContain("was small: 1.26 times");
  });

  test("with what people guessed says for how many studies that is known, where for fewer", () => {
    const text = (k: number) =>
      said(partInWords(mood, over(pooled(0.3, [0.1, 0.5], { k: 3 }), pooled(0.2, [0, 0.4], { k }))));
    expect(text(3)).toMatch(/it was 0\.20 \(0\.00 to 0\.40\)\.$/);
    expect(text(2)).toMatch(/it was 0\.20 \(0\.00 to 0\.40\) in the two where that is known\.$/);
  });
});

describe("who is said to have found it", () => {
  const text = (who: ReturnType<typeof eachOf>) => said((who as { readonly message: Message }).message);

  test("is counted in words to twelve, and in digits above", () => {
    expect([1, 2, 3, 12, 13].map((k) => text(eachOf("randomised", k, "all")))).toEqual([
      "The one study",
      "Both trials",
      "All three trials",
      "All twelve trials",
      "All 13 trials",
    ]);
    expect(text(someOf("observational", 1, 13))).toBe("One of 13 studies");
  });

  test("agrees in Spanish and Arabic", () => {
    const given = [1, 2, 5];
    const of = (lng: string) =>
      given.map((k) => (i18ns[lng] as I18n).text((eachOf("randomised", k, "none") as { message: Message }).message));
    expect(of("es")).toEqual(["El único estudio", "Ninguno de los dos ensayos", "Ninguno de los cinco ensayos"]);
    expect(of("ar")).toEqual(["الدراسة الوحيدة", "أي من التجربتين", "أي من التجارب الخمس"]);
    const some = (n: number, k: number) =>
      (i18ns["ar"] as I18n).text((someOf("randomised", n, k) as { message: Message }).message);
    expect([some(1, 2), some(2, 3), some(3, 11), some(12, 20)]).toEqual([
      "تجربة واحدة من تجربتين",
      "تجربتان من أصل ثلاث",
      "ثلاث تجارب من أصل إحدى عشرة",
      "اثنتا عشرة تجربة من أصل 20",
    ]);
  });

  test("got what is named in the order of the vocabulary, cannabidiol by its own name", () => {
    const arm = { id: "a", treatment: "cannabis" } as const;
    expect(namesOfGiven([{ ...arm, form: "cannabidiol" }])).toEqual(["tested.cannabidiol"]);
    expect(namesOfGiven([{ ...arm, form: "cannabidiol" }, arm, { ...arm, treatment: "lsd" }])).toEqual([
      "substance.lsd",
      "substance.cannabis",
      "tested.thc",
      "tested.cannabidiol",
    ]);
    expect(namesOfGiven([{ ...arm, treatment: "lsd", mixedWith: ["psilocybin"] }])).toEqual([
      "substance.lsd",
      "substance.psilocybin",
    ]);
  });
});

describe("the verdict", () => {
  const pooledGrade = (
    interval: readonly [number, number],
    size: (typeof effectSizeClasses)[number],
    certainty: (typeof certainties)[number],
  ) =>
    verdictOf({
      k: 1,
      certainty,
      directions: { "favours-substance": 1, "favours-comparator": 0, "no-difference": 0, mixed: 0 },
      largest: "none",
      effect: { measure: "SMD", level: 0.95, estimate: 0, ci: interval, size, k: 1, participants: 100 },
      estimate: over(pooled(0, interval)),
    });

  test("of a pooled body is its interval's", () => {
    expect(pooledGrade([0.1, 0.5], "small", "very-low")).toBe("improvement");
    expect(pooledGrade([-0.5, -0.1], "small", "high")).toBe("worsening");
    expect(pooledGrade([-0.1, 0.1], "trivial", "low")).toBe("no-difference");
    expect(pooledGrade([-0.1, 0.1], "trivial", "very-low")).toBe("uncertain");
    expect(pooledGrade([-0.1, 0.9], "small", "high")).toBe("uncertain");
  });

  test("is one of the vocabulary, and not tested where and only where there is no study", () => {
    for (const id of claimIds) {
      const { verdict, k } = gradeClaim(id);
      expect(findingVerdicts).toContain(verdict);
      expect(verdict === "not-tested").toBe(k === 0);
    }
  });

  test("of an interval that leaves no effect out is never uncertain, and one that includes it never a direction", () => {
    const bound = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        bound,
        bound,
        fc.constantFrom(...effectSizeClasses),
        fc.constantFrom(...certainties),
        (a, b, size, c) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const verdict = pooledGrade([low, high], size, c);
          expect(["improvement", "worsening"].includes(verdict)).toBe(low > 0 || high < 0);
        },
      ),
    );
  });
});

/** What a time point says plainly: hours or a day after a dose, or after repeated doses; else nothing. */
function frameOf(timePoint: string): "hours" | "weeks" | "not-said" {
  const isHours =
    /\d ?(h|min|minutes)\b|dosing day|dose days|administration days|acute|the night after|the next day|during the (scanning )?session|after the first dose/.test(
      timePoint,
    );
  const isWeeks = /weeks? \d|\d weeks|dosing week|days after the last dose|seventh dose/.test(timePoint);
  if (/dose days compared with/.test(timePoint)) return "hours";
  return isHours === isWeeks ? "not-said" : isHours ? "hours" : "weeks";
}

/** Whether a time frame is what the results of a body say: most of them plainly, and none of them another. */
function fits(frame: "hours" | "weeks", timePoints: readonly string[]): boolean {
  const said = timePoints.map(frameOf);
  const agree = said.filter((each) => each === frame).length;
  return agree > said.length / 2 && said.every((each) => each === frame || each === "not-said");
}

describe("the time frame of a claim", () => {
  const timePointsOf = (claim: Claim) => bodyOf({ claims, studies }, claim).map(({ result }) => result.timePoint);

  test.each(claims.map((claim) => [claim.id, claim] as const))("%s is what its results say", (_id, claim) => {
    const points = timePointsOf(claim);
    const found = (["hours", "weeks"] as const).find((frame) => fits(frame, points));
    expect(claim.timeFrame, points.join("; ")).toBe(found);
  });

  test("is refused where a result says another", () => {
    expect(fits("hours", ["up to 6 h after dose", "dosing day"])).toBe(true);
    expect(fits("hours", ["up to 6 h after dose", "dosing day", "week 5"])).toBe(false);
    expect(fits("weeks", ["over the trials (not given in the abstract)", "week 5"])).toBe(false);
  });
});
