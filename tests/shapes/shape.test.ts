import { describe, expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { list } from "../../src/shapes/list.js";
import { count } from "../../src/shapes/number.js";
import { object } from "../../src/shapes/object.js";
import { check, refuseAt, refuseType } from "../../src/shapes/shape.js";

const shape = object({ items: list(object({ n: count })) });
const unreadable = (field: string) =>
  Object.defineProperty({}, field, {
    enumerable: true,
    get: () => {
      throw new Error("not yours");
    },
  });

describe("checking", () => {
  test("gives what the shape read", () => {
    expect(check(shape, { items: [{ n: 1 }] }, "query")).toEqual({ items: [{ n: 1 }] });
  });

  test("names the input where it is refused as a whole, and else its field", () => {
    expect(() => check(shape, 1, "query")).toThrow(expect.objectContaining({ path: "query", code: "invalid-type" }));
    expect(() => check(shape, { items: [{ n: -1 }] }, "query")).toThrow(
      expect.objectContaining({ path: "items[0].n", code: "out-of-range" }),
    );
  });

  test("names the fields that the input stands in", () => {
    const at = ["options"];
    const failing = (path: string) => expect.objectContaining({ path });
    expect(() => check(shape, 1, "input", at)).toThrow(failing("options"));
    expect(() => check(shape, { items: 1 }, "input", at)).toThrow(failing("options.items"));
    expect(() => check(shape, { items: 1 }, "input", at)).toThrow(failing("options.items"));
    expect(at).toEqual(["options"]);
  });

  test("names the field that cannot be read, and what should be there", () => {
    const expected = "a value that can be read";
    const failing = (path: string) =>
      expect.objectContaining({ name: "MicrodosingError", code: "invalid-value", path, expected });
    expect(() => check(shape, unreadable("items"), "query")).toThrow(failing("items"));
    expect(() => check(shape, { items: [{ n: 1 }, unreadable("n")] }, "query")).toThrow(failing("items[1].n"));
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(() => check(shape, proxy, "query")).toThrow(failing("query"));
  });
});

describe("refusing", () => {
  const trail = { root: "input", keys: ["effects", 2, "vi"] };

  test("says where, why, what was expected, what came and what may have been meant", () => {
    const refuse = () => refuseAt(trail, "unknown-id", "one of two", "amitriptylin", ["amitriptyline"]);
    expect(refuse).toThrow(MicrodosingError);
    expect(refuse).toThrow(
      expect.objectContaining({
        code: "unknown-id",
        path: "effects[2].vi",
        expected: "one of two",
        received: '"amitriptylin"',
        candidates: ["amitriptyline"],
      }),
    );
  });

  test("suggests nothing where nothing is close", () => {
    expect(() => refuseAt(trail, "unknown-id", "one of two", "x")).toThrow(expect.objectContaining({ candidates: [] }));
  });

  test("a value that is missing is told from one of another type", () => {
    const refuse = (value: unknown) => () => refuseType(trail, "a number", value);
    expect(refuse(undefined)).toThrow(expect.objectContaining({ code: "missing-field", expected: "a number" }));
    expect(refuse(null)).toThrow(expect.objectContaining({ code: "invalid-type", received: "null" }));
  });
});
