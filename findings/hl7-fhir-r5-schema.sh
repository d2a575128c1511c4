#!/bin/sh
# The JSON Schema of FHIR R5 has a pattern for decimals that is no regular expression in Unicode mode, and that takes no
# exponent.
#
# Packages: hl7.fhir.r5.core 5.0.0 (HL7's definitions, with openapi/fhir.schema.json), ajv 8.20.0.
# Input: the published schema, and a small Evidence resource that is valid by R5.
# Seen: the pattern of "decimal" ends in ([eE][+-]?[0-9]{1,9}})?$ with a brace too many. Ajv, which reads patterns as JSON
#   Schema asks for (Unicode), refuses the schema: "Lone quantifier brackets". With unicodeRegExp: false it takes it, because
#   JavaScript reads the brace as a letter; "1e-7" then does not match, and "1e-7}" does. The definition of the type itself
#   (StructureDefinition-decimal.json) has the same pattern. The schema also names itself by "id", which draft 6, the one
#   that it declares, calls "$id"; the script removes it first.
# Expected: [0-9]{1,9})?$ : R5 allows exponents in decimals.
# What to do: set unicodeRegExp: false, or take the brace out. JSON numbers are valid either way, because a pattern says
#   nothing about numbers; a validator that reads decimals as text is wrong about 1e-7.
# Exit: 0 while this is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund hl7.fhir.r5.core@5.0.0 ajv@8.20.0
cat >try.mjs <<'CODE'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const Ajv = createRequire(import.meta.url)("ajv").default;
const { $schema, id, ...schema } = JSON.parse(
  readFileSync("node_modules/hl7.fhir.r5.core/openapi/fhir.schema.json", "utf8"),
);
const { pattern } = schema.definitions.decimal;
const compiled = (options) =>
  new Ajv({ strict: false, ...options }).addSchema({ ...schema, $id: "fhir" }).getSchema("fhir#/definitions/Evidence");

let refusal = "none";
try {
  compiled({});
} catch (error) {
  refusal = error.message;
}
const evidence = {
  resourceType: "Evidence",
  status: "draft",
  variableDefinition: [{ variableRole: { text: "measured variable" } }],
  statistic: [{ quantity: { value: 1e-7 } }],
};
const validate = compiled({ unicodeRegExp: false });
const matches = ["0.95", "1e-7", "1e-7}"].map((text) => new RegExp(pattern).test(text));
console.log("pattern:", pattern);
console.log("Ajv as it comes:", refusal);
console.log("with unicodeRegExp: false, the resource is valid:", validate(evidence));
console.log("0.95, 1e-7 and 1e-7} match:", matches.join());

const isAsSeen =
  refusal.includes("Lone quantifier brackets") && validate(evidence) && matches.join() === "true,false,true";
console.log(isAsSeen ? "as seen" : "changed");
process.exit(isAsSeen ? 0 : 1);
CODE
node try.mjs
