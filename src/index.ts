/**
 * Micro-dosing therapies: do they really work? The article as data, and the functions that carry it.
 *
 * Everything pure and every data set, tree-shakeable. Locale texts come from `microdosing/i18n`, zod schemas from
 * `microdosing/schemas`.
 *
 * @packageDocumentation
 */
export * from "./entries/article.js";
// The doors have it each over what they cite; here it writes any work.
export { formatReference } from "./entries/article.js";
export * from "./entries/charts.js";
export * from "./entries/evidence.js";
export * from "./entries/formats.js";
export * from "./entries/legality.js";
export * from "./entries/risk.js";
