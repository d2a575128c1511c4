import fc from "fast-check";
import { calloutPurposes, type Stance, stances } from "../../src/model/article.js";
import type { DocumentBlock, DocumentSection, ResolvedDocument } from "../../src/model/document.js";
import { tableColumns } from "../../src/model/findings.js";
import {
  audiences,
  certaintyDisplays,
  detailLevels,
  type ReadingOptions,
  referenceDisplays,
  rowGroupings,
  stanceDisplays,
} from "../../src/model/reading.js";
import type { Reference } from "../../src/model/reference.js";
import type { ResolvedStatement } from "../../src/model/resolved-article.js";
import { said } from "./reading-article.js";

const present = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Options of reading, any of them left out. */
export const readingOptions: fc.Arbitrary<ReadingOptions> = fc.record(
  {
    detail: fc.constantFrom(...detailLevels),
    certainty: fc.constantFrom(...certaintyDisplays),
    stances: fc.constantFrom(...stanceDisplays),
    references: fc.constantFrom(...referenceDisplays),
    audience: fc.constantFrom(...audiences),
    group: fc.constantFrom(...rowGroupings),
  },
  { requiredKeys: [] },
);

const detail = maybe(fc.constantFrom(...detailLevels));
const ids = Array.from({ length: 14 }, (_, index) => `work-${index}`);
const message = fc.integer({ min: 0, max: 999 }).map((number) => said(`text-${number}`));

const statement = fc
  .record({
    detail,
    label: maybe(message),
    message,
    stance: fc.constantFrom<Stance>(...stances),
    citations: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 9 }),
  })
  .map((fields) => ({ ...present(fields), id: "", claims: [], risks: [], references: [] }) as ResolvedStatement);
const statements = fc.array(statement, { minLength: 1, maxLength: 12 });

const table = fc
  .array(fc.tuple(fc.array(message, { minLength: 8, maxLength: 8 }), fc.constantFrom("low", "no-evidence"), message))
  .chain((rows) =>
    fc.record({
      type: fc.constant("table" as const),
      caption: message,
      head: fc.constant(tableColumns.map((column) => said(column))),
      columns: fc.constant(tableColumns),
      rows: fc.constant(
        rows.map(([cells, level]) =>
          cells.map((cell, index) => (index === 3 ? ({ key: `evidence:term.certainty.${level}` } as const) : cell)),
        ),
      ),
      groups: maybe(
        fc.constant({
          outcome: rows.map(([, , title]) => title),
          substance: rows.map(([[title]]) => title ?? said("x")),
        }),
      ),
    }),
  );

const block: fc.Arbitrary<DocumentBlock> = fc
  .tuple(
    detail,
    fc.oneof(
      fc.record({ type: fc.constant("heading" as const), depth: fc.constantFrom(1 as const, 2 as const), message }),
      fc.record({ type: fc.constant("paragraph" as const), statements }),
      fc.record({ type: fc.constant("list" as const), ordered: fc.boolean(), statements }),
      fc.record({ type: fc.constant("callout" as const), purpose: fc.constantFrom(...calloutPurposes), statements }),
      table,
    ),
  )
  .map(([level, fields]) => present({ detail: level, id: "", ...fields }) as DocumentBlock);

const reference = fc.record({
  title: message,
  url: maybe(fc.constant("https://example.org/a-long/address/of/a/work")),
});

/** Documents of every kind of block, whose statements have ids of their own. */
export const documents: fc.Arbitrary<ResolvedDocument> = fc
  .record({
    summary: maybe(fc.constant(said("summary"))),
    author: maybe(fc.constant(said("author"))),
    interests: maybe(fc.constant(said("interests"))),
    reviewedOn: maybe(fc.constant("2026-02-03" as const)),
    publishedOn: maybe(fc.constant("2026-01-02" as const)),
    sections: fc.array(fc.record({ detail, title: message, blocks: fc.array(block, { minLength: 1, maxLength: 6 }) }), {
      maxLength: 4,
    }),
    works: fc.array(reference, { minLength: ids.length, maxLength: ids.length }),
  })
  .map(({ works, sections, ...fields }): ResolvedDocument => {
    let last = 0;
    const id = (): string => {
      last += 1;
      return `id-${last}`;
    };
    return {
      resolved: true,
      title: said("title"),
      notice: said("notice"),
      ...(present(fields) as Partial<ResolvedDocument>),
      sections: sections.map((section) => ({
        ...(present(section) as Omit<DocumentSection, "id">),
        id: id(),
        blocks: section.blocks.map(
          (each) =>
            ("statements" in each
              ? { ...each, id: id(), statements: each.statements.map((one) => ({ ...one, id: id() })) }
              : { ...each, id: id() }) as DocumentBlock,
        ),
      })),
      references: works.map(
        ({ title, url }, index): Reference =>
          present({ id: ids[index] ?? "", type: "webpage", title: title.key, URL: url }) as Reference,
      ),
    };
  });
