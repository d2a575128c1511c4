import { describe, expect, test } from "vitest";
import { rules } from "../../src/data/rules.js";
import { textsOf } from "./tree.js";

const advice = (lng: string): [string, string][] => {
  const texts = textsOf(lng);
  return rules.map(({ id }) => [id, texts.get(`risk:rule.${id}.advice`) ?? ""]);
};

/** Texts in which a pattern stands in a sentence without one of the words that turn it round. */
const without = (texts: [string, string][], pattern: RegExp, negation: RegExp): string[] =>
  texts.flatMap(([id, text]) =>
    text
      .split(/(?<=[.!?:])\s+/)
      .filter((sentence) => pattern.test(sentence) && !negation.test(sentence))
      .map((sentence) => `${id}: ${sentence}`),
  );

describe("advice", () => {
  test("never tells anybody to stop a medicine", () => {
    const stop = /\b(stop|quit|skip|come off)\b[^.]*\b(medicines?|taking|drops|lithium|treatment)\b/i;
    expect(without(advice("en"), stop, /\b(never|do not)\b/i)).toEqual([]);
    expect(
      without(advice("es"), /\b(deje|suspenda|interrumpa)\b[^.]*\b(medicamento|litio|gotas)\b/i, /\b(nunca|no)\b/i),
    ).toEqual([]);
    expect(without(advice("ar"), /(أوقف|توقف)[^.]*(دواء|الليثيوم|قطرات)/, /(لا|أبدًا)/)).toEqual([]);
  });

  test("sends those who take a medicine to somebody who knows it", () => {
    const texts = new Map(advice("en"));
    const silent = rules
      .filter((rule) => rule.trigger.type === "medication")
      .filter(({ id }) => !/prescriber|pharmacist|doctor|INR/.test(texts.get(id) ?? ""));
    expect(silent.map((rule) => rule.id)).toEqual([]);
  });

  test("does not forbid a pair and then say what to do before it", () => {
    const torn = advice("en").filter(
      ([, text]) => /do not (combine|use|take)/i.test(text) && /before you combine/i.test(text),
    );
    expect(torn).toEqual([]);
  });

  test("forbids a pair only where the severity does: major or above", () => {
    const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));
    const forbidding = advice("en").filter(([, text]) => /do not combine/i.test(text));
    const severities = new Set(forbidding.map(([id]) => severityOf.get(id as (typeof rules)[number]["id"])));
    expect(severities).toEqual(new Set(["contraindicated", "major"]));
  });

  test("has each language say the same about combining", () => {
    const es = new Map(advice("es"));
    const ar = new Map(advice("ar"));
    const differing = advice("en")
      .filter(([, text]) => text.startsWith("Do not combine them."))
      .filter(([id]) => !/^No combine/.test(es.get(id) ?? "") || !/^لا تجمع/.test(ar.get(id) ?? ""));
    expect(differing.map(([id]) => id)).toEqual([]);
  });
});
