import records from "records:law-references";
import type { Reference } from "../model/reference.js";

/** The works that laws cite. */
export const lawReferences: readonly Reference[] = records as readonly Reference[];
