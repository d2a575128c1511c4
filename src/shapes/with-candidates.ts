import { MicrodosingError } from "../errors.js";

/**
 * Does a job; where it refuses a text that is no id, what the text may be meant for is added to the candidates of the error.
 *
 * @param job - The job.
 * @param where - The paths at which this is done.
 * @param candidatesOf - Gives the candidates by what came and those that the error has.
 * @returns What the job gives.
 * @throws {MicrodosingError} As the job does.
 */
export function withCandidates<Result>(
  job: () => Result,
  where: RegExp,
  candidatesOf: (received: string, known: readonly string[]) => readonly string[],
): Result {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof MicrodosingError) || error.code !== "unknown-id" || !where.test(error.path)) throw error;
    const { code, path, expected } = error;
    // What came is text, as this code is of no other value, and an error tells a text as JSON.
    const received: string = JSON.parse(error.received);
    const candidates = [...new Set(candidatesOf(received, error.candidates))];
    throw new MicrodosingError({ code, path, expected, received, candidates });
  }
}
