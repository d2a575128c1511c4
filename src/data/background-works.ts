import records from "records:background-works";
import type { BackgroundWork } from "../model/background.js";

/** Reviews, and experiments on animals and cells, read beside the studies. */
export const backgroundWorks: readonly BackgroundWork[] = records as readonly BackgroundWork[];
