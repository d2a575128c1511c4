import { readdirSync } from "node:fs";
import * as queries from "../../src/legality/queries.js";
import { profileShape } from "../../src/risk/profile-shape.js";
import type { Shape } from "../../src/shapes/shape.js";

const isShape = (value: unknown): value is Shape<unknown> =>
  typeof value === "object" && value !== null && "kind" in value && "read" in value;

const folder = new URL("../../src/shapes/records/", import.meta.url);
const modules = await Promise.all(
  readdirSync(folder).map((file) => import(new URL(file.replace(/\.ts$/, ".js"), folder).href) as Promise<object>),
);

/** Every shape of a record or an input, by the name that it is exported under. */
export const shapes: readonly (readonly [string, Shape<unknown>])[] = [...modules, queries, { profileShape }]
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, Shape<unknown>] => isShape(entry[1]));
