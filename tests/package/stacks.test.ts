import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { stacks } from "../stacks/stacks.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = join(root, "docs/examples");
const consumer = inject("consumer");

/** Runs a script of a project, with the tools of this repository. */
async function run(project: string, script: string): Promise<string> {
  const folder = join(consumer, "stacks", project);
  cpSync(join(examples, project), folder, { recursive: true });
  const tools = join(root, "node_modules", ".bin");
  const { stdout, stderr } = await promisify(execFile)("npm", ["run", "--silent", script], {
    cwd: folder,
    env: { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH}` },
    shell: process.platform === "win32",
  });
  return stdout + stderr;
}

describe("stacks that need nothing but what this repository has (all of them: npm run test:stacks)", () => {
  const core = ["node-esm", "node-cjs", "i18next", "typescript-cjs", "esbuild"];
  test.concurrent.each(core)("%s", async (project) => {
    const stack = stacks.find((candidate) => candidate.project === project);
    expect(stack).toBeDefined();
    let printed = "";
    for (const script of stack?.run ?? []) printed += await run(project, script);
    for (const text of stack?.contains ?? []) expect(printed).toContain(text);
    expect(printed).not.toMatch(/\bwarn(ing)?\b/i);
  });
});

test("webpack and Turbopack are told to leave optional peers alone, as they stop where one is missing", () => {
  const dist = join(consumer, "node_modules", "microdosing", "dist");
  const code = readdirSync(dist).filter((file) => file.endsWith(".js"));
  const imports = code.flatMap((file) => [
    ...readFileSync(join(dist, file), "utf8").matchAll(/\bimport\(([^()]*)"@citation-js\/[^"]+"\s*\)/g),
  ]);
  expect(imports.length).toBe(2);
  for (const [, comments] of imports) {
    expect(comments).toContain("webpackIgnore: true");
    expect(comments).toContain("turbopackIgnore: true");
  }
});

describe("the code of the guides", () => {
  const guides = readdirSync(join(root, "docs/guides"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, page: readFileSync(join(root, "docs/guides", name), "utf8") }));
  const files = guides.flatMap(({ page }) =>
    [...page.matchAll(/^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)```$/gm)].map(([, file = "", code = ""]) => ({ file, code })),
  );

  test.each(files)("$file is as it is run", ({ file, code }) => {
    expect(existsSync(join(examples, file)), file).toBe(true);
    expect(code).toBe(readFileSync(join(examples, file), "utf8"));
  });

  test("is there for each stack that is run, and for none that is not", () => {
    const projects = (names: readonly string[]) => [...new Set(names)].sort();
    expect(projects(files.map(({ file }) => file.slice(0, file.indexOf("/"))))).toEqual(
      projects(stacks.map(({ project }) => project)),
    );
  });

  test.each(guides)("of $name is run: as an example, or as a file of a stack", ({ page }) => {
    const shown = [...page.matchAll(/^`[^`\n]+`\n\n```/gm)].length;
    const examplesOrCommands = [...page.matchAll(/^```(?:ts|js|sh)$/gm)].length;
    expect(shown + examplesOrCommands).toBe([...page.matchAll(/^```\w+$/gm)].length);
  });
});
