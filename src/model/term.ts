import type { Namespace } from "./message.js";

/**
 * The namespace that holds the names of each group of terms, under `term.<group>.<id>`. A group that is not here is in
 * `common`: what every document may name, and what charts write.
 */
export const termNamespaces: Readonly<Record<string, Namespace>> = {
  certainty: "evidence",
  claim: "evidence",
  comparator: "evidence",
  domain: "evidence",
  exclusion: "evidence",
  found: "evidence",
  largest: "evidence",
  outcome: "evidence",
  population: "evidence",
  subject: "evidence",
  sureness: "evidence",
  direction: "risk",
  "health-condition": "risk",
  kind: "risk",
  mechanism: "risk",
  severity: "risk",
  strength: "risk",
  activity: "legality",
  condition: "legality",
  form: "legality",
  level: "legality",
  limit: "legality",
  penalty: "legality",
  place: "legality",
  status: "legality",
  unit: "legality",
  "unit-one": "legality",
  verification: "legality",
};
