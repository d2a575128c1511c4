import records from "records:place-names";
import type { PlaceNames } from "../model/place-names.js";

/** What places are called: the names of subdivisions and cities in each locale, everyday names, and groups. */
export const placeNames: PlaceNames = records as PlaceNames;
