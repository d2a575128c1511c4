import { defineConfig } from "vitest/config";
import { resolvedArticleForTests } from "../docs/resolved-article.js";
import { ClosingLine } from "./closing-line.js";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  plugins: [resolvedArticleForTests],
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/package/consumer.ts"],
    reporters: ["default", new ClosingLine()],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
