import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import * as i18n from "../../src/entries/i18n.js";
import * as schemas from "../../src/entries/schemas.js";
import * as library from "../../src/index.js";
import { filesUnder, read } from "../locales/tree.js";
import { printedBy } from "./print.js";

interface Example {
  readonly name: string;
  readonly code: string;
  readonly expected: readonly string[];
}

const fence = /```(?:ts|js)\n([\s\S]*?)```/g;

/** The examples of documentation comments and of guides, with the lines that they say they print. */
function collect(): Example[] {
  const fromCode = filesUnder("src", [".ts"]).flatMap((file) =>
    [...read(file).matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) => {
      const text = comment.replace(/^\s*\* ?/gm, "");
      const [, ...blocks] = text.split("@example");
      return blocks.flatMap((block) => [...block.matchAll(fence)].map(([, code = ""]) => [file, code] as const));
    }),
  );
  const guides = ["README.md", ...filesUnder("docs", [".md"]).filter((file) => !file.startsWith("docs/site/"))];
  const fromGuides = guides.flatMap((file) =>
    [...read(file).matchAll(fence)].map(([, code = ""]) => [file, code] as const),
  );
  return [...fromCode, ...fromGuides].map(([file, code], index) => ({
    name: `${String(index).padStart(3, "0")}-${basename(file).replace(/\.(ts|md)$/, "")}`,
    code,
    expected: expectedLines(code),
  }));
}

/** The comment lines that stand right after a statement with console.log. */
function expectedLines(code: string): string[] {
  const lines = code.split("\n");
  return lines.flatMap((line, index) => {
    const isComment = /^\s*\/\/ /.test(line);
    if (!isComment) return [];
    let above = index - 1;
    while (above >= 0 && /^\s*\/\/ /.test(lines[above] ?? "")) above -= 1;
    // The statement may span lines: it ends right above, and holds a console.log.
    const before = lines.slice(0, above + 1).join("\n");
    const statement = before.slice(before.lastIndexOf("console.log"));
    const printed = before.includes("console.log") && !/;\s*\n\s*\S/.test(statement.trimEnd().replace(/;\s*\}?$/, ""));
    return printed ? [line.trim().slice(3)] : [];
  });
}

const folder = join(inject("consumer"), "examples");
const examples = collect();
mkdirSync(folder, { recursive: true });
for (const { name, code } of examples) {
  writeFileSync(join(folder, `${name}.mts`), `${code}\nexport {};\n`);
  writeFileSync(
    join(folder, `${name}.mjs`),
    ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } })
      .outputText,
  );
}

const printed = printedBy(
  examples.map(({ name }) => [join(folder, `${name}.mjs`)]),
  folder,
);

describe("the examples of the documentation", () => {
  test("compile under the strictest settings a consumer may have, with the package's own types", () => {
    const program = ts.createProgram(
      examples.map(({ name }) => join(folder, `${name}.mts`)),
      {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
        types: [],
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const at = diagnostic.file === undefined ? "" : basename(diagnostic.file.fileName);
      return `${at}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });

  test.each(examples.map((example, index) => ({ ...example, lines: printed[index] })))(
    "$name prints what it says",
    ({ expected, lines }) => {
      expect(lines).toEqual(expected);
    },
  );

  test("are there for every function that is exported", () => {
    const exported = Object.entries({ ...library, ...i18n, ...schemas }).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    const without = filesUnder("src", [".ts"]).flatMap((file) => {
      const functions = [...read(file).matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export (?:async )?function (\w+)/g)];
      return functions
        .filter(([, comment = "", name = ""]) => exported.includes(name) && !comment.includes("@example"))
        .map(([, , name]) => `${file}: ${name}`);
    });
    expect(without).toEqual([]);
  });
});
