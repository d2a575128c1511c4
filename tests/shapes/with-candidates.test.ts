import { expect, test } from "vitest";
import { MicrodosingError } from "../../src/errors.js";
import { withCandidates } from "../../src/shapes/with-candidates.js";

const refuse = (code: "unknown-id" | "invalid-type", path: string) => () => {
  throw new MicrodosingError({ code, path, expected: "an id", received: 'a "b"\n', candidates: ["near"] });
};
const meant = (received: string, known: readonly string[]) => [`meant ${received}`, ...known, ...known];

test("adds what a text may be meant for, each once, and keeps the rest of the error", () => {
  expect(() => withCandidates(refuse("unknown-id", "substance"), /^substance$/, meant)).toThrow(
    expect.objectContaining({
      code: "unknown-id",
      path: "substance",
      expected: "an id",
      received: JSON.stringify('a "b"\n'),
      candidates: ['meant a "b"\n', "near"],
    }),
  );
});

test("leaves other errors, other paths and what is given as they are", () => {
  const own = expect.objectContaining({ candidates: ["near"] });
  expect(() => withCandidates(refuse("invalid-type", "substance"), /^substance$/, meant)).toThrow(own);
  expect(() => withCandidates(refuse("unknown-id", "other"), /^substance$/, meant)).toThrow(own);
  const broken = () => withCandidates(() => JSON.parse("{"), /./, meant);
  expect(broken).toThrow(SyntaxError);
  expect(withCandidates(() => 1, /./, meant)).toBe(1);
});
