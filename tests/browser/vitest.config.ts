import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { plainRecords } from "../../tsup.config.js";
import { ClosingLine } from "../closing-line.js";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  plugins: [plainRecords],
  test: {
    include: ["tests/browser/*.test.ts"],
    fileParallelism: false,
    reporters: ["default", new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
