/**
 * The one list of entry points: the build, the `exports` of package.json and the API reference follow it, and a test
 * holds them together.
 */
export const entries = {
  index: { specifier: "microdosing", source: "src/index.ts" },
  article: { specifier: "microdosing/article", source: "src/entries/article.ts" },
  evidence: { specifier: "microdosing/evidence", source: "src/entries/evidence.ts" },
  risk: { specifier: "microdosing/risk", source: "src/entries/risk.ts" },
  legality: { specifier: "microdosing/legality", source: "src/entries/legality.ts" },
  i18n: { specifier: "microdosing/i18n", source: "src/entries/i18n.ts" },
  charts: { specifier: "microdosing/charts", source: "src/entries/charts.ts" },
  schemas: { specifier: "microdosing/schemas", source: "src/entries/schemas.ts" },
};
