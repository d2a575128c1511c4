import records from "records:studies";
import type { Study } from "../model/study.js";

/** Human studies with their results as printed. */
export const studies: readonly Study[] = records as readonly Study[];
