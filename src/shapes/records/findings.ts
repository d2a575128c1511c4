import { claimIds } from "../../model/claim.js";
import type { FindingsRow } from "../../model/findings.js";
import { certainties } from "../../model/grading.js";
import { lazy } from "../lazy.js";
import { idOf, oneOf } from "../members.js";
import { count } from "../number.js";
import { object } from "../object.js";
import type { Shape } from "../shape.js";
import { messageShape } from "./message.js";

/** A row of a summary of findings. */
export const findingsRowShape: Shape<FindingsRow> = /* @__PURE__ */ lazy<FindingsRow>((exactly) =>
  exactly(
    object({
      claim: idOf(claimIds),
      outcome: messageShape,
      k: count,
      participants: count,
      certainty: oneOf([...certainties, "no-evidence"]),
      effect: messageShape,
      statement: messageShape,
    }),
  ),
);
