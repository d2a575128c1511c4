/**
 * Micro-dosing therapies: do they really work? The article as data, and the functions that carry it.
 *
 * Everything pure and every data set, tree-shakeable. Locale texts come from `microdosing/i18n`, zod schemas from
 * `microdosing/schemas`.
 *
 * @packageDocumentation
 */
export * from "./article/index.js";
export * from "./charts/index.js";
export * from "./evidence/index.js";
export * from "./legality/index.js";
export * from "./risk/index.js";
