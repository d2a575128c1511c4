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
  if (!path.startsWith("src/") && !path.startsWith("locales/")) return `package ${path}`;
  if (path.startsWith("locales/")) return "raw locales";
  const [, room = "", ...rest] = path.split("/");
  return rest.length === 0 ? room : room;
};

/** Which rooms a room may import, itself aside; entries of rooms (`index`) also bind data. */
const allowed: Record<string, readonly string[]> = {
  errors: [],
  once: [],
  "frozen-copy": [],
  append: [],
  "iso-date": ["model"],
  check: ["errors", "model", "iso-date"],
  model: [],
  data: ["model"],
  evidence: ["model", "errors", "check", "once"],
  risk: ["model", "errors", "check", "once", "append", "package fastest-levenshtein"],
  legality: ["model", "errors", "check", "once", "iso-date", "frozen-copy", "append"],
  article: ["model", "errors", "check", "evidence", "data", "charts"],
  render: ["model", "errors", "check", "article", "charts", "evidence"],
  charts: ["model", "errors", "check", "package hastscript", "package hast-util-to-html"],
  i18n: ["model", "errors", "check", "locales", "package i18next", "package @formatjs/intl-localematcher"],
  locales: ["model", "raw locales"],
  schemas: ["model", "errors", "check", "package zod"],
};
/** Entries, which bind the library's data to a room's functions. */
const entryExtras: Record<string, readonly string[]> = {
  evidence: ["data", "render"],
  risk: ["data"],
  legality: ["data"],
  article: ["render"],
};
/** Types of inputs, which schemas describe: their vocabularies and interfaces, never data. */
const inputFiles = [
  "src/evidence/effect-size",
  "src/evidence/grade",
  "src/evidence/judge-domains",
  "src/evidence/judge-imprecision",
  "src/evidence/pooling",
  "src/legality/lookup-legality",
  "src/risk/profile",
];

const files = filesUnder("src", [".ts"]);

describe("import directions", () => {
  test("every room imports only what it may", () => {
    const breaches = files.flatMap((file) => {
      const room = roomOf(file.replace(/\.ts$/, ""));
      if (room === "index") return [];
      const isEntry = file === `src/${room}/index.ts`;
      const rooms = [room, ...(allowed[room] ?? []), ...(isEntry ? (entryExtras[room] ?? []) : [])];
      return importsOf(file)
        .filter(({ path, typeOnly }) => {
          const target = roomOf(path);
          if (rooms.includes(target)) return false;
          if (room === "schemas" && inputFiles.includes(path)) return false;
          if (room === "render" && /^package (mdast|hast|unist|fast-wrap-ansi|@citation-js)/.test(target)) return false;
          return !(typeOnly && /^package (mdast|hast)$/.test(target));
        })
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

  test("there are no cycles", () => {
    const graph = new Map(
      files.map((file) => [
        file.replace(/\.ts$/, ""),
        importsOf(file)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ path }) => path),
      ]),
    );
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
});
