#!/bin/sh
# The rule that HL7 publishes for ranges in FHIR R5, rng-2, ends in an error in fhirpath.js, whatever the range.
#
# Packages: hl7.fhir.r5.core 5.0.0 (HL7's definitions), fhirpath 5.2.2 (the newest when this was written) with its R5 model.
# Input: the expression of rng-2 from StructureDefinition-Range.json as it is, and ranges from 1 to 2, from 2 to 1 and from 1 on.
# Seen: the rule calls lowBoundary() and highBoundary() on the ends, which are quantities. fhirpath takes decimals, dates and
#   times alone, as the specification of FHIRPath lists them, and ends in "Expected a Decimal, Date, DateTime, or Time", also
#   where the range has one end and the first words of the rule settle it.
# Expected: true for the range from 1 to 2 and the one from 1 on, and false for the one from 2 to 1.
# What to do: a validator that takes an error for a broken rule refuses every such range, and one that ignores errors lets the
#   range from 2 to 1 pass. "low.value <= high.value" says what the rule says in words, where the units are the same.
# Exit: 0 while this is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund hl7.fhir.r5.core@5.0.0 fhirpath@5.2.2
cat >try.mjs <<'CODE'
import { readFileSync } from "node:fs";
import fhirpath from "fhirpath";
import r5 from "fhirpath/fhir-context/r5";

const definition = JSON.parse(readFileSync("node_modules/hl7.fhir.r5.core/StructureDefinition-Range.json", "utf8"));
const { expression } = definition.snapshot.element[0].constraint.find(({ key }) => key === "rng-2");
const answer = (range, rule) => {
  try {
    return String(fhirpath.evaluate(range, { base: "Range", expression: rule }, {}, r5));
  } catch (error) {
    return error.message.split(",")[0];
  }
};
const range = (low, high) => ({ low: { value: low }, ...(high === undefined ? {} : { high: { value: high } }) });
const seen = [
  answer(range(1, 2), expression),
  answer(range(2, 1), expression),
  answer(range(1), expression),
  answer(range(1, 2), "low.value <= high.value"),
  answer(range(2, 1), "low.value <= high.value"),
];
console.log("rng-2:", expression);
console.log("1 to 2:", seen[0]);
console.log("2 to 1:", seen[1]);
console.log("from 1 on:", seen[2]);
console.log("by low.value <= high.value:", seen[3], seen[4]);

const isAsSeen = seen.join() === "Expected a Decimal,Expected a Decimal,Expected a Decimal,true,false";
console.log(isAsSeen ? "as seen" : "changed");
process.exit(isAsSeen ? 0 : 1);
CODE
node try.mjs
