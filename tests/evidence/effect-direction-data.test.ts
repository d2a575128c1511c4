import { describe, expect, test } from "vitest";
import { effectDirectionPlot } from "../../src/charts/effect-direction-plot.js";
import { createArticle, effectDirectionData, references } from "../../src/entries/article.js";
import { claims, gradeClaim, studies } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { rules } from "../../src/entries/risk.js";
import type { ClaimId } from "../../src/model/claim.js";

const all = effectDirectionData();
if (all === "none") throw new Error("claims have studies");
const ofGrade = {
  improvement: "favours-substance",
  worsening: "favours-comparator",
  "no-change": "no-difference",
  mixed: "mixed",
} as const;

describe("the data of an effect direction plot", () => {
  test.each(claims.map(({ id }) => id))("%s has the directions that its grade counts", (id) => {
    const cells = all.studies.flatMap(({ cells }) => cells).filter(({ outcome }) => outcome === id);
    const { directions, k } = gradeClaim(id);
    expect(cells).toHaveLength(k);
    expect(all.outcomes.some((outcome) => outcome.id === id)).toBe(k > 0);
    for (const [drawn, counted] of Object.entries(ofGrade)) {
      expect(cells.filter(({ direction }) => direction === drawn)).toHaveLength(directions[counted]);
    }
  });

  test("has the claims in the order wanted, each once, and none where there is no study", () => {
    const data = effectDirectionData(["sleep", "adhd", "sleep"]);
    expect(data === "none" ? data : data.outcomes.map(({ id }) => id)).toEqual(["sleep", "adhd"]);
    expect(effectDirectionData([])).toBe("none");
  });

  test("has the risk of bias of the result itself", () => {
    const data = effectDirectionData(["adhd"]);
    const trial = studies.find(({ id }) => id === "mueller-2025-lsd-adhd");
    const [member] = claims.find(({ id }) => id === "adhd")?.body ?? [];
    const overall = trial?.riskOfBias?.find(({ result }) => result === member?.result)?.overall;
    expect(data).toMatchObject({ studies: [{ cells: [{ outcome: "adhd", riskOfBias: overall }] }] });
  });

  test.each(claims.map(({ id }) => id))("%s has the people that its sentence counts", (id) => {
    const cells = all.studies.flatMap(({ cells }) => cells).filter(({ outcome }) => outcome === id);
    const people = cells.reduce((sum, { participants = 0 }) => sum + participants, 0);
    expect(people).toBe(gradeClaim(id).participants);
  });

  test("has both groups of a trial, and all who were analysed where the groups are not printed", () => {
    const peopleIn = (claim: ClaimId, label: string) => {
      const data = effectDirectionData([claim]);
      const study = data === "none" ? undefined : data.studies.find((each) => each.label === label);
      return study?.cells[0]?.participants;
    };
    // 27 people got LSD and 26 placebo; the self-blinding study analysed 191.
    expect(peopleIn("adhd", "Mueller 2025")).toBe(53);
    expect(peopleIn("anxiety", "Szigeti 2021")).toBe(191);
  });

  test("calls no study by an id", () => {
    const names = all.studies.map(({ label }) => (typeof label === "string" ? label : `${label.values?.["name"]}`));
    const ids = new Set([...studies.map(({ id }) => id), ...references.map(({ id }) => id)] as string[]);
    expect(names.filter((name) => ids.has(name.replace(/ \d{4}$/, "")) || !/^\S*[\p{Lu}]|\s/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("leaves a retracted study out, as its grade does", () => {
    const notices = [{ type: "retraction", on: "2026-01-01", reference: "mueller-2025-lsd-adhd" }] as const;
    const retracted = studies.map((study) => (study.id === "mueller-2025-lsd-adhd" ? { ...study, notices } : study));
    const jobs = createArticle({ claims, studies: retracted, rules, references });
    expect(jobs.effectDirectionData(["adhd"])).toBe("none");
  });

  test("is drawn in every language", async () => {
    for (const lng of ["en", "es", "ar"] as const) {
      expect(effectDirectionPlot(all, await createI18n(lng))).toContain("plot-arrow");
    }
  });

  test("refuses what is no claim", () => {
    const refused = (path: string) => expect.objectContaining({ code: "unknown-id", path });
    expect(() => effectDirectionData(["sleeep" as never])).toThrow(refused("claimIds[0]"));
  });
});
