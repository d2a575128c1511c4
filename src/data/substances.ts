import records from "records:substances";
import type { Substance } from "../model/substance.js";

/** The ten substances. */
export const substances: readonly Substance[] = records as readonly Substance[];
