import {
  type MetaAnalysisOptions,
  type PoolingMethod,
  type PoolingTest,
  poolingMethods,
  poolingTests,
} from "../model/pooling.js";
import {
  type CheckedFields,
  checkBetween,
  checkEnum,
  checkInteger,
  checkObject,
  checkOptional,
  joinPath,
} from "../shapes/check.js";

/** Pooling options with their defaults filled in. */
export interface CheckedPooling {
  /** Estimator of the variance between studies. */
  readonly method: PoolingMethod;
  /** Reference distribution of the test and interval. */
  readonly test: PoolingTest;
  /** Confidence level. */
  readonly level: number;
  /** Largest number of iterations. */
  readonly maxIterations: number;
}

const poolingKeys: readonly string[] = ["method", "test", "level", "maxIterations"];
const defaultPooling: CheckedPooling = { method: "REML", test: "knha", level: 0.95, maxIterations: 10_000 };

/**
 * Fills the defaults of checked options in.
 *
 * @param options - The options.
 * @returns The options with defaults.
 */
export function withDefaults(options: MetaAnalysisOptions = {}): CheckedPooling {
  return { ...defaultPooling, ...options };
}

/**
 * Narrows the options of a plain analysis.
 *
 * @param value - The options, absent for all defaults.
 * @returns The options with defaults.
 */
export function checkPooling(value: unknown): CheckedPooling {
  if (value === undefined) return defaultPooling;
  return toPooling(readPlainPooling(value) ?? checkObject(value, "options", poolingKeys), "options");
}

/** The fields of a plain object with no other keys than those of pooling, which needs no copy to be read safely. */
function readPlainPooling(value: unknown): CheckedFields | undefined {
  try {
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
      return undefined;
    }
    for (const key in value) if (!poolingKeys.includes(key)) return undefined;
    const { method, test, level, maxIterations } = value as CheckedFields;
    return { method, test, level, maxIterations };
  } catch {
    return undefined;
  }
}

/**
 * Narrows the options of an analysis to an object with the pooling keys and those of the analysis itself.
 *
 * @param value - The options, absent for all defaults.
 * @param furtherKeys - Keys of the analysis itself.
 * @param path - Where the options stand.
 * @returns The fields, and the pooling options among them with defaults.
 */
export function checkOptions(
  value: unknown,
  furtherKeys: readonly string[] = [],
  path: string = "options",
): { readonly fields: CheckedFields; readonly pooling: CheckedPooling } {
  const fields = checkObject(value === undefined ? {} : value, path, [...poolingKeys, ...furtherKeys]);
  return { fields, pooling: toPooling(fields, path) };
}

function toPooling({ method, test, level, maxIterations }: CheckedFields, path: string): CheckedPooling {
  return {
    method: checkMember(method, defaultPooling.method, path, "method", poolingMethods),
    test: checkMember(test, defaultPooling.test, path, "test", poolingTests),
    level: checkOptional(level, defaultPooling.level, (value) => checkBetween(value, joinPath(path, "level"), 0, 1)),
    maxIterations: checkOptional(maxIterations, defaultPooling.maxIterations, (value) =>
      checkInteger(value, joinPath(path, "maxIterations"), { min: 1, max: 1_000_000 }),
    ),
  };
}

function checkMember<const Member extends string>(
  value: unknown,
  fallback: Member,
  path: string,
  key: string,
  members: readonly Member[],
): Member {
  if (value === undefined) return fallback;
  const isMember = (members as readonly unknown[]).includes(value);
  return isMember ? (value as Member) : checkEnum(value, joinPath(path, key), members);
}
