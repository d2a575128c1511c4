import { describe, expect, test } from "vitest";
import { overallStatement } from "../../src/article/overall-statement.js";
import { claims } from "../../src/data/claims.js";
import { references } from "../../src/data/references.js";
import { rules } from "../../src/data/rules.js";
import { studies } from "../../src/data/studies.js";
import { createArticle } from "../../src/entries/article.js";
import { gradeClaim, summaryOfFindings } from "../../src/entries/evidence.js";
import { createEvidence } from "../../src/evidence/create-evidence.js";
import type { Article, Block, Statement } from "../../src/model/article.js";
import { findingVerdicts } from "../../src/model/claim-grade.js";
import { tableColumns } from "../../src/model/findings.js";
import type { ForestData } from "../../src/model/forest-data.js";
import type { Reference } from "../../src/model/reference.js";
import type { ResolvedArticle, ResolvedBlock, ResolvedStatement } from "../../src/model/resolved-article.js";
import type { Study } from "../../src/model/study.js";
import { metaAnalyze } from "../../src/statistics/meta-analysis.js";

const records = { claims, studies, rules, references };
const message = { key: "article:x" } as const;
const said = (fields: Partial<Statement> = {}): Statement => ({
  id: "said",
  message,
  claims: [],
  risks: [],
  references: [],
  stance: "not-assessed",
  ...fields,
});
const articleOf = (...blocks: readonly Block[]): Article => ({
  title: message,
  summary: message,
  notice: message,
  publishedOn: "2026-01-02",
  reviewedOn: "2026-02-03",
  reviewDueOn: "2027-02-03",
  sections: [{ id: "introduction", title: message, blocks }],
});
const resolve = (...blocks: readonly Block[]) => createArticle(records).resolve(articleOf(...blocks));
const statementsOf = ({ sections }: ResolvedArticle): readonly ResolvedStatement[] =>
  sections.flatMap(({ blocks }) => blocks).flatMap((block) => ("statements" in block ? block.statements : []));
const only = (block: Block): ResolvedBlock | undefined => resolve(block).sections[0]?.blocks[0];

describe("resolving a block", () => {
  test("leaves a heading as it is", () => {
    const heading = { type: "heading", id: "head", depth: 1, message } as const;
    expect(only(heading)).toEqual(heading);
  });

  test("gives a statement of every kind of block what it cites", () => {
    const cited = said({ references: ["mueller-2025-lsd-adhd"] });
    const given = { ...cited, citations: ["mueller-2025-lsd-adhd"] };
    for (const block of [
      { type: "paragraph", id: "para", statements: [cited] },
      { type: "list", id: "list", ordered: true, statements: [cited] },
      { type: "callout", id: "call", purpose: "notice", statements: [cited] },
    ] as const) {
      expect(only(block)).toEqual({ ...block, statements: [given] });
    }
  });

  test("cites its own works first, then those of the studies of its grade, each once", () => {
    const grade = gradeClaim("depression");
    const graded = studies.filter(({ id }) => grade.body.some(({ study }) => study === id));
    const own = ["family-2020-lsd-older-volunteers", graded[0]?.reference as string];
    const statement = said({ references: own, graded: "depression" });
    const expected = [...own, ...graded.map(({ reference }) => reference)];
    const resolved = resolve({ type: "paragraph", id: "para", statements: [statement] });
    const citations = [...new Set(expected)];
    expect(resolved.sections[0]?.blocks[0]).toEqual({
      type: "paragraph",
      id: "para",
      statements: [{ ...statement, message: grade.statement, citations }],
    });
    expect(resolved.references.map(({ id }) => id)).toEqual(citations);
    expect(resolved.resolved).toBe(true);
  });

  test("cites what was tested instead, where no study is in the body", () => {
    const told = (claim: "heart-valves" | "expectancy") =>
      statementsOf(resolve({ type: "paragraph", id: "para", statements: [said({ graded: claim })] }))[0]?.citations;
    const instead = gradeClaim("heart-valves").elsewhere.map(({ study }) => study);
    expect(instead).toHaveLength(1);
    expect(told("heart-valves")).toEqual(
      studies.filter(({ id }) => instead.includes(id)).map(({ reference }) => reference),
    );
    expect(told("expectancy")).toEqual([]);
  });

  test("cites what the severity of its rules rests on, where it names no work of its own", () => {
    const rule = rules.find(({ id }) => id === "lithium-classic-psychedelics");
    if (rule === undefined) throw new Error("the rule has another id");
    const onSeverity = rule.sources.filter(({ supports }) => supports.includes("severity"));
    expect(onSeverity.length).toBeLessThan(rule.sources.length);
    const [alone, named] = [
      said({ risks: [rule.id] }),
      said({ risks: [rule.id], references: ["mueller-2025-lsd-adhd"] }),
    ];
    const resolved = resolve({ type: "paragraph", id: "para", statements: [alone, { ...named, id: "named" }] });
    expect(statementsOf(resolved).map(({ citations }) => citations)).toEqual([
      onSeverity.map(({ reference }) => reference),
      ["mueller-2025-lsd-adhd"],
    ]);
  });

  test("warns as the most severe of its rules does", () => {
    const warned = (...risks: readonly string[]) =>
      statementsOf(resolve({ type: "paragraph", id: "para", statements: [said({ risks })] }))[0]?.message.values;
    expect(warned("ssri-lsd")).toEqual({ severity: { term: "warning.minor" } });
    expect(warned("ssri-lsd", "lithium-classic-psychedelics")).toEqual({
      severity: { term: "warning.contraindicated" },
    });
    expect(warned()).toBeUndefined();
  });

  test("says only what the trials found, where that part is asked for", () => {
    const grade = gradeClaim("depression");
    const told = (fields: Partial<Statement>) =>
      statementsOf(
        resolve({ type: "paragraph", id: "para", statements: [said({ graded: "depression", ...fields })] }),
      )[0]?.message;
    expect(told({ part: "finding" })).toEqual(grade.finding);
    expect(told({ part: "statement" })).toEqual(grade.statement);
    expect(told({})).toEqual(grade.statement);
  });

  test("concludes from the grades of all its claims", () => {
    const [statement] = statementsOf(
      resolve({
        type: "paragraph",
        id: "para",
        statements: [said({ concludes: true, claims: ["depression", "sleep"] })],
      }),
    );
    expect(statement?.message).toEqual(overallStatement([gradeClaim("depression"), gradeClaim("sleep")]));
  });

  test("fills a table of benefits with the columns for everybody and for clinicians, rows of one verdict together", () => {
    const claims = ["ptsd", "energy", "depression", "anxiety", "mood-repeated"] as const;
    const table = { type: "table", id: "table", content: "benefits", claims, caption: message } as const;
    const block = only(table);
    if (block?.type !== "table") throw new Error("a table stays one");
    expect(block.columns).toEqual(tableColumns);
    expect(block.rows.every((row) => row.length === tableColumns.length)).toBe(true);
    const verdicts = block.rows.map(([outcome]) => {
      const id = claims.find((claim) => outcome?.key === `evidence:term.claim.${claim}`);
      return gradeClaim(id as (typeof claims)[number]).verdict;
    });
    const order = verdicts.map((verdict) => findingVerdicts.indexOf(verdict));
    expect(order).toEqual([...order].sort());
    expect(block.groups?.outcome.map(({ key }) => key)).toHaveLength(claims.length);
    expect(block.groups?.substance.at(-1)).toEqual({ key: "evidence:benefits.verdict.not-tested" });
  });

  test("fills a table with the rows of its claims", () => {
    const table = {
      type: "table",
      id: "table",
      content: "summary-of-findings",
      claims: ["ptsd", "adhd"],
      caption: message,
    } as const;
    const columns = ["outcome", "studies", "participants", "certainty", "effect", "statement"];
    const rows = summaryOfFindings(table.claims).map((row) => [
      row.outcome,
      { key: "evidence:findings.number", values: { value: row.k } },
      { key: "evidence:findings.number", values: { value: row.participants } },
      { key: `evidence:term.certainty.${row.certainty}` },
      row.effect,
      row.statement,
    ]);
    expect(only(table)).toEqual({
      ...table,
      head: columns.map((column) => ({ key: `evidence:findings.${column}` })),
      rows,
    });
  });

  test("gives a figure the data of its claim, or says that there is nothing to draw", () => {
    const figure = { type: "figure", id: "figure", chart: "forest", caption: message, alternative: message } as const;
    const { forestData } = createArticle(records);
    expect(only({ ...figure, claim: "adhd" })).toEqual({ ...figure, claim: "adhd", data: forestData("adhd") });
    expect(only({ ...figure, claim: "ptsd" })).toEqual({ ...figure, claim: "ptsd", data: "not-pooled" });
  });

  test("names what the records do not hold at its place in the article, and what may have been meant", () => {
    const place = "sections[0].blocks[0].statements[0]";
    const [work] = records.references;
    const mistyped = `${work?.id}x`;
    for (const [fields, path, expected, candidates] of [
      [{ risks: ["no-rule"] }, `${place}.risks[0]`, "the id of a rule of the records", []],
      [
        { references: [work?.id ?? "", mistyped] },
        `${place}.references[1]`,
        "the id of a work of the records",
        [work?.id],
      ],
    ] as const) {
      const block = { type: "paragraph", id: "para", statements: [said(fields)] } as const;
      expect(() => resolve(block)).toThrow(expect.objectContaining({ code: "unknown-id", path, expected, candidates }));
    }
  });

  test("names a work that a study reports and the records do not hold", () => {
    const [{ study }] = gradeClaim("depression").body as unknown as readonly [{ study: string }];
    const lost = studies.find(({ id }) => id === study)?.reference;
    const jobs = createArticle({ ...records, references: references.filter(({ id }) => id !== lost) });
    const block = { type: "paragraph", id: "para", statements: [said({ graded: "depression" })] } as const;
    expect(() => jobs.resolve(articleOf(block))).toThrow(
      expect.objectContaining({
        code: "unknown-id",
        path: "records.references",
        expected: `the work that is cited as ${lost}`,
      }),
    );
  });

  test("refuses what would choose a text and cannot, and a claim that the records do not hold", () => {
    const claims = records.claims.filter(({ id }) => id !== "adhd");
    const place = "sections[0].blocks[0].statements[0]";
    const unknown = { code: "unknown-id", expected: "the id of a claim of the records" };
    for (const [fields, path, refusal] of [
      [{ part: "finding" }, `${place}.part`, { code: "invalid-value" }],
      [{ concludes: true, claims: ["sleep"], graded: "sleep" }, `${place}.concludes`, { code: "invalid-value" }],
      [{ concludes: true }, `${place}.claims`, { code: "invalid-value" }],
      [{ graded: "adhd" }, `${place}.graded`, unknown],
      [{ claims: ["sleep", "adhd"] }, `${place}.claims[1]`, unknown],
    ] as const) {
      const block = { type: "paragraph", id: "para", statements: [said(fields)] } as const;
      const jobs = createArticle({ ...records, claims });
      expect(() => jobs.resolve(articleOf(block))).toThrow(expect.objectContaining({ ...refusal, path }));
    }
    const table = { type: "table", id: "table", content: "benefits", claims: ["adhd"], caption: message } as const;
    const refused = expect.objectContaining({ ...unknown, path: "sections[0].blocks[0].claims[0]" });
    expect(() => createArticle({ ...records, claims }).resolve(articleOf(table))).toThrow(refused);
  });

  test("refuses ids that a page would have twice, and days in an order that cannot be", () => {
    const { resolve: read } = createArticle(records);
    const block = { type: "paragraph", id: "para", statements: [said({})] } as const;
    const [section] = articleOf(block).sections;
    const second = section as NonNullable<typeof section>;
    for (const [change, path] of [
      [{ sections: [second, { ...second, id: "other" }] }, "sections[1].blocks[0].id"],
      [{ sections: [second, { ...second, blocks: [{ ...block, id: "other" }] }] }, "sections[1].id"],
      [{ sections: [{ ...second, id: "para" }] }, "sections[0].blocks[0].id"],
      [
        { sections: [{ ...second, blocks: [{ ...block, statements: [said({}), said({})] }] }] },
        "sections[0].blocks[0].statements[1].id",
      ],
      ...["microdosing", "microdosing-legend", "references", "ref-1", "cite-x-2"].map(
        (id) => [{ sections: [{ ...second, id }] }, "sections[0].id"] as const,
      ),
      [{ publishedOn: "2026-02-01", reviewedOn: "2026-01-31" }, "reviewedOn"],
      [{ reviewedOn: "2026-03-01", publishedOn: "2026-03-01", reviewDueOn: "2026-02-28" }, "reviewDueOn"],
    ] as const) {
      const refused = expect.objectContaining({ code: "invalid-value", path });
      expect(() => read({ ...articleOf(block), ...change })).toThrow(refused);
    }
    const sameDay = { publishedOn: "2026-03-01", reviewedOn: "2026-03-01", reviewDueOn: "2026-03-01" };
    expect(read({ ...articleOf(block), ...sameDay }).reviewedOn).toBe("2026-03-01");
  });

  test("refuses what is no article at its path", () => {
    const { resolve: read } = createArticle(records);
    expect(() => read(undefined as never)).toThrow(expect.objectContaining({ path: "article" }));
    expect(() => read({ ...articleOf(), title: 7 } as never)).toThrow(expect.objectContaining({ path: "title" }));
  });
});

describe("a set of records", () => {
  test.each(["claims", "studies", "rules", "references"] as const)("is read: %s", (set) => {
    expect(() => createArticle({ ...records, [set]: [{}] })).toThrow(
      expect.objectContaining({ code: "missing-field", path: expect.stringMatching(`^records\\.${set}\\[0\\]`) }),
    );
    expect(() => createArticle({ ...records, [set]: undefined })).toThrow(
      expect.objectContaining({ code: "missing-field", path: `records.${set}` }),
    );
  });

  test("may hold more than is used, and must be there", () => {
    expect(createArticle({ ...records, laws: [] } as never).forestData("ptsd")).toBe("not-pooled");
    expect(() => createArticle(null as never)).toThrow(
      expect.objectContaining({ code: "invalid-type", path: "records" }),
    );
  });

  test("must hold the studies that a claim is said to rest on", () => {
    expect(() => createArticle({ ...records, studies: [] })).toThrow(expect.objectContaining({ code: "unknown-id" }));
  });
});

describe("the data of a forest plot", () => {
  const trial = studies.find(({ id }) => id === "mueller-2025-lsd-adhd") as Study;
  const withSummaries = (id: string, reference: string, n: number, mean: number): Study => ({
    ...trial,
    id,
    family: id,
    reference,
    results: trial.results.map((result) =>
      result.id !== "aisrs-week-6"
        ? result
        : {
            ...result,
            printed: {
              type: "group-summaries" as const,
              scale: "change" as const,
              treatment: { n, mean, sd: 8 },
              comparator: { n, mean: -8, sd: 8 },
            },
          },
    ),
  });
  const work = references.find(({ id }) => id === trial.reference) as Reference;
  const { author, issued, ...bare } = work;
  const named: readonly Reference[] = [
    { ...work, id: "body-2001", author: [{ literal: "A Body" }], issued: { "date-parts": [[2001, 2]] } },
    { ...bare, id: "no-author", issued: { "date-parts": [[2002]] } },
    { ...bare, id: "no-year", author: [{ family: "Roe", literal: "x" }, { family: "Poe" }] },
  ];
  const added = [
    withSummaries("study-one", "body-2001", 40, -10),
    withSummaries("study-two", "no-author", 80, -12),
    withSummaries("study-three", "no-year", 160, -9),
  ];
  const read = () => {
    const data = createArticle({
      ...records,
      claims: claims.map((claim) =>
        claim.id !== "adhd"
          ? claim
          : { ...claim, body: [...claim.body, ...added.map(({ id }) => ({ study: id, result: "aisrs-week-6" }))] },
      ),
      studies: [...studies, ...added],
      references: [...references, ...named],
    }).forestData("adhd");
    if (data === "not-pooled") throw new Error("the claim is pooled");
    return data;
  };
  // A 95% interval of a normal distribution reaches 1.959964 standard errors to either side.
  const effectsOf = ({ rows }: ForestData) =>
    rows.map(({ estimate, ci: [low, high] }) => ({ yi: estimate, vi: ((high - low) / 3.919928) ** 2 }));

  test("names a study by its first author and year, or by what there is", () => {
    expect(read().rows.map(({ label }) => label)).toEqual([
      "Mueller 2025",
      "A Body 2001",
      "Safety and Efficacy of Repeated Low-Dose… 2002",
      { key: "common:plot.undated", values: { name: "Roe" } },
    ]);
  });

  test("is refused where a result of a pooled body has no effect, as the grade is", () => {
    const silent = studies.map((study) =>
      study.id === trial.id
        ? { ...study, results: study.results.map((result) => ({ ...result, printed: { type: "statement" } as const })) }
        : study,
    );
    const refused = expect.objectContaining({ code: "invalid-value", path: "records.claims" });
    expect(() => createArticle({ ...records, studies: silent }).forestData("adhd")).toThrow(refused);
    expect(() => createEvidence({ ...records, studies: silent }).gradeClaim("adhd")).toThrow(refused);
  });

  test("is refused where the records do not hold the work of a study, whose id is no name", () => {
    const refused = expect.objectContaining({ code: "unknown-id", path: "records.references" });
    const jobs = createArticle({ ...records, references: [] });
    expect(() => jobs.forestData("adhd")).toThrow(refused);
    expect(() => jobs.effectDirectionData(["adhd"])).toThrow(refused);
  });

  test("has each study's effect in the middle of its interval, and the weight that the pooled effect gives it", () => {
    const data = read();
    const effects = effectsOf(data);
    const { tau2 } = metaAnalyze(effects);
    const total = effects.reduce((sum, { vi }) => sum + 1 / (vi + tau2), 0);
    for (const [index, { estimate, ci, weight }] of data.rows.entries()) {
      expect((ci[0] + ci[1]) / 2).toBeCloseTo(estimate, 10);
      expect(ci[0]).toBeLessThan(ci[1]);
      expect(weight).toBeCloseTo(100 / ((effects[index]?.vi ?? 0) + tau2) / total, 4);
    }
    expect(data.rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 10);
    // Two groups of 40: a quarter of the standard deviation lower, which is better, corrected as Hedges did.
    expect(data.rows[1]?.estimate).toBeCloseTo(0.25 * (1 - 3 / (4 * 78 - 1)), 4);
    expect(effects[1]?.vi).toBeCloseTo(1 / 40 + 1 / 40 + 0.25 ** 2 / 160, 2);
  });

  test("has the pooled effect with its interval and, from three studies, the interval of prediction", () => {
    const data = read();
    const pooled = metaAnalyze(effectsOf(data));
    expect(data.pooled?.estimate).toBeCloseTo(pooled.estimate, 6);
    expect(data.pooled?.ci[0]).toBeCloseTo(pooled.ci[0], 5);
    expect(data.pooled?.ci[1]).toBeCloseTo(pooled.ci[1], 5);
    expect(data.pooled?.predictionInterval?.[0]).toBeCloseTo(Number(pooled.predictionInterval[0]), 5);
    expect(data).toMatchObject({ nullValue: 0, measure: "SMD", orientation: "higher-better" });
    // What one study found is not what all found.
    expect(createArticle(records).forestData("adhd")).not.toHaveProperty("pooled");
    expect(JSON.stringify(createArticle(records).forestData("adhd"))).not.toContain("predictionInterval");
  });
});
