import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesUnder, read } from "../locales/tree.js";

/** What a file imports, as paths under `src` without an ending, or package names. */
function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: { path: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    const declared = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier;
    if (declared && ts.isStringLiteral(declared)) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      found.push({ path: resolve(file, declared.text), typeOnly: clause !== undefined && isTypeOnly(clause) });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ path: resolve(file, node.argument.literal.text), typeOnly: true });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      found.push({
        path: target && ts.isStringLiteral(target) ? resolve(file, target.text) : "(not a literal)",
        typeOnly: false,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | ts.ExportDeclaration | ts.ImportDeclaration): boolean {
  if (ts.isImportDeclaration(clause)) return false;
  if (ts.isExportDeclaration(clause)) return clause.isTypeOnly;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return normalize(join(dirname(file), specifier)).replace(/\.js$/, "");
}

const roomOf = (path: string): string => {
  if (path.startsWith("records:")) return "records";
  if (!path.startsWith("src/") && !path.startsWith("locales/")) return `package ${path}`;
  if (path.startsWith("locales/")) return "raw locales";
  return path.split("/")[1] ?? "";
};

/** Which rooms a room may import, itself aside. The doors (`entries`, `index`) may import every room. */
const everywhere = ["model", "errors", "lib", "shapes"];
const allowed: Record<string, readonly string[]> = {
  errors: [],
  lib: ["model", "package fastest-levenshtein"],
  shapes: ["model", "errors", "lib", "package zod", "package fastest-levenshtein"],
  model: [],
  data: ["model", "lib", "records"],
  statistics: everywhere,
  "risk-of-bias": everywhere,
  evidence: [...everywhere, "statistics", "risk-of-bias"],
  risk: everywhere,
  legality: everywhere,
  article: [...everywhere, "evidence"],
  // What a format says of a claim is its grade, and of a result its effect: both are made in evidence.
  formats: [...everywhere, "evidence"],
  render: [...everywhere, "package mdast*", "package fast-string-width", "package @citation-js/*"],
  documents: everywhere,
  charts: everywhere,
  // What the build writes beside the code; the doors take the schemas.
  published: [...everywhere, "data", "package zod", "package typescript"],
  i18n: [...everywhere, "locales", "package i18next", "package @formatjs/intl-localematcher"],
  locales: ["model", "raw locales"],
};
/** Whether a room or package is one of a list, in which a star stands for any ending. */
const isIn = (rooms: readonly string[], target: string): boolean =>
  rooms.some((room) => (room.endsWith("*") ? target.startsWith(room.slice(0, -1)) : room === target));

const files = filesUnder("src", [".ts"]);

describe("import directions", () => {
  test("every room imports only what it may", () => {
    const breaches = files.flatMap((file) => {
      const room = roomOf(file.replace(/\.ts$/, ""));
      if (room === "index" || room === "entries") return [];
      const rooms = [room, ...(allowed[room] ?? [])];
      return importsOf(file)
        .filter(({ path }) => !isIn(rooms, roomOf(path)))
        .map(({ path }) => `${file} imports ${path}`);
    });
    expect(breaches).toEqual([]);
  });

  test("nothing imports node's modules, and no import is computed", () => {
    const breaches = files.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => path.startsWith("node:") || path === "(not a literal)")
        .map(({ path }) => `${file} imports ${path}`),
    );
    expect(breaches).toEqual([]);
  });

  // An application that calls no function that needs an optional peer must load without it.
  test("Citation.js is imported in one place, and only when it is called", () => {
    const found = files.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => path.startsWith("@citation-js/"))
        .map(() => file),
    );
    expect([...new Set(found)]).toEqual(["src/render/bibliography.ts"]);
    const eager = read("src/render/bibliography.ts").match(/^(import|export) .*@citation-js/gm);
    expect(eager).toBeNull();
  });

  test("there are no cycles, type imports included", () => {
    const graph = new Map(files.map((file) => [file.replace(/\.ts$/, ""), importsOf(file).map(({ path }) => path)]));
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (node: string, trail: readonly string[]): void => {
      if (trail.includes(node)) {
        cycles.push([...trail.slice(trail.indexOf(node)), node].join(" -> "));
        return;
      }
      if (done.has(node)) return;
      for (const next of graph.get(node) ?? []) walk(next, [...trail, node]);
      done.add(node);
    };
    for (const node of graph.keys()) walk(node, []);
    expect(cycles).toEqual([]);
  });

  // The path of a URL is escaped: a folder with a space in its name is not found by it.
  test("no file is found by the path of a URL", () => {
    const written = ["src", "docs", "tests"].flatMap((folder) => filesUnder(folder, [".ts", ".js", ".mjs"]));
    // The site is built, by others too.
    const scripts = written.filter((file) => !file.startsWith("docs/site/"));
    // In brackets, so that this file does not find itself.
    expect([...scripts, "tsup.config.ts"].filter((file) => /\.[p]athname\b/.test(read(file)))).toEqual([]);
  });
});
