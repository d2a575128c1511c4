import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { claimIds } from "../../src/model/claim.js";
import { printedBy } from "./print.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const run = async (program: string, ...args: string[]) => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [`docs/examples/${program}.js`, ...args], {
      cwd: root,
    });
    return { stdout, stderr: "", code: 0 };
  } catch (error) {
    return error as { stdout: string; stderr: string; code: number };
  }
};

describe("npm start", () => {
  test.each(["text", "markdown", "html", "json"])(
    "prints the main job as %s, without colour where it is piped",
    async (format) => {
      const { stdout, code } = await run("tour", "--format", format, "--lang", "es");
      expect(code).toBe(0);
      expect(stdout).toContain("lithium");
      expect(stdout).not.toContain("\u001b[");
    },
  );

  test("refuses a format that there is not", async () => {
    expect(await run("tour", "--format", "pdf")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("markdown"),
    });
  });
});

describe("npm run evidence", () => {
  test("prints the way from the printed numbers to the sentence", async () => {
    const { stdout } = await run("grade-claim", "--claim", "adhd");
    const parts = [
      "mean: -7.1",
      "yi: -0.23",
      "pooled:",
      "explain:",
      "certainty: very-low",
      "We do not know".toLowerCase(),
    ];
    const places = parts.map((part) => stdout.toLowerCase().indexOf(part.toLowerCase()));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  const asJson = ["--format", "json", "--lang", "ar"];
  const printed = printedBy(
    claimIds.map((claim) => [join(root, "docs/examples/grade-claim.js"), "--claim", claim, ...asJson]),
    root,
  );
  test.each(claimIds.map((claim, index) => ({ claim, lines: printed[index] ?? [] })))(
    "knows the claim $claim, in JSON too",
    ({ claim, lines }) => {
      expect(JSON.parse(lines.join("\n"))).toMatchObject({ claim: { id: claim }, grade: { claim } });
    },
  );

  test("refuses a claim that there is not, and names those that there are", async () => {
    expect(await run("grade-claim")).toMatchObject({ code: 2, stderr: expect.stringContaining("blood-pressure") });
  });
});
