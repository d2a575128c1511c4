import { readdirSync } from "node:fs";
import type { Shape } from "../../src/shapes/shape.js";

const isShape = (value: unknown): value is Shape<unknown> =>
  typeof value === "object" && value !== null && "kind" in value && "read" in value;

const modules = await Promise.all(
  ["shapes/records", "evidence", "legality", "risk", "statistics", "risk-of-bias"].flatMap((name) => {
    const folder = new URL(`../../src/${name}/`, import.meta.url);
    return readdirSync(folder).map(
      (file) => import(new URL(file.replace(/\.ts$/, ".js"), folder).href) as Promise<object>,
    );
  }),
);

/** Every shape of a record or an input, by the name that it is exported under. */
export const shapes: readonly (readonly [string, Shape<unknown>])[] = modules
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, Shape<unknown>] => isShape(entry[1]));
