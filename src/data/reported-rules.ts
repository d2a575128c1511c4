import records from "records:reported-rules";
import type { ReportedRule } from "../model/reported-rule.js";

/** The rules as a report needs them: without what stands in `rules` alone. */
export const reportedRules: readonly ReportedRule[] = records as readonly ReportedRule[];
