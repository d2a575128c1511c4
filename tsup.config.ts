import { defineConfig } from "tsup";
import { entries } from "./docs/entries.js";
import { packedSets } from "./docs/pack-records.js";
import { resolvedArticleForBuild } from "./docs/resolved-article.js";

export default defineConfig({
  entry: Object.fromEntries(Object.entries(entries).map(([name, { source }]) => [name, source])),
  format: "esm",
  dts: {
    // mdast's types go into the declarations, so that an application needs no package of types to compile.
    resolve: ["mdast", "unist"],
    // tsup's declaration bundler sets an option that TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  esbuildPlugins: [packedSets(), resolvedArticleForBuild],
  splitting: true,
  clean: true,
  target: "es2022",
});
