import records from "records:references";
import type { Reference } from "../model/reference.js";

/** Every work cited, in CSL-JSON. */
export const references: readonly Reference[] = records as readonly Reference[];
