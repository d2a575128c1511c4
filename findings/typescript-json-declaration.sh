#!/usr/bin/env bash
# TypeScript 6.0.3, on a declaration beside a JSON file.
#
# With `resolveJsonModule` (which `module: nodenext` turns on), importing `data.json` compiles. A declaration for it,
# `data.d.json.ts`, is found and preferred, and turns the import into error TS6263, "'--allowArbitraryExtensions' is not set":
# a package that adds types beside its JSON files breaks every user who has not set an option that was not needed before.
# A `types` condition in the `exports` of the package, to a file of another name, needs no option.
#
# Seen with Node 20.20: the lines under "expected" below. Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund typescript@6.0.3

pack() {
  mkdir -p "node_modules/$1"
  echo "{ \"name\": \"$1\", \"version\": \"1.0.0\", \"type\": \"module\", \"exports\": { \"./data.json\": $2 } }" > "node_modules/$1/package.json"
  echo '{ "a": 1 }' > "node_modules/$1/data.json"
  printf 'import data from "%s/data.json" with { type: "json" };\nexport const a: number = data.a;\n' "$1" > "$1.ts"
}
pack plain '"./data.json"'
pack beside '"./data.json"'
echo 'declare const data: { readonly a: number }; export default data;' > node_modules/beside/data.d.json.ts
pack condition '{ "types": "./data.d.ts", "default": "./data.json" }'
echo 'declare const data: { readonly a: number }; export default data;' > node_modules/condition/data.d.ts

compile() {
  echo "$1: $(npx tsc --noEmit --strict --module nodenext "$1.ts" | grep -o 'error TS[0-9]*' || echo compiles)"
}
expected='plain: compiles
beside: error TS6263
condition: compiles'
seen=$(compile plain; compile beside; compile condition)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "the output has changed" >&2; exit 1; }
