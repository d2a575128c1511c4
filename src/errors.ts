/** The codes of {@link MicrodosingErrorCode}. */
export const errorCodes = [
  "invalid-type",
  "invalid-value",
  "out-of-range",
  "missing-field",
  "unknown-field",
  "unknown-id",
  "invalid-date",
  "retired-jurisdiction",
  "not-converged",
  "too-few-studies",
  "missing-peer",
] as const;
/**
 * Why an input was refused:
 *
 * - `invalid-type`: it is of another type than was expected, such as a number for a text;
 * - `invalid-value`: it is not among the values that are taken, or two parts of it contradict each other;
 * - `out-of-range`: it is a number below or above what makes sense;
 * - `missing-field`: a field that is needed is absent;
 * - `unknown-field`: it has a field that is not known, which may be a misspelt one;
 * - `unknown-id`: no record has the id; `candidates` may name what was meant;
 * - `invalid-date`: it is no day of the calendar as `YYYY-MM-DD`;
 * - `retired-jurisdiction`: ISO 3166 took the code back; what is expected names its successors;
 * - `not-converged`: an estimate was not found within the steps that are allowed;
 * - `too-few-studies`: a method needs more studies than came;
 * - `missing-peer`: an optional package that this needs is not installed.
 */
export type MicrodosingErrorCode = (typeof errorCodes)[number];

/** What a {@link MicrodosingError} is made of. */
export interface MicrodosingErrorDetails {
  /** Why. */
  readonly code: MicrodosingErrorCode;
  /** The field, such as `effects[2].vi`. */
  readonly path: string;
  /** What was expected. */
  readonly expected: string;
  /** What came. */
  readonly received?: unknown;
  /** Ids that may have been meant. */
  readonly candidates?: readonly string[] | undefined;
}

/**
 * The one error that the library throws: malformed input, named by field.
 * Its message is for developers and is not localised.
 *
 * @example
 * ```ts
 * import { lookupLegality, MicrodosingError } from "microdosing";
 * try {
 *   lookupLegality({ substance: "lsd", jurisdiction: "PT", on: "2025-02-30" });
 * } catch (error) {
 *   if (error instanceof MicrodosingError) console.log(error.code, error.path);
 * }
 * // invalid-date on
 * ```
 */
export class MicrodosingError extends Error {
  /** Why. */
  readonly code: MicrodosingErrorCode;
  /** The field. */
  readonly path: string;
  /** What was expected. */
  readonly expected: string;
  /** What came, as a short text. */
  readonly received: string;
  /** Ids that may have been meant by one that is not known, closest first. */
  readonly candidates: readonly string[];

  /**
   * Makes the error, with a message from its details.
   *
   * @param details - What is wrong, and where.
   */
  constructor(details: MicrodosingErrorDetails) {
    const { code, path, expected, received, candidates = [] } = isObject(details) ? details : noDetails(details);
    const came = describe(received);
    const meant = candidates.map((candidate) => JSON.stringify(candidate)).join(" or ");
    super(`${path}: expected ${expected}, received ${came}${meant && ` (did you mean ${meant}?)`}`);
    this.name = "MicrodosingError";
    this.code = code;
    this.path = path;
    this.expected = expected;
    this.received = came;
    this.candidates = candidates;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function noDetails(received: unknown): MicrodosingErrorDetails {
  return { code: "invalid-type", path: "details", expected: "an object", received };
}

/** A short text of any value: never throws, never long. */
function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    case "number":
    case "boolean":
    case "undefined":
      return String(value);
    case "bigint":
      return "a bigint";
    case "object":
      return value === null ? "null" : describeObject(value);
    default:
      return `a ${typeof value}`;
  }
}

function describeObject(value: object): string {
  try {
    return Array.isArray(value) ? `an array of ${value.length}` : "an object";
  } catch {
    return "an object that cannot be read";
  }
}
