// The one way to write a record file: the keys of every object in the order of its interface's fields, and each value on
// a line of its own. Run as a program (`npm run format`), it writes every file under src/data so.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const data = fileURLToPath(new URL("../../src/data/", import.meta.url));
const names = readdirSync(data, { withFileTypes: true });
/** The record files by the module of src/data that joins them. */
const files = new Map([
  ...names
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readdirSync(join(data, name)).map((file) => join(data, name, file))]),
  ...names.filter(({ name }) => name.endsWith(".json")).map(({ name }) => [name.slice(0, -5), [join(data, name)]]),
]);

const modules = [...files.keys()].map((name) => join(data, `${name}.ts`));
const program = ts.createProgram(modules, { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022 });
const checker = program.getTypeChecker();

/** The type of a record of a set, or of the one record that a module holds. */
function typeOf(name) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(join(data, `${name}.ts`)));
  const type = checker.getTypeOfSymbol(checker.getExportsOfModule(module)[0]);
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
}

const namesOf = (type) => checker.getPropertiesOfType(type).map(({ name }) => name);

/** The fields in order: those that an interface inherits, its own, and those that every record carries. */
function fieldsOf(type) {
  const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  const carried = bases.filter(({ symbol }) => symbol.name === "Sourced").flatMap(namesOf);
  const inherited = bases.flatMap(namesOf).filter((name) => !carried.includes(name));
  return [...inherited, ...namesOf(type).filter((name) => !carried.includes(name)), ...carried];
}

const membersOf = (type) => (type.isUnion() ? type.types : [type]);
const propertyType = (type, name) => {
  const property = checker.getPropertyOfType(type, name);
  return property === undefined
    ? checker.getIndexTypeOfType(type, ts.IndexKind.String)
    : checker.getNonNullableType(checker.getTypeOfSymbol(property));
};

/** Whether a value may be of a type, as far as its discriminants tell. */
const fits = (value, type) =>
  Object.entries(value).every(([name, field]) => {
    const expected = propertyType(type, name);
    if (expected === undefined) return false;
    const literals = membersOf(expected).filter((member) => member.isStringLiteral());
    return typeof field !== "string" || literals.length === 0 || literals.some((member) => member.value === field);
  });

function ordered(value, types) {
  const candidates = types.flatMap(membersOf);
  if (Array.isArray(value)) {
    const items = candidates.flatMap((type) => checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? []);
    return value.map((item) => ordered(item, items));
  }
  if (typeof value !== "object" || value === null) return value;
  const fitting = candidates.filter((type) => fits(value, type));
  const order = [...new Set(fitting.flatMap(fieldsOf))];
  // What no interface names keeps its place behind: the test of the schemas reports it.
  const keys = [
    ...order.filter((name) => name in value),
    ...Object.keys(value).filter((name) => !order.includes(name)),
  ];
  return Object.fromEntries(
    keys.map((name) => [
      name,
      ordered(
        value[name],
        fitting.flatMap((type) => propertyType(type, name) ?? []),
      ),
    ]),
  );
}

/**
 * The text that a record should have.
 *
 * @param {string} name - Its set, or the module that holds it alone.
 * @param {string} text - The text that it has.
 * @returns {string} The same record, as it is to be written.
 */
export function formatRecord(name, text) {
  return `${JSON.stringify(ordered(JSON.parse(text), [typeOf(name)]), null, 2)}\n`;
}

/**
 * The record files that are not as they should be.
 *
 * @returns {{ path: string, formatted: string }[]} Each with the text that it should have.
 */
export function unformattedRecords() {
  return [...files].flatMap(([name, paths]) =>
    paths.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      const formatted = formatRecord(name, text);
      return text === formatted ? [] : [{ path, formatted }];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, formatted } of unformattedRecords()) writeFileSync(path, formatted);
}
