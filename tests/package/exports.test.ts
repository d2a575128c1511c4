import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { entries } from "../../tsup.config.js";

// A name that goes or changes is a major release: the snapshot makes that a decision.
test.each(Object.entries(entries))("the exported names of %s are frozen", async (name) => {
  const file = join(inject("consumer"), "node_modules/microdosing/dist", `${name}.js`);
  const module = await import(pathToFileURL(file).href);
  expect(Object.keys(module).sort()).toMatchSnapshot();
});
