import type { Citation } from "./reference.js";
import type { RiskRule } from "./risk-rule.js";

/** A rule as a report reads it: without why it is rated so, and without what its sources confirmed. */
export type ReportedRule = Omit<
  RiskRule,
  "rationale" | "disagreements" | "verification" | "modifiers" | "exposureFrequency" | "harmFrequency" | "sources"
> & { readonly sources: readonly Citation[] };
