import records from "records:claims";
import type { Claim } from "../model/claim.js";

/** The claims of the article, each tied to a body of evidence. */
export const claims: readonly Claim[] = records as readonly Claim[];
