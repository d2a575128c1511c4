// Runs the programs that it is given as JSON, `[file, ...arguments]` each, one after the other, and prints as JSON the
// lines that each logs, or how it fails. Each has a scope of its own; what they import is loaded once.
import { pathToFileURL } from "node:url";
import { format } from "node:util";

const { log } = console;
const [node, self, programs] = process.argv;
const printed = [];
for (const [index, [file, ...values]] of JSON.parse(programs).entries()) {
  const lines = [];
  console.log = (...logged) => lines.push(...format(...logged).split("\n"));
  process.argv = [node, self, ...values];
  try {
    await import(`${pathToFileURL(file)}?${index}`);
  } catch (error) {
    lines.push(String(error?.stack ?? error));
  }
  printed.push(lines.filter((line) => line !== ""));
}
log(JSON.stringify(printed));
