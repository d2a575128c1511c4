import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { plainRecords } from "../tsup.config.js";
import { ClosingLine } from "./closing-line.js";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [plainRecords],
  test: {
    include: ["tests/**/*.test.ts"],
    // They need a browser: `npm run test:browser`.
    exclude: ["tests/browser/**"],
    globalSetup: ["tests/package/consumer.ts"],
    pool: "threads",
    isolate: false,
    maxWorkers: "100%",
    reporters: ["default", new ClosingLine()],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
