import { describe, expect, test } from "vitest";
import { claims } from "../../src/data/claims.js";
import { studies } from "../../src/data/studies.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import { readGradeInput } from "../../src/evidence/read-grade-input.js";
import type { Claim } from "../../src/model/claim.js";
import type { Study } from "../../src/model/study.js";
import { findingDirections, type StudyResult } from "../../src/model/study-result.js";

const records = { claims, studies };

describe("a set of evidence", () => {
  test.each([
    [undefined, "records", "missing-field"],
    [null, "records", "invalid-type"],
    [{ studies }, "records.claims", "missing-field"],
    [{ claims }, "records.studies", "missing-field"],
    [{ claims: [{}], studies }, "records.claims[0].id", "missing-field"],
  ])("is read (%#)", (given, path, code) => {
    expect(() => createEvidence(given as never)).toThrow(expect.objectContaining({ path, code }));
  });

  test("must hold every study and result that a claim rests on", () => {
    const index = claims.findIndex(({ body }) => body.length > 1);
    const claim = claims[index];
    const last = claim?.body.at(-1);
    if (claim === undefined || last === undefined) throw new Error("a claim rests on two studies");
    const place = claim.body.length - 1;
    for (const [field, expected] of [
      ["study", "a study of records.studies"],
      ["result", "a result of the study"],
    ] as const) {
      const body = [...claim.body.slice(0, -1), { ...last, [field]: "not-there" }];
      const changed = claims.map((other) => (other === claim ? { ...claim, body } : other));
      expect(() => createEvidence({ ...records, claims: changed })).toThrow(
        expect.objectContaining({
          code: "unknown-id",
          path: `records.claims[${index}].body[${place}].${field}`,
          expected,
        }),
      );
    }
  });

  describe("of one's own keeps to the words of a claim", () => {
    const trial = studies.find(({ results }) => results.some(({ outcome }) => outcome === "sleep"));
    const own = (fields: Partial<StudyResult>, count: number = 3) =>
      Array.from({ length: count }, (_each, index): Study => {
        const [result] = trial?.results.filter(({ outcome }) => outcome === "sleep") ?? [];
        if (trial === undefined || result === undefined) throw new Error("a trial has a result on sleep");
        const results = [{ ...result, ...fields, id: "sleep" }];
        const { riskOfBias: _, ...rest } = trial;
        return { ...rest, id: `own-${index}`, family: `own-${index}`, results };
      });
    const over = (mine: readonly Study[], changes: Partial<Claim> = {}) =>
      createEvidence({
        studies: [...studies, ...mine],
        claims: claims.map((claim) =>
          claim.id === "sleep"
            ? { ...claim, body: mine.map(({ id }) => ({ study: id, result: "sleep" })), ...changes }
            : claim,
        ),
      });
    const index = claims.findIndex(({ id }) => id === "sleep");
    const at = (place: number) => ({ code: "invalid-value", path: `records.claims[${index}].body[${place}].result` });

    test("a result in weeks does not speak to a claim on hours", () => {
      for (const timePoint of ["week 4", "after 4 weeks", "2 months"]) {
        expect(() => over(own({ timePoint }))).toThrow(
          expect.objectContaining({ ...at(0), received: JSON.stringify(timePoint) }),
        );
      }
      for (const timePoint of ["the night after the dosing day", "dose days, over 6 weeks", "2 h after dose"]) {
        expect(() => over(own({ timePoint }))).not.toThrow();
      }
    });

    test("mean differences are of one instrument, in the unit of the threshold", () => {
      const instrument = "Pittsburgh Sleep Quality Index (PSQI)";
      expect(() => over(own({ instrument }))).toThrow(
        expect.objectContaining({ ...at(0), received: JSON.stringify(instrument) }),
      );
      const mixed = [...own({}, 1), ...own({ instrument: "Sleep diary, min" }, 2).slice(1)];
      expect(() => over(mixed)).toThrow(expect.objectContaining(at(1)));
    });

    test("a claim without a result left out may have an empty list of them", () => {
      expect(over(own({}, 1), { excluded: [], relatedOutcomes: [] }).gradeClaim("sleep").k).toBe(1);
    });
  });

  test("refuses to grade a claim or to take options that it does not know, at their path", () => {
    const { gradeClaim, summaryOfFindings } = createEvidence(records);
    for (const [id, options, path] of [
      ["no-claim", {}, "claimId"],
      ["adhd", null, "options"],
      ["adhd", { imprecision: "x" }, "options.imprecision"],
    ] as const) {
      expect(() => gradeClaim(id as never, options as never)).toThrow(expect.objectContaining({ path }));
    }
    expect(() => summaryOfFindings(null as never)).toThrow(expect.objectContaining({ path: "claimIds" }));
    expect(() => summaryOfFindings(["adhd", "x"] as never)).toThrow(expect.objectContaining({ path: "claimIds[1]" }));
  });

  test("may not pool a result without an effect", () => {
    const unpooled = claims.find(({ id }) => id === "depression");
    const changed = claims.map((claim) => (claim === unpooled ? { ...claim, synthesis: "pooled" as const } : claim));
    const first = unpooled?.body[0];
    expect(() => createEvidence({ ...records, claims: changed }).gradeClaim("depression")).toThrow(
      expect.objectContaining({
        code: "invalid-value",
        path: "records.claims",
        expected: "results with an effect in a pooled body",
        received: expect.stringContaining(`${first?.study}/`),
      }),
    );
  });
});

describe("a summary of findings", () => {
  const { summaryOfFindings, gradeClaim } = createEvidence(records);
  const fixed = (value: number) =>
    Math.abs(value) < 10
      ? { fixed: { number: Math.round(value * 100) / 100, decimals: 2 } }
      : { fixed: { number: Math.round(value), decimals: 0 } };

  test("has a row for each claim of the records, or for those wanted, in their order", () => {
    expect(summaryOfFindings().map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id));
    expect(summaryOfFindings(["ptsd", "adhd"]).map(({ claim }) => claim)).toEqual(["ptsd", "adhd"]);
    expect(summaryOfFindings([])).toEqual([]);
  });

  test("says of each claim what its grade says, the effect in hundredths", () => {
    for (const row of summaryOfFindings()) {
      const {
        claim,
        k,
        participants,
        certainty,
        statement,
        effect,
        estimate: found,
        elsewhere,
        directions,
      } = gradeClaim(row.claim);
      expect(row).toMatchObject({
        outcome: { key: `evidence:term.claim.${claim}` },
        k,
        participants,
        certainty,
        statement,
      });
      const kind = claims.find(({ id }) => id === claim)?.kind;
      const { key, values } = row.effect;
      const counts = {
        messages: findingDirections
          .filter((way) => directions[way] > 0)
          .map((way) => ({
            key: "evidence:findings.count",
            values: { way: { term: `way.${kind}.${way}` }, number: directions[way] },
          })),
      };
      if (k === 0) {
        const word = elsewhere.length === 0 ? "none" : "elsewhere";
        expect(row.effect).toEqual({ key: `evidence:findings.effect-${word}` });
      } else if (effect !== "not-computable") {
        const [low, high] = effect.ci.map(fixed);
        const { measure } = effect;
        const estimate =
          measure === "MD"
            ? {
                message: {
                  key: "evidence:amount.minutes",
                  values: { number: fixed(effect.estimate), count: Math.round(effect.estimate) },
                },
              }
            : fixed(effect.estimate);
        expect(row.effect).toEqual({
          key: "evidence:findings.effect-value",
          values: {
            measure: { term: `measure.${claims.find(({ id }) => id === claim)?.measure ?? "SMD"}` },
            estimate,
            low,
            high,
          },
        });
      } else if (found === "not-computable") {
        expect(key).toBe("evidence:findings.directions");
        expect(values).not.toHaveProperty("low");
        expect(values?.["counts"]).toEqual(counts);
      } else {
        expect(key).toBe("evidence:findings.directions-estimate");
        // A ratio is told as one, of harm where the claim is about harm.
        const sign = kind === "harm" ? -1 : 1;
        const told = (value: number) => (found.measure === "RR" ? Math.exp(sign * value) : value);
        const [low, high] = found.intervals.adhoc
          .map(told)
          .sort((a, b) => a - b)
          .map(fixed);
        expect(values).toMatchObject({ results: found.k, estimate: fixed(told(found.estimate)), low, high });
        expect(values?.["counts"]).toEqual(counts);
      }
    }
  });
});

test("a risk ratio of harm is told as printed: 16 of 24 against 14 of 26", () => {
  const [row] = createEvidence(records).summaryOfFindings(["cannabinoids-adverse-events"]);
  // In R: (16 / 24) / (14 / 26)
  expect(row?.effect.values).toMatchObject({
    measure: { term: "measure.RR" },
    estimate: { fixed: { number: 1.24, decimals: 2 } },
  });
});

describe("the input of grading, filled in", () => {
  test("has the defaults that the options name", () => {
    const effects = [{ yi: 0, vi: 1 }];
    expect(readGradeInput({ design: "randomised", effects })).toMatchObject({
      design: "randomised",
      start: "high",
      effects,
      judgements: {},
      upgrades: {},
      options: {
        measure: "SMD",
        imprecision: "classic",
        orientation: "neutral",
        subject: { term: "subject.outcome" },
        pooling: { method: "REML", test: "adhoc", level: 0.95 },
      },
    });
    expect(readGradeInput({ design: "observational", effects }).start).toBe("low");
    expect(readGradeInput({ design: "observational", effects, startAt: "high" }).start).toBe("high");
    const { options } = readGradeInput({ design: "randomised", effects, options: { threshold: 0.2 } });
    expect(options.imprecision).toBe("threshold");
    expect(() => readGradeInput(undefined)).toThrow(expect.objectContaining({ path: "input" }));
  });

  test("turns a reviewer's words into a message, and leaves a message and an absent judgement as they are", () => {
    const reason = { key: "grading:reason.reviewer", values: { reason: "mine" } } as const;
    const { judgements, upgrades } = readGradeInput({
      design: "randomised",
      effects: [{ yi: 0, vi: 1 }],
      judgements: {
        indirectness: { levels: 1, reason: "words" },
        imprecision: { levels: 2, reason },
        riskOfBias: undefined,
      },
      upgrades: { doseResponse: { levels: 1, reason: "steps" } },
    });
    expect(judgements).toEqual({
      indirectness: { levels: 1, reason: { key: "grading:reason.reviewer", values: { reason: "words" } } },
      imprecision: { levels: 2, reason },
    });
    expect(upgrades).toEqual({
      doseResponse: { levels: 1, reason: { key: "grading:reason.reviewer", values: { reason: "steps" } } },
    });
  });
});
