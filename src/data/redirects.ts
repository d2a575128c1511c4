import records from "records:redirects";
import type { Redirect } from "../model/redirect.js";

/** What became of ids that were renamed, split or taken out. */
export const redirects: readonly Redirect[] = records as readonly Redirect[];
