// Packs a set of records into columns for the build, without losing anything: field names stand once, equal values
// once, and what a compressor sees next to each other is alike. `src/data/unpack.ts` is the way back.
import { basename, dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { recordsOf, sets } from "./join-records.js";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const allStrings = (values) => values.every((value) => typeof value === "string");
const bytes = (value) => gzipSync(JSON.stringify(value)).length;
const smaller = (one, other) => (bytes(other) < bytes(one) ? other : one);

/** Places in a list of values that grows as they come: see `picker` in `src/data/unpack.ts`. */
function placesIn(list) {
  const places = new Map(list.map((value, index) => [JSON.stringify(value), index]));
  return (value) => {
    if (value === undefined) return -1;
    const key = JSON.stringify(value);
    const place = places.get(key);
    if (place !== undefined) return list.length - place;
    places.set(key, list.length);
    list.push(value);
    return 0;
  };
}

/** Whole numbers as letters: see `PackedNumbers` in `src/data/unpack.ts`. */
function packNumbers(numbers) {
  return numbers
    .map((number) => {
      let letters = String.fromCharCode(97 + ((number + 1) % 26));
      for (let rest = Math.floor((number + 1) / 26); rest > 0; rest = Math.floor(rest / 26)) {
        letters = String.fromCharCode(65 + (rest % 26)) + letters;
      }
      return letters;
    })
    .join("");
}

function packColumn(values) {
  const distinct = [];
  const repeated = packNumbers(values.map(placesIn(distinct)));
  const whole = values.includes(undefined) ? undefined : packValues(values);
  if (whole !== undefined && distinct.length === values.length) return whole;
  const shared = { repeated, values: packValues(distinct) };
  return whole === undefined ? shared : smaller(shared, whole);
}

function packValues(values) {
  if (values.length > 0 && values.every(Array.isArray)) {
    return { lengths: packNumbers(values.map((list) => list.length)), items: packColumn(values.flat()) };
  }
  if (values.length > 0 && values.every(isObject)) {
    const names = [...new Set(values.flatMap((record) => Object.keys(record)))];
    const fields = names.map((name) => [name, packColumn(values.map((record) => record[name]))]);
    return { size: values.length, fields: Object.fromEntries(fields) };
  }
  return values;
}

/** A packed column with each plain list in it replaced. */
function replaceLists(column, replace) {
  if (Array.isArray(column)) return replace(column);
  if (column.fields !== undefined) {
    const fields = Object.entries(column.fields).map(([name, values]) => [name, replaceLists(values, replace)]);
    return { ...column, fields: Object.fromEntries(fields) };
  }
  if (column.values !== undefined) return { ...column, values: replaceLists(column.values, replace) };
  return column.items === undefined ? column : { ...column, items: replaceLists(column.items, replace) };
}

function packFront(values) {
  if (!allStrings(values)) return values;
  const front = values.map((text, index) => {
    const before = values[index - 1] ?? "";
    let shared = 0;
    while (shared < 35 && shared < before.length && before[shared] === text[shared]) shared++;
    return shared.toString(36) + text.slice(shared);
  });
  return smaller(values, { front });
}

/** A list goes into the table of strings if other lists hold at least a quarter of it. */
const MOSTLY_SHARED = 0.25;

/**
 * Packs records.
 *
 * @param {readonly object[]} records - Records as JSON holds them.
 * @returns {import("../src/data/unpack.js").PackedRecords} The packed set.
 */
export function packRecords(records) {
  const plain = packValues(records);
  const lists = new Map();
  replaceLists(plain, (values) => {
    for (const text of allStrings(values) ? new Set(values) : []) lists.set(text, (lists.get(text) ?? 0) + 1);
    return values;
  });
  const strings = [];
  const placeOf = placesIn(strings);
  const tabled = replaceLists(plain, (values) => {
    const shared = values.filter((value) => lists.get(value) > 1).length;
    return allStrings(values) && shared > values.length * MOSTLY_SHARED
      ? { table: packNumbers(values.map(placeOf)) }
      : values;
  });
  const finish = (column) => replaceLists(column, packFront);
  return smaller({ strings: [], records: finish(plain) }, { strings: packFront(strings), records: finish(tabled) });
}

/**
 * Laws as `src/data/cited-laws.ts` has them in the build.
 *
 * @param {readonly import("../src/model/law.js").JurisdictionLaws[]} laws - The laws.
 * @returns {readonly import("../src/model/law.js").CitedJurisdictionLaws[]} The same, with sources as an answer cites them.
 */
export const citedOf = (laws) =>
  laws.map((entry) => ({
    ...entry,
    rules: entry.rules.map((rule) => ({
      ...rule,
      sources: rule.sources.map(({ supports, accessedOn, readAt, ...citation }) => citation),
    })),
  }));

/**
 * What the sources of laws hold beside what an answer cites.
 *
 * @param {readonly import("../src/model/law.js").JurisdictionLaws[]} laws - The laws.
 * @returns By jurisdiction, rule and source.
 */
export const detailsOf = (laws) =>
  laws.map(({ rules }) => rules.map(({ sources }) => sources.map(({ reference, secondary, ...details }) => details)));

/**
 * Makes a plugin of esbuild that gives a build each set packed. The laws come in two parts, so that a lookup takes in
 * the one that it needs.
 *
 * @param {(folder: string) => readonly object[]} [read] - Gives the records of a set; those of its files if absent.
 * @returns {import("esbuild").Plugin} The plugin.
 */
export function packedSets(read = recordsOf) {
  const names = new Map(sets.map(([folder, name]) => [folder, name]));
  const unpacked = (records) => `/* @__PURE__ */ unpack(${JSON.stringify(packRecords(records))})`;
  /** Name and value of the constant that a module of src/data exports; undefined where it joins no set. */
  const constantOf = (folder) => {
    if (folder === "cited-laws") return ["citedLaws", unpacked(citedOf(read("laws")))];
    const name = names.get(folder);
    if (name === undefined) return undefined;
    const records = read(folder);
    if (folder !== "laws") return [name, unpacked(records)];
    return [name, `/* @__PURE__ */ withDetails(citedLaws, ${unpacked(detailsOf(records))})`];
  };
  return {
    name: "packed-sets",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]data[\\/][a-z-]+\.ts$/ }, ({ path }) => {
        const [name, value] = constantOf(basename(path, ".ts")) ?? [];
        if (name === undefined) return undefined;
        const contents = `import { unpack, withDetails } from "./unpack.js";
${name === "laws" ? 'import { citedLaws } from "./cited-laws.js";' : ""}
export const ${name} = ${value};`;
        return { contents, loader: "js", resolveDir: dirname(path) };
      });
    },
  };
}
