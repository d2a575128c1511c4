import fhirpath from "fhirpath";
import r5 from "fhirpath/fhir-context/r5";

type Rule = (value: unknown, variables: Record<string, unknown>) => readonly unknown[];

/**
 * The rule of ranges asks for the boundaries of quantities, which FHIRPath has for numbers and dates alone: it ends in an error
 * for every range (findings/fhirpath-range.sh). This is what it says in words.
 */
const runnable: Readonly<Record<string, string>> = { "rng-2": "low.value <= high.value" };

const compiled = new Map<string, Rule>();

/**
 * The keys of the rules that a value breaks, which HL7 writes in FHIRPath.
 *
 * @param value - A resource, or a part of one.
 * @param base - The path or type of the value.
 * @param rules - Rules by key.
 * @param resource - The resource that the value is in.
 */
export function fhirBreaches(
  value: unknown,
  base: string,
  rules: Readonly<Record<string, string>>,
  resource: unknown,
): readonly string[] {
  return Object.entries(rules).flatMap(([key, expression]) => {
    const [holds] = ruleOf(base, runnable[key] ?? expression)(value, { resource, rootResource: resource });
    // What has no answer is no breach.
    return holds === false ? [key] : [];
  });
}

function ruleOf(base: string, expression: string): Rule {
  const key = `${base} ${expression}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  // The rules trace what they find, which would be printed.
  const rule = fhirpath.compile({ base, expression }, r5, { traceFn: () => {} }) as Rule;
  compiled.set(key, rule);
  return rule;
}
