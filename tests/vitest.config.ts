import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { plainRecords } from "../tsup.config.js";
import { ClosingLine } from "./closing-line.js";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [plainRecords],
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/package/consumer.ts"],
    reporters: ["default", new ClosingLine()],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
