import records from "records:laws";
import type { JurisdictionLaws } from "../model/law.js";

/** Laws by jurisdiction, history kept. */
export const laws: readonly JurisdictionLaws[] = records as readonly JurisdictionLaws[];
