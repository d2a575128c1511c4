import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lookupLegality } from "../../src/entries/legality.js";
import type { LegalityQuery } from "../../src/legality/queries.js";
import type { Activity, LegalStatus } from "../../src/model/law.js";

/** A dated question, with the answer that a source gives. */
interface Question extends LegalityQuery {
  readonly activity: Activity;
  readonly status: LegalStatus;
  /** Address of the source. */
  readonly source: string;
}

// The third holds what a second reader answered from pages found afresh, without seeing the records.
describe.each(["questions.json", "questions-subdivisions.json", "questions-second-reading.json"])("%s", (file) => {
  const path = new URL(file, import.meta.url);
  const questions: readonly Question[] = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];

  test("is answered as the sources answer", () => {
    const wrong = questions.flatMap((question) => {
      const { activity, status, source, ...query } = question;
      const answer = lookupLegality(query).activities[activity].status;
      return answer === status ? [] : [{ ...question, answer }];
    });
    expect(wrong).toEqual([]);
  });

  test("gives each question once, with an address", () => {
    const asked = questions.map(({ status, source, ...question }) => JSON.stringify(question));
    expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
    expect(questions.filter(({ source }) => !/^https?:\/\//.test(source))).toEqual([]);
  });
});
