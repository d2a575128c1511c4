import { describe, expect, test } from "vitest";
import type { DetailLevel } from "../../../src/model/reading.js";
import {
  articleShape,
  blockShape,
  resolvedArticleShape,
  resolvedDocumentWith,
  statementShape,
} from "../../../src/shapes/records/article.js";
import { messageShape } from "../../../src/shapes/records/message.js";
import { said, small, telling, withBlocks } from "../../render/small-article.js";
import { readOf, refusalOf } from "../refusal.js";

const [section] = small.sections;
const statement = telling("said");
const paragraph = { type: "paragraph", id: "para", statements: [statement] } as const;

/** With what few articles have. */
const whole = {
  ...withBlocks(
    { ...paragraph, statements: [telling("sum", [], { concludes: true, claims: ["sleep"] })] },
    {
      type: "table",
      id: "cells",
      content: "benefits",
      claims: ["adhd"],
      caption: said("caption"),
      head: [said("a")],
      rows: [[said("b")]],
      columns: ["outcome"],
      groups: { outcome: [said("c")], substance: [said("d")] },
      citations: [["work-1"]],
    },
  ),
  author: said("author"),
  reviewer: said("reviewer"),
  interests: said("interests"),
  searchedOn: "2026-01-01",
};

describe("an article", () => {
  const { resolved, references, ...plain } = withBlocks(paragraph);

  test("is read before it is resolved and after", () => {
    expect(readOf(articleShape, plain)).toEqual(plain);
    expect(readOf(articleShape, small)).toEqual(small);
    expect(readOf(articleShape, whole)).toEqual(whole);
    const { citations, ...bare } = statement;
    expect(readOf(statementShape, bare)).toEqual(bare);
    expect(readOf(statementShape, statement)).toEqual(statement);
  });

  test("has ids that nothing else has, and that the page does not have itself", () => {
    const [one] = plain.sections;
    expect(refusalOf(articleShape, { ...plain, sections: [one, one] })).toMatchObject({
      code: "invalid-value",
      path: "sections[1].id",
      expected: "an id that nothing else in the article has",
      received: '"introduction"',
    });
    for (const [twice, path] of [
      [withBlocks(paragraph, { ...paragraph, statements: [telling("other")] }), "sections[0].blocks[1].id"],
      [withBlocks(paragraph, { ...paragraph, id: "other" }), "sections[0].blocks[1].statements[0].id"],
    ] as const) {
      expect(refusalOf(articleShape, twice)).toMatchObject({ code: "invalid-value", path });
    }
    expect(refusalOf(articleShape, { ...plain, sections: [{ ...one, id: "references" }] })).toMatchObject({
      path: "sections[0].id",
      expected: "an id that the page does not have itself",
      received: '"references"',
    });
  });

  test.each(["microdosing", "microdosing-title", "microdosing-contents", "microdosing-about", "ref-12", "cite-a-b-34"])(
    "does not have the id %s, which the page has",
    (id) => {
      expect(refusalOf(articleShape, withBlocks({ ...paragraph, id }))).toMatchObject({
        path: "sections[0].blocks[0].id",
      });
    },
  );

  test.each([
    "microdosing-titles",
    "my-microdosing",
    "references-of-old",
    "ref-a",
    "ref-1-a",
    "a-ref-1",
    "cite-a",
    "cite-1",
  ])("may have the id %s", (id) => {
    expect(refusalOf(articleShape, withBlocks({ ...paragraph, id }))).toBeUndefined();
  });

  test("was reviewed on a day on or after that of its publication, and is due on one on or after that", () => {
    const [early, late] = ["2026-03-01", "2026-03-02"];
    const dated = (publishedOn: string, reviewedOn: string, reviewDueOn: string) =>
      refusalOf(articleShape, { ...plain, publishedOn, reviewedOn, reviewDueOn });
    expect(dated(early, early, early)).toBeUndefined();
    expect(dated(late, early, late)).toMatchObject({
      path: "reviewedOn",
      expected: "a day that is not before 2026-03-02, when it was published",
      received: '"2026-03-01"',
    });
    expect(dated(early, late, early)).toMatchObject({
      path: "reviewDueOn",
      expected: "a day that is not before 2026-03-02, when it was reviewed",
      received: '"2026-03-01"',
    });
  });
});

describe("what chooses the text of a statement", () => {
  test.each([
    [{ part: "finding" }, "part", "no part where no claim is graded", '"finding"'],
    [
      { graded: "sleep", concludes: true, claims: ["sleep"] },
      "concludes",
      "a text chosen by one grade or by those of all claims, and not by both",
    ],
    [{ concludes: true }, "claims", "at least one claim to conclude from"],
  ])("holds together: %j", (fields, path, expected, received?: string) => {
    const refusal = refusalOf(statementShape, { ...statement, ...fields });
    expect(refusal).toMatchObject({ code: "invalid-value", path, expected, ...(received && { received }) });
  });

  test.each([{ graded: "sleep" }, { graded: "sleep", part: "finding" }, { concludes: true, claims: ["sleep"] }])(
    "may be %j",
    (fields) => {
      expect(readOf(statementShape, { ...statement, ...fields })).toEqual({ ...statement, ...fields });
    },
  );
});

describe("a resolved article", () => {
  test("is read whole", () => {
    expect(readOf(resolvedArticleShape, small)).toEqual(small);
    expect(readOf(resolvedArticleShape, whole)).toEqual(whole);
  });

  test("carries all that a renderer needs", () => {
    const { citations, ...bare } = statement;
    const blocks = section?.blocks ?? [];
    const table = blocks.findIndex(({ type }) => type === "table");
    const figure = blocks.findIndex(({ type }) => type === "figure");
    const without = (at: number, field: string) =>
      withBlocks(...blocks.map((block, index) => (index === at ? { ...block, [field]: undefined } : block)));
    for (const [article, path] of [
      [{ ...small, resolved: undefined }, "resolved"],
      [{ ...small, references: undefined }, "references"],
      [withBlocks({ ...paragraph, statements: [bare as never] }), "sections[0].blocks[0].statements[0].citations"],
      [without(table, "head"), `sections[0].blocks[${table}].head`],
      [without(table, "rows"), `sections[0].blocks[${table}].rows`],
      [without(figure, "data"), `sections[0].blocks[${figure}].data`],
    ] as const) {
      expect(refusalOf(resolvedArticleShape, article)).toMatchObject({ code: "missing-field", path });
    }
    expect(refusalOf(resolvedArticleShape, { ...small, resolved: false })).toMatchObject({ path: "resolved" });
    for (const blockOf of [blocks[table], blocks[figure]]) expect(readOf(blockShape, blockOf)).toEqual(blockOf);
  });
});

describe("what is rendered", () => {
  const read = (detail: DetailLevel, document: unknown) => readOf(resolvedDocumentWith(messageShape, detail), document);
  const refused = (detail: DetailLevel, document: unknown) =>
    refusalOf(resolvedDocumentWith(messageShape, detail), document);
  const withSections = (...sections: readonly unknown[]) => ({ ...small, sections });
  const broken = { title: 7, blocks: "none" };

  test("is read without what a level of detail hides, but for what tells that and the place among headings", () => {
    const full = { ...section, id: "all", detail: "full", ...broken };
    const heading = { type: "heading", id: 7, depth: 2, detail: "standard" };
    const document = withSections(full, {
      ...section,
      blocks: [heading, { ...paragraph, statements: [{ ...broken, detail: "full" }, statement] }],
    });
    const { sections } = read("brief", document) as typeof small;
    expect(sections).toEqual([
      { detail: "full" },
      {
        ...section,
        blocks: [
          { type: "heading", depth: 2, detail: "standard" },
          { ...paragraph, statements: [{ detail: "full" }, statement] },
        ],
      },
    ]);
    expect(refused("standard", document)).toMatchObject({ path: "sections[1].blocks[0].id" });
    expect(refused("full", document)).toMatchObject({ path: "sections[0].title" });
    expect(read("full", withSections({ ...section, detail: "full" }))).toMatchObject({
      sections: [{ ...section, detail: "full" }],
    });
  });

  test.each([
    [null, "invalid-type"],
    [undefined, "missing-field"],
    ["a section", "invalid-type"],
  ])("has no section that is %j", (part, code) => {
    expect(refused("brief", withSections(section, part))).toMatchObject({ code, path: "sections[1]" });
  });

  test("has something in every section and every list of statements", () => {
    expect(refused("brief", withSections({ ...section, blocks: [] }))).toMatchObject({
      code: "out-of-range",
      path: "sections[0].blocks",
    });
    expect(refused("brief", withBlocks({ ...paragraph, statements: [] }))).toMatchObject({
      code: "out-of-range",
      path: "sections[0].blocks[0].statements",
    });
  });

  test("has works of which the ids alone are read", () => {
    expect(read("full", { ...small, references: [{ id: "a", title: 7 }] })).toMatchObject({
      references: [{ id: "a" }],
    });
    expect(refused("full", { ...small, references: [{ title: "a" }] })).toMatchObject({ path: "references[0].id" });
  });

  test("has what is rendered of tables and figures, and no more is needed of a table", () => {
    const table = { type: "table", id: "cells", caption: said("caption"), head: [said("a")], rows: [[said("b")]] };
    const document = { ...withBlocks(table as never), summary: undefined, publishedOn: undefined };
    expect(read("full", document)).toMatchObject({ sections: [{ blocks: [table] }] });
    for (const [field, path] of [
      ["head", "sections[0].blocks[0].head"],
      ["rows", "sections[0].blocks[0].rows"],
    ] as const) {
      expect(refused("full", withBlocks({ ...table, [field]: undefined } as never))).toMatchObject({ path });
    }
    const figure = section?.blocks.find(({ type }) => type === "figure");
    expect(refused("full", withBlocks({ ...figure, data: undefined } as never))).toMatchObject({
      path: "sections[0].blocks[0].data",
    });
    expect(refused("full", { ...small, resolved: undefined })).toMatchObject({ path: "resolved" });
  });
});
