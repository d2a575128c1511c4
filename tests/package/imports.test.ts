import { execFileSync } from "node:child_process";
import { expect, inject, test } from "vitest";
import { entries } from "../../tsup.config.js";

/** Runs a module of the consumer in a process of its own. */
const run = (code: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: inject("consumer"), encoding: "utf8" });

test("importing every entry unpacks no record", () => {
  const specifiers = Object.values(entries).map((entry) => entry.specifier);
  const output = run(`
    const parse = JSON.parse;
    let parsed = 0;
    JSON.parse = (...args) => { parsed += 1; return parse(...args); };
    const [library] = await Promise.all(${JSON.stringify(specifiers)}.map((specifier) => import(specifier)));
    const imported = parsed;
    library.references.length;
    const measured = parsed;
    library.references[0];
    library.references.map(({ id }) => id);
    console.log(imported, measured, parsed);`);
  expect(output.trim()).toBe("0 0 1");
});
