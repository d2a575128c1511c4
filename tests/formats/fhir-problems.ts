import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fhirBreaches } from "./fhir-breaches.js";

interface Element {
  readonly min: number;
  readonly max: string;
  readonly types: readonly string[];
  readonly like?: string;
  readonly required?: string;
}

interface Definitions {
  readonly elements: Readonly<Record<string, Readonly<Record<string, Element>>>>;
  readonly patterns: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly invariants: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Parts of HL7's published definitions of FHIR R5; fixtures/fhir/make.py made them. */
export const definitions: Definitions = JSON.parse(
  readFileSync(fileURLToPath(new URL("../fixtures/fhir/definitions.json", import.meta.url)), "utf8"),
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * What is wrong with a resource by the published definitions: elements that there are not, too few or too many of one, values
 * that are not of their type, codes that are not in their system or have other words there, rules in FHIRPath that it breaks.
 */
export function fhirProblems(resource: { readonly resourceType: string }): readonly string[] {
  const { resourceType, ...fields } = resource;
  if (definitions.elements[resourceType] === undefined) return [`${resourceType} is no resource that is known here`];
  return [
    ...breaches(resource, resourceType, resourceType, resourceType, resource),
    ...objectProblems(fields, resourceType, resourceType, resourceType, resource),
  ];
}

/** The rules of a type that a value breaks, which stands under a path of a definition. */
const breaches = (value: unknown, type: string, path: string, at: string, resource: unknown): readonly string[] =>
  fhirBreaches(value, path, definitions.invariants[type] ?? {}, resource).map((key) => `${at} breaks ${key}`);

/** Problems of an object whose elements stand under a path of a definition. */
function objectProblems(
  value: Record<string, unknown>,
  type: string,
  path: string,
  at: string,
  resource: unknown,
): readonly string[] {
  const elements = definitions.elements[type] ?? {};
  const children = Object.entries(elements).filter(
    ([name]) => name.startsWith(`${path}.`) && !name.slice(path.length + 1).includes("."),
  );
  const known = new Map(children.flatMap(([name, element]) => namesOf(name.slice(path.length + 1), element)));
  const problems = Object.keys(value).flatMap((name) => (known.has(name) ? [] : [`${at}.${name} is not defined`]));
  if (Object.keys(value).length === 0) problems.push(`${at} is empty`);
  for (const [name, element] of children) {
    const given = namesOf(name.slice(path.length + 1), element).filter(([own]) => value[own] !== undefined);
    if (given.length < element.min) problems.push(`${at} has no ${name}`);
    if (given.length > 1) problems.push(`${at} has ${name} twice`);
    for (const [own, { type: ownType }] of given) {
      problems.push(
        ...elementProblems(value[own], element, ownType, { type, path: name, at: `${at}.${own}`, resource }),
      );
    }
  }
  return problems;
}

/** The names of an element in JSON, with its type: `artifact[x]` is `artifactReference`, `artifactCanonical`, … */
function namesOf(name: string, element: Element): readonly (readonly [string, { readonly type: string }])[] {
  const [first = "like"] = element.types;
  if (!name.endsWith("[x]")) return [[name, { type: first }]];
  const stem = name.slice(0, -3);
  return element.types.map((type) => [`${stem}${type.charAt(0).toUpperCase()}${type.slice(1)}`, { type }] as const);
}

function elementProblems(
  value: unknown,
  element: Element,
  type: string,
  place: { readonly type: string; readonly path: string; readonly at: string; readonly resource: unknown },
): readonly string[] {
  const { at, resource } = place;
  if (Array.isArray(value) !== (element.max === "*")) return [`${at} is ${element.max === "*" ? "no list" : "a list"}`];
  if (Array.isArray(value) && value.length === 0) return [`${at} is an empty list`];
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (type === "BackboneElement" || type === "Element" || element.like !== undefined) {
      if (!isObject(one)) return [`${at} is no object`];
      const path = element.like ?? place.path;
      return [
        ...breaches(one, "BackboneElement", path, at, resource),
        ...objectProblems(one, place.type, path, at, resource),
      ];
    }
    if (!/^[a-z]/.test(type)) {
      if (!isObject(one)) return [`${at} is no ${type}`];
      return [
        ...breaches(one, type, type, at, resource),
        ...objectProblems(one, type, type, at, resource),
        ...(type === "Coding" ? codingProblems(one, at) : []),
      ];
    }
    return primitiveProblems(one, type, element, at);
  });
}

function primitiveProblems(value: unknown, type: string, { required }: Element, at: string): readonly string[] {
  const isNumber = ["decimal", "unsignedInt", "positiveInt"].includes(type);
  const expected = type === "boolean" ? "boolean" : isNumber ? "number" : "string";
  if (typeof value !== expected) return [`${at} is no ${type}`];
  if (type === "decimal") return Number.isFinite(value) ? [] : [`${at} is no decimal`];
  const pattern = definitions.patterns[type];
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(String(value))) return [`${at} is no ${type}`];
  if (typeof value === "string" && value.trim() === "") return [`${at} is blank`];
  const codes = required === undefined ? undefined : definitions.codes[`http://hl7.org/fhir/${required}`];
  return codes === undefined || Object.hasOwn(codes, String(value)) ? [] : [`${at} is not in ${required}`];
}

function codingProblems({ system, code, display }: Record<string, unknown>, at: string): readonly string[] {
  // The code system of languages is BCP 47 itself, which nobody lists.
  if (system === "urn:ietf:bcp:47") return isLanguage(String(code)) ? [] : [`${at} is no language: ${code}`];
  const codes = definitions.codes[String(system)];
  if (codes === undefined) return [`${at} is in no system that is known here: ${system}`];
  const known = codes[String(code)];
  if (known === undefined) return [`${at} is not in ${system}: ${code}`];
  return known === display ? [] : [`${at} is not called so: ${display}`];
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
