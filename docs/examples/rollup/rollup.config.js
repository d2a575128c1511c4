import resolve from "@rollup/plugin-node-resolve";

export default {
  input: "src/index.js",
  output: { dir: "dist" },
  plugins: [resolve()],
  external: [/^@citation-js\//], // found when it runs, where a bibliography is asked for in a style that needs it
};
