// Compiled by the type check and never run: a caller under `exactOptionalPropertyTypes` may pass `undefined` in every
// optional field of an input.
import type * as article from "../../src/entries/article.js";
import type * as charts from "../../src/entries/charts.js";
import type * as evidence from "../../src/entries/evidence.js";
import type * as formats from "../../src/entries/formats.js";
import type * as i18n from "../../src/entries/i18n.js";
import type * as legality from "../../src/entries/legality.js";
import type * as risk from "../../src/entries/risk.js";
import type * as statistics from "../../src/entries/statistics.js";
import type { Redirect } from "../../src/model/redirect.js";

/** Records, answers and texts of the library, which go in as they came out. */
type Given =
  | article.Article
  | article.Reference
  | article.ResolvedDocument
  | Redirect
  | evidence.Claim
  | evidence.Study
  | evidence.StudyResult
  | evidence.FindingsRow
  | evidence.Judgement
  | evidence.OutcomeFindings
  | i18n.TextI18n
  | i18n.Message
  | legality.ComparisonRow
  | legality.LegalPeriod
  | legality.LegalityReport
  | risk.RiskReport
  | { readonly addResourceBundle: unknown };

/** The names of optional fields that refuse `undefined`, at any depth. */
type Refusing<T, Depth extends readonly unknown[] = []> = Depth["length"] extends 6
  ? never
  : T extends string | number | boolean | null | undefined | ((...given: never) => unknown) | Given
    ? never
    : T extends readonly (infer Item)[]
      ? Refusing<Item, [...Depth, 0]>
      : T extends object
        ? {
            // A dictionary has no optional fields, though each of its words may be absent.
            [Key in keyof T & string as string extends Key ? never : Key]-?:
              | (Record<never, never> extends Pick<T, Key>
                  ? { readonly [Only in Key]: undefined } extends Pick<T, Key>
                    ? never
                    : Key
                  : never)
              | Refusing<Exclude<T[Key], undefined>, [...Depth, 0]>;
          } extends infer Found
          ? Found[keyof Found]
          : never
        : never;

/** By the name of a function: the fields of its parameters that refuse `undefined`; but for those that take records. */
type RefusedBy<Door> = {
  [Name in Exclude<keyof Door, `create${string}` | "currentIds"> as Door[Name] extends (...given: never) => unknown
    ? [Refusing<Parameters<Door[Name]>[number]>] extends [never]
      ? never
      : Name
    : never]: Door[Name] extends (...given: infer P) => unknown ? Refusing<P[number]> : never;
};

declare const none: Record<never, never>;
export const refused: readonly object[] = [
  none satisfies RefusedBy<typeof risk>,
  none satisfies RefusedBy<typeof legality>,
  none satisfies RefusedBy<typeof evidence>,
  none satisfies RefusedBy<typeof statistics>,
  none satisfies RefusedBy<typeof charts>,
  none satisfies RefusedBy<typeof i18n>,
  none satisfies RefusedBy<typeof article>,
  none satisfies RefusedBy<typeof formats>,
];
