/**
 * The one list of entry points: the build, the `exports` of package.json and the API reference follow it, and a test
 * holds them together.
 */
export const entries = {
  index: { specifier: "microdosing", source: "src/index.ts" },
  article: { specifier: "microdosing/article", source: "src/article/index.ts" },
  evidence: { specifier: "microdosing/evidence", source: "src/evidence/index.ts" },
  risk: { specifier: "microdosing/risk", source: "src/risk/index.ts" },
  legality: { specifier: "microdosing/legality", source: "src/legality/index.ts" },
  i18n: { specifier: "microdosing/i18n", source: "src/i18n/index.ts" },
  charts: { specifier: "microdosing/charts", source: "src/charts/index.ts" },
  schemas: { specifier: "microdosing/schemas", source: "src/schemas/index.ts" },
};
