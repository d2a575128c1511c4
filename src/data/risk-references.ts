import records from "records:risk-references";
import type { Reference } from "../model/reference.js";

/** The works that risk rules cite. */
export const riskReferences: readonly Reference[] = records as readonly Reference[];
