import { mostLevels, mostUpgrade } from "../model/grade-levels.js";
import {
  type Certainty,
  certainties,
  type GradeDomain,
  type GradeUpgrade,
  gradeDomains,
  gradeUpgrades,
} from "../model/grading.js";
import type { Message } from "../model/message.js";
import { checkEnum, checkObject, checkOptional, joinPath } from "../shapes/check.js";
import { checkLevels } from "./judgement.js";
import { rateCertainty } from "./rate-certainty.js";
import { slip } from "./slip.js";

/** A row of a published GRADE table: what it says of the levels, and of the certainty. */
export interface PublishedGrade {
  /** Where the rating started. */
  readonly start: Certainty;
  /** Levels down by domain, from 0 to 3; a domain that is absent stands for none. */
  readonly domains: Readonly<Partial<Record<GradeDomain, 0 | 1 | 2 | 3>>>;
  /** Levels up by reason, from 0 to 3; a reason that is absent stands for none. */
  readonly upgrades?: Readonly<Partial<Record<GradeUpgrade, 0 | 1 | 2 | 3>>>;
  /** The certainty that the table states. */
  readonly certainty: Certainty;
}

/** What the levels of a published row lead to. */
export interface PublishedGradeCheck {
  /** Where the arithmetic leads. */
  readonly expected: Certainty;
  /** What does not hold: the arithmetic, or a rule of GRADE. Empty where all is well. */
  readonly slips: readonly Message[];
}

/**
 * Checks a row of a published GRADE table: whether the levels lead to the certainty that it states, whether a domain has
 * more levels than GRADE gives it, and whether evidence was rated up after it had been rated down.
 *
 * @param row - Start, levels and stated certainty.
 * @returns The certainty that the levels lead to, and the slips as messages.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { checkPublishedGrade } from "microdosing/evidence";
 * const { expected, slips } = checkPublishedGrade({
 *   start: "high",
 *   domains: { riskOfBias: 1, imprecision: 2 },
 *   certainty: "low",
 * });
 * console.log(expected, slips.map((slip) => slip.key).join());
 * // very-low evidence:explain.slip
 * ```
 */
export function checkPublishedGrade(row: PublishedGrade): PublishedGradeCheck {
  const fields = checkObject(row, "row", ["start", "domains", "upgrades", "certainty"]);
  const start = checkEnum(fields["start"], "start", certainties);
  const stated = checkEnum(fields["certainty"], "certainty", certainties);
  const domains = checkAll(fields["domains"], "domains", gradeDomains);
  const upgrades = checkAll(fields["upgrades"] === undefined ? {} : fields["upgrades"], "upgrades", gradeUpgrades);
  const [down, up] = [sumOf(domains), sumOf(upgrades)];
  const expected = rateCertainty(start, down, up);
  const most: Readonly<Record<string, number>> = { ...mostLevels, ...mostUpgrade };
  const tooMany = [...domains, ...upgrades].filter(([name, levels]) => levels > (most[name] ?? 0));
  return {
    expected,
    slips: [
      ...(expected === stated ? [] : [slip(expected, stated)]),
      ...tooMany.map(
        ([name]): Message => ({
          key: "evidence:explain.slip-too-many",
          values: { domain: { term: `domain.${name}` }, most: most[name] ?? 0 },
        }),
      ),
      ...(down > 0 && up > 0 ? [{ key: "evidence:explain.slip-rated-up" } satisfies Message] : []),
    ],
  };
}

const sumOf = (list: readonly (readonly [string, number])[]): number =>
  list.reduce((sum, [, levels]) => sum + levels, 0);

function checkAll<Name extends string>(
  value: unknown,
  path: string,
  names: readonly Name[],
): readonly (readonly [Name, number])[] {
  const fields = checkObject(value, path, names);
  return names.map((name) => {
    const levels = checkOptional(fields[name], 0, (given) => checkLevels(given, joinPath(path, name), 3));
    return [name, levels] as const;
  });
}
