import { expect, test } from "vitest";
import { followRedirects } from "../../src/lib/follow-redirects.js";
import type { Redirect } from "../../src/model/redirect.js";

const redirect = (id: string, to?: readonly string[], set: Redirect["set"] = "rules"): Redirect => ({
  id,
  set,
  ...(to === undefined ? {} : { to }),
  on: "2026-11-29",
  why: "a test",
});

const redirects = [
  redirect("a", ["b"]),
  redirect("b", ["c", "d"]),
  redirect("c", ["e"]),
  redirect("lost"),
  redirect("half", ["lost", "e"]),
  redirect("none", ["lost"]),
  redirect("twice", ["c", "e"]),
  redirect("e", ["other"], "studies"),
];

test.each([
  ["never-renamed", ["never-renamed"]],
  ["c", ["e"]],
  ["b", ["d", "e"]],
  ["a", ["d", "e"]],
  ["twice", ["e"]],
  ["half", ["e"]],
  ["lost", "gone"],
  ["none", "gone"],
])("what became of %s is %j", (id, expected) => {
  expect(followRedirects(redirects, "rules", id)).toEqual(expected);
});

test("another set has ids of its own", () => {
  expect(followRedirects(redirects, "studies", "e")).toEqual(["other"]);
  expect(followRedirects(redirects, "claims", "a")).toEqual(["a"]);
});

test("a circle ends, and is nowhere", () => {
  expect(followRedirects([redirect("a", ["b"]), redirect("b", ["a"])], "rules", "a")).toBe("gone");
});
