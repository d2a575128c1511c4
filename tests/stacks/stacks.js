// Every stack that a guide of docs/guides shows: its project under docs/examples, what is run there, and what comes out.
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const textsOf = (lng, ns) => JSON.parse(readFileSync(new URL(`locales/${lng}/${ns}.json`, root), "utf8"));
const title = (lng) => textsOf(lng, "article").title;
const severity = (lng) => textsOf(lng, "risk").term.severity.contraindicated;
const place = (lng, code) => textsOf(lng, "legality").term.place[code];

const nodes = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"];
const i18nexts = ["23.16.8", "24.2.3", "25.10.10", "26.7.2", "27.1.5"];
const typescripts = ["5.5.4", "5.6.3", "5.7.3", "5.8.3", "5.9.3", "6.0.3", "7.0.2"];

const lithium = ["lithium: contraindicated", "risk:notice.flags"];

/**
 * One run of a stack:
 * - `project`: the folder under docs/examples;
 * - `node`: the version of Node that runs it, where the one that runs this file may not do;
 * - `versions`: packages that are taken in another version than the project's;
 * - `run`: scripts of its package.json, in their order;
 * - `read`: a file that is read beside what they print;
 * - `open`: a folder whose page Chromium opens;
 * - `hydrate`: whether what the scripts print is put into that page first, as a server would;
 * - `lng`: the language of the reader of the page, English if absent;
 * - `act`: what the reader does there: a field with what is typed into it, and a button with Enter in the field if absent;
 * - `allowed`: warnings that the platform gives whatever one does;
 * - `shown`: packages whose versions the table tells;
 * - `contains`: what must be there.
 */
export const stacks = [
  ...nodes.map((node) => ({
    project: "node-esm",
    node,
    run: ["start"],
    shown: [],
    contains: [title("es")],
  })),
  ...nodes.map((node) => ({ project: "node-cjs", node, run: ["start"], shown: [], contains: lithium })),
  ...typescripts.flatMap((typescript) => [
    {
      project: "typescript",
      versions: { typescript },
      run: ["check", "start"],
      shown: ["typescript"],
      contains: [severity("es"), place("es", "US-OR")],
    },
    {
      project: "typescript-cjs",
      versions: { typescript },
      run: ["start"],
      shown: ["typescript"],
      contains: ["adhd: very-low"],
    },
  ]),
  ...i18nexts.map((i18next) => ({
    project: "i18next",
    versions: { i18next },
    run: ["start"],
    shown: ["i18next"],
    contains: ["es Mi consulta", "en Mi consulta", severity("es"), severity("en")],
  })),
  ...i18nexts.map((i18next) => ({
    project: "typescript",
    // It takes no TypeScript after 5.
    versions: { i18next, ...(i18next.startsWith("24.") && { typescript: "5.9.3" }) },
    run: ["check", "start"],
    shown: ["typescript", "i18next"],
    contains: [severity("es"), place("es", "US-OR")],
  })),
  {
    project: "esbuild",
    run: ["build", "start"],
    shown: ["esbuild"],
    contains: ["<svg"],
  },
  { project: "rollup", run: ["build", "start"], shown: ["rollup"], contains: [title("es")] },
  {
    project: "webpack",
    run: ["build", "start"],
    shown: ["webpack"],
    contains: [title("ar")],
  },
  {
    project: "jest",
    run: ["test"],
    shown: ["jest"],
    contains: ["2 passed"],
    allowed: /VM Modules is an experimental|--trace-warnings/,
  },
  {
    project: "vite-react",
    node: "24.21.0",
    run: ["build", "start"],
    shown: ["vite", "react", "react-i18next"],
    open: "dist",
    hydrate: true,
    lng: "es",
    act: { field: "input[name=taking]", types: "LSD, lithium", button: "button" },
    contains: ["¿Qué toma usted?", title("es"), severity("es")],
  },
  {
    project: "vue",
    node: "24.21.0",
    run: ["build", "start"],
    shown: ["vite", "vue"],
    open: "dist",
    contains: ['dir="rtl"', title("ar"), title("en")],
  },
  {
    project: "svelte",
    node: "24.21.0",
    run: ["build", "start"],
    shown: ["vite", "svelte"],
    open: "dist",
    contains: [place("es", "US-OR"), place("en", "US-OR")],
  },
  {
    project: "astro",
    node: "24.21.0",
    run: ["build"],
    read: "dist/ar/index.html",
    shown: ["astro"],
    contains: ['<html lang="ar" dir="rtl"', title("ar")],
  },
  {
    project: "next",
    node: "24.21.0",
    run: ["build"],
    read: ".next/server/app/es.html",
    shown: ["next", "react"],
    contains: ['<html lang="es" dir="ltr"', title("es")],
  },
  {
    project: "import-map",
    run: [],
    open: ".",
    shown: ["i18next"],
    contains: ['<html lang="en"', title("en")],
  },
  {
    project: "risk-form",
    run: [],
    open: ".",
    lng: "ar",
    act: { field: "input[name=taking]", types: "LSD, lithium" },
    shown: ["i18next"],
    contains: ['<html lang="ar" dir="rtl"', severity("ar")],
  },
  {
    project: "edge-worker",
    node: "24.21.0",
    run: ["build", "start"],
    shown: ["wrangler", "workerd"],
    contains: ["400 ?in=US-OR", "200 <!doctype html>", '<html lang="es"', place("es", "US-OR")],
  },
  { project: "bun", run: ["start"], shown: ["bun"], contains: [severity("es")] },
  {
    project: "python",
    run: ["start"],
    shown: [],
    contains: ["PT ", "sleep very-low 24.3", "ptsd no-evidence not pooled"],
  },
  { project: "r", run: ["start"], shown: [], contains: ["very-low", "24.3"] },
  { project: "deno", run: ["start"], shown: ["deno"], contains: [place("es", "US-OR")] },
];
