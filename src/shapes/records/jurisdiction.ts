import {
  cityCodes,
  countryCodes,
  type JurisdictionCode,
  retiredCountryCodes,
  subdivisionCodes,
} from "../../model/jurisdiction.js";
import { idOf, type MembersShape } from "../members.js";
import { refuseAt } from "../shape.js";

/** A country, a subdivision or a city that can be asked for. */
export const jurisdictionCodeShape: MembersShape<JurisdictionCode> = /* @__PURE__ */ jurisdictionCode();

function jurisdictionCode(): MembersShape<JurisdictionCode> {
  const known = idOf([...countryCodes, ...subdivisionCodes, ...cityCodes]);
  const retired: readonly unknown[] = retiredCountryCodes;
  return {
    ...known,
    read(value, trail) {
      if (retired.includes(value)) {
        refuseAt(trail, "retired-jurisdiction", "a code in use; ISO 3166-3 lists this one as withdrawn", value);
      }
      return known.read(value, trail);
    },
  };
}
