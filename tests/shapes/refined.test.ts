import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { list } from "../../src/shapes/list.js";
import { count } from "../../src/shapes/number.js";
import { object } from "../../src/shapes/object.js";
import { type Problem, refined, requireNone } from "../../src/shapes/refined.js";
import { readOf, refusalOf } from "./refusal.js";

const arm = object({ events: count, n: count });
const arms = refined(arm, function* ({ events, n }): Iterable<Problem> {
  if (events > n) yield { path: ["events"], expected: "at most n events", received: events };
  if (n === 0) yield { expected: "somebody", code: "too-few-studies" };
});

describe("normal", () => {
  test("what the rule finds nothing wrong with is read by the shape", () => {
    expect(readOf(arms, { events: 1, n: 1 })).toEqual({ events: 1, n: 1 });
  });

  test("the first problem is refused, with its path, code and what came", () => {
    expect(refusalOf(arms, { events: 2, n: 1 })).toMatchObject({
      code: "invalid-value",
      path: "events",
      expected: "at most n events",
      received: "2",
    });
    expect(refusalOf(arms, { events: 2, n: 0 })?.path).toBe("events");
    expect(refusalOf(arms, { events: 0, n: 0 })).toMatchObject({
      code: "too-few-studies",
      path: "value",
      expected: "somebody",
      received: "an object",
    });
  });

  test("shape and rule are there for what makes a schema", () => {
    expect(arms).toMatchObject({ kind: "refined", shape: arm });
    expect([...arms.problemsOf({ events: 0, n: 0 })]).toHaveLength(1);
  });
});

describe("edge", () => {
  test("a problem's path goes on from where the value stands", () => {
    expect(
      refusalOf(object({ all: list(arms) }), {
        all: [
          { events: 0, n: 1 },
          { events: 1, n: 0 },
        ],
      })?.path,
    ).toBe("all[1].events");
  });

  test("what came may be nothing at all", () => {
    const silent = refined(arm, () => [{ path: ["n"], expected: "a reason", received: undefined }]);
    expect(refusalOf(silent, { events: 0, n: 0 })).toMatchObject({ received: "undefined" });
  });

  test("the rule sees what was read, and is not asked about what has not the shape", () => {
    const asked: unknown[] = [];
    const shape = refined(list(count), (value) => {
      asked.push(value);
      return [];
    });
    const given = [1, 2];
    readOf(shape, given);
    expect(asked).toEqual([[1, 2]]);
    expect(asked[0]).not.toBe(given);
    expect(refusalOf(shape, [-1])?.code).toBe("out-of-range");
    expect(asked).toHaveLength(1);
  });

  test("no problem is no error, and the trail is left as it was", () => {
    const trail = { root: "input", keys: ["options"] };
    expect(() => requireNone([], trail, 1)).not.toThrow();
    const problems = [{ path: ["level", 0], expected: "a share" }];
    expect(() => requireNone(problems, trail, 95)).toThrow(
      expect.objectContaining({ path: "options.level[0]", code: "invalid-value", received: "95" }),
    );
    expect(() => requireNone(problems, trail, 95)).toThrow(MicrodosingError);
    expect(trail).toEqual({ root: "input", keys: ["options"] });
  });
});

describe("properties", () => {
  test("a value is taken exactly where shape and rule take it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 3 }), (events, n) => {
        expect(refusalOf(arms, { events, n }) === undefined).toBe(events >= 0 && n > 0 && events <= n);
      }),
    );
  });
});
