#!/bin/sh
# Citation.js writes RIS that it cannot read back: web addresses get a blank in them, and works share an id.
#
# Packages: @citation-js/core 0.7.21, @citation-js/plugin-ris 0.7.21 (plugin-ris 0.8.2 has the same two lines of code).
# Input: two web pages in CSL-JSON, whose addresses have 86 letters and whose ids begin alike.
# Seen: "UR  - " is broken after 70 letters, in the middle of the address. A line without a tag goes on with the one above,
#   and the plug-in's own reader joins the two with a space: the address no longer leads anywhere. "ID  - " is cut after 20
#   letters, so that both works have the same id.
# Expected: an address as it is, in one line, and ids that differ where those of the works do.
# Exit: 0 while this is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.7.21 @citation-js/plugin-ris@0.7.21
cat >try.mjs <<'CODE'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";

const url = "https://example.org/articles/2020/a-long-but-ordinary-path-to-a-page/index.html?part=1";
const works = ["depression", "anxiety"].map((subject) => ({
  id: `smith-2020-microdosing-${subject}`,
  type: "webpage",
  title: subject,
  URL: url,
}));
const ris = new Cite(works).format("ris");
const back = new Cite(ris).data;
console.log(ris);
console.log(back.map(({ URL }) => URL === url), back.map(({ URL }) => URL));
console.log(new Set(ris.match(/^ID {2}- .*$/gm)).size, "id for", works.length, "works");

const isAsSeen =
  back.every(({ URL }) => URL === url.replace("/index", "/i ndex")) && new Set(ris.match(/^ID {2}- .*$/gm)).size === 1;
console.log(isAsSeen ? "as seen" : "changed");
process.exit(isAsSeen ? 0 : 1);
CODE
node try.mjs
