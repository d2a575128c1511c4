import { type Guard, guardOf } from "./guard.js";

/** The translation namespaces: one JSON file each per locale. */
export const namespaces = ["common", "article", "evidence", "grading", "risk", "legality"] as const;
/** A translation namespace. */
export type Namespace = (typeof namespaces)[number];
/** Tells whether a value is a {@link Namespace}: one of {@link namespaces}. */
export const isNamespace: Guard<Namespace> = /* @__PURE__ */ guardOf(namespaces);

/** A reference to a text: `<namespace>:<path>`. */
export type MessageKey = `${Namespace}:${string}`;

/**
 * A value put into a message: text that is the same in every language, a number (written short, or with a number of
 * decimals), a list, a calendar date as far as it is known, a place, or a term (or terms) that the locale names.
 */
export type MessageValue =
  | string
  | number
  | readonly string[]
  | {
      /** A number written with all its decimals, such as 0.40, as effects are. */
      readonly fixed: {
        /** The number. */
        readonly number: number;
        /** How many decimals are written, from 0 to 6. */
        readonly decimals: number;
      };
    }
  | {
      /** An ISO 8601 calendar date, month or year, written in the reader's way by the locale. */
      readonly date: string;
    }
  | {
      /** A group of terms and a member of it, such as `substance.lsd`; `termKey` gives the key of its text. */
      readonly term: string;
    }
  | {
      /** A jurisdiction code, written out by the locale. */
      readonly place: string;
    }
  | {
      /** Several terms, joined by the locale's word for "and". */
      readonly terms: readonly string[];
    }
  | {
      /** Several terms, joined by the locale's word for "or". */
      readonly anyOf: readonly string[];
    }
  | {
      /** Several terms that stand side by side, such as what an amount is of and where. */
      readonly beside: readonly string[];
    }
  | {
      /** A text that stands within another one. */
      readonly message: Message;
    }
  | {
      /** Several texts that stand within another one, joined by the locale's word for "and". */
      readonly messages: readonly Message[];
    };

/** A reference to a text in a locale, with the values that it needs. Code and data carry these and never sentences. */
export interface Message {
  /** `<namespace>:<path>`. */
  readonly key: MessageKey;
  /** Values by placeholder name. */
  readonly values?: Readonly<Record<string, MessageValue>>;
}
