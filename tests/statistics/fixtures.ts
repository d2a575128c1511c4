import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { MetaAnalysis } from "../../src/statistics/meta-analysis.js";

/** Reads a fixture that `tests/fixtures/metafor/make.R` wrote. */
export function fixture<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`../fixtures/metafor/${name}.json`, import.meta.url), "utf8")) as Content;
}

/** Bodies of effects as lists side by side. */
export type Bodies = readonly { readonly yi: number[]; readonly vi: number[] }[];
/** Figures of one analysis, in the order that the script names. */
export type Row = readonly unknown[];

/** Effects from parallel lists. */
export function zip(body: { readonly yi: number | readonly number[]; readonly vi: number | readonly number[] }) {
  const [yi, vi] = [[body.yi].flat(), [body.vi].flat()];
  return yi.map((value, index) => ({ yi: value, vi: vi[index] ?? Number.NaN }));
}

/** The difference between two numbers, relative to the larger of the expected one and a scale. */
export function difference(actual: unknown, expected: unknown, scale = 0): number {
  if (typeof actual !== "number" || typeof expected !== "number") {
    return Object.is(actual, expected) ? 0 : Number.POSITIVE_INFINITY;
  }
  if (actual === expected) return 0;
  return Math.abs(actual - expected) / Math.max(Math.abs(expected), scale);
}

/** Expects numbers, or words in the place of numbers, to agree. */
export function expectClose(actual: unknown, expected: unknown, tolerance: number, where: string, scale = 0): void {
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(expected)
    ? expected.map((value, index) => [Array.isArray(actual) ? actual[index] : actual, value])
    : [[actual, expected]];
  for (const [got, wanted] of pairs) {
    const gap = difference(got, wanted, scale);
    if (!(gap <= tolerance)) expect.fail(`${where}: ${String(got)} for ${String(wanted)}, off by ${gap}`);
  }
}

/** The relative difference within which every figure of metafor, run to convergence, is met. */
export const CONVERGED = 1e-6;

/** A scale that lets p values differ where R writes them, below the range of normal doubles, as 0. */
export const UNDERFLOW = 1e-297;

/** An analysis as one row of the fixtures: estimate, its test and interval, heterogeneity. */
export function analysisRow(analysis: MetaAnalysis | undefined): readonly unknown[] {
  if (analysis === undefined) return [];
  const { estimate, se, statistic, p, ci, tau2, i2, h2, q } = analysis;
  return [estimate, se, statistic, p, ...ci, tau2, i2, h2, q.statistic, q.p];
}

/** Every number in a result, however deep. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** What no function may take for an object. */
export const notObjects: readonly unknown[] = [
  null,
  1,
  "text",
  true,
  [],
  () => 1,
  new Date(0),
  new Map(),
  Symbol("s"),
  1n,
];

/** An object with a `__proto__` key of its own, as `JSON.parse` makes it. */
export function hostile(inner: string): unknown {
  return JSON.parse(`{"__proto__": ${inner}}`);
}
