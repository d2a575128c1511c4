import { MicrodosingError } from "../errors.js";
import { foldName } from "../lib/fold-name.js";
import { countryCodes } from "../model/jurisdiction.js";
import { locales } from "../model/locale.js";

/**
 * Does a job; where it refuses the name of a country in place of its code, the error has the code among its candidates, first.
 * Names are those of CLDR in the JavaScript engine, in every language of the package.
 *
 * @param job - The job.
 * @returns What the job gives.
 * @throws {MicrodosingError} As the job does.
 */
export function namingCountries<Result>(job: () => Result): Result {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof MicrodosingError) || error.code !== "unknown-id" || !/^jurisdiction/.test(error.path)) {
      throw error;
    }
    const { code, path, expected, received } = error;
    // What came is text, as this code is of no other value.
    const name: string = JSON.parse(received);
    const candidates = [...new Set([...countriesCalled(name), ...error.candidates])];
    throw new MicrodosingError({ code, path, expected, received: name, candidates });
  }
}

function countriesCalled(name: string): readonly string[] {
  const folded = foldName(name);
  const languages = locales.map((lng) => new Intl.DisplayNames(lng, { type: "region" }));
  return countryCodes.filter((code) => languages.some((names) => foldName(names.of(code) ?? "") === folded));
}
