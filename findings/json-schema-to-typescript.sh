#!/usr/bin/env bash
# json-schema-to-typescript 16.0.0 (the newest when this was written), on JSON Schema draft 2020-12.
#
# 1. `prefixItems`, which is how draft 2020-12 tells a tuple, is not read. A pair of numbers that is closed with
#    `"items": false` becomes `never[]`, without a warning: `[1, 2]` fits the schema and not the type. Told as `items`
#    with `minItems` and `maxItems` of 2, the pair becomes `[number, number]`.
# 2. A `$ref` with a `description` beside it, which draft 2020-12 allows, makes a type of its own: two fields of one type `P`
#    become `P` and `P1`, and each has the description of the field in the place of its own. Within `allOf`, both are `P`.
#
# Seen with Node 20.20: the lines under "expected" below. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund json-schema-to-typescript@16.0.0

cat > schema.mjs <<'JS'
import { compile } from "json-schema-to-typescript";

const number = { type: "number" };
const object = (properties) => ({ type: "object", additionalProperties: false, required: Object.keys(properties), properties });
const schema = (properties, $defs = {}) => ({ $schema: "https://json-schema.org/draft/2020-12/schema", ...object(properties), $defs });
const print = async (given) =>
  console.log((await compile(given, "Root", { bannerComment: "" })).match(/^(?: +\w+: .*|export interface \w+)/gm).join("\n"));

await print(schema({ pair: { type: "array", prefixItems: [number, number], items: false } }));
await print(schema({ pair: { type: "array", items: number, minItems: 2, maxItems: 2 } }));
const $defs = { P: { title: "P", ...object({ x: number }) } };
const $ref = "#/$defs/P";
await print(schema({ a: { $ref, description: "one" }, b: { $ref, description: "other" } }, $defs));
await print(schema({ a: { allOf: [{ $ref }], description: "one" }, b: { allOf: [{ $ref }], description: "other" } }, $defs));
JS

expected='export interface Root
  pair: never[];
export interface Root
  pair: [number, number];
export interface Root
  a: P;
  b: P1;
export interface P
  x: number;
export interface P1
  x: number;
export interface Root
  a: P;
  b: P;
export interface P
  x: number;'
seen=$(node schema.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "the output has changed" >&2; exit 1; }
