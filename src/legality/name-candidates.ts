import { foldName } from "../lib/fold-name.js";
import { countryCodes } from "../model/jurisdiction.js";
import { locales } from "../model/locale.js";
import { withCandidates } from "../shapes/with-candidates.js";

/**
 * Does a job; where it refuses the name of a country in place of its code, the error has the code among its candidates, first.
 * Names are those of CLDR in the JavaScript engine, in every language of the package.
 *
 * @param job - The job.
 * @returns What the job gives.
 * @throws {MicrodosingError} As the job does.
 */
export function namingCountries<Result>(job: () => Result): Result {
  return withCandidates(job, /^jurisdiction/, (name, known) => [...countriesCalled(name), ...known]);
}

function countriesCalled(name: string): readonly string[] {
  const folded = foldName(name);
  const languages = locales.map((lng) => new Intl.DisplayNames(lng, { type: "region" }));
  return countryCodes.filter((code) => languages.some((names) => foldName(names.of(code) ?? "") === folded));
}
