import type { JurisdictionCode } from "../model/jurisdiction.js";
import type { CitedLawRule, LegalCondition } from "../model/law.js";
import type { Message } from "../model/message.js";
import type { Citation } from "../model/reference.js";
import { levelOf } from "./jurisdictions.js";
import type { ActivityStatus } from "./legality-report.js";

/**
 * What an answer says where a rule decides.
 *
 * @param rule - The rule.
 * @param jurisdiction - Whose rule it is.
 * @returns The status.
 */
export function statusOf(rule: CitedLawRule, jurisdiction: JurisdictionCode): ActivityStatus {
  return {
    status: rule.status,
    ...(rule.from && { since: rule.from }),
    ...(rule.until && { until: rule.until }),
    layer: levelOf(jurisdiction),
    jurisdiction,
    rule: rule.id,
    conditions: rule.conditions.map((condition) => ({ ...condition, message: conditionMessage(condition) })),
    instrument: rule.instrument,
    ...(rule.schedule && { schedule: rule.schedule }),
    ...(rule.penalty && { penalty: rule.penalty }),
    verification: rule.verification,
    sources: rule.sources.map(citationOf),
  };
}

function conditionMessage({ kind, value, unit }: LegalCondition): Message {
  if (value === undefined || unit === undefined) return { key: `legality:condition.${kind}.any` };
  return { key: `legality:condition.${kind}.limit`, values: { value, unit: { term: `unit.${unit}` } } };
}

/**
 * What an answer says of a source: what it confirmed, and where and when it was read, stands in the record.
 *
 * @param source - The source.
 * @returns The citation alone.
 */
export function citationOf({ reference, secondary }: Citation): Citation {
  return { reference, ...(secondary && { secondary }) };
}
