import { MicrodosingError } from "../errors.js";

/** The ids that a name may stand for, closest first, by the field of a query that takes such ids. */
export type IdsByName = Readonly<Record<"substance" | "jurisdiction", (name: string) => readonly string[]>>;

/** More than these help nobody. */
const MOST_CANDIDATES = 5;

/**
 * Does a job; where it refuses an id, the error names the ids that go by what was given, before those that are spelt like it.
 *
 * @param ids - The ids that a name may stand for.
 * @param job - The job.
 * @returns What the job gives.
 * @throws {MicrodosingError} As the job does.
 */
export function namingIds<Result>(ids: IdsByName, job: () => Result): Result {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof MicrodosingError) || error.code !== "unknown-id") throw error;
    const { code, path, expected, received, candidates } = error;
    const field = /^jurisdictions?\b/.test(path) ? "jurisdiction" : path;
    if (field !== "substance" && field !== "jurisdiction") throw error;
    // What came is text, as this code is of no other value.
    const name: string = JSON.parse(received);
    const meant = [...new Set([...ids[field](name), ...candidates])].slice(0, MOST_CANDIDATES);
    throw new MicrodosingError({ code, path, expected, received: name, candidates: meant });
  }
}
