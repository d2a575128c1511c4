import type { ClaimGrade } from "../model/claim-grade.js";
import { type Certainty, certainties } from "../model/grading.js";
import type { Message, MessageValue } from "../model/message.js";
import { substanceIds } from "../model/substance.js";

/**
 * What the grades of several benefits say together: which were shown, and how sure that is, or that none was.
 *
 * @param grades - Grades of claims on benefits.
 * @returns The sentence. Benefits count as shown at high or moderate certainty, and as possible at low; "very low" shows none.
 */
export function overallStatement(grades: readonly ClaimGrade[]): Message {
  const tested = grades.filter(({ k }) => k > 0);
  if (tested.length === 0) return { key: "evidence:overall.not-tested" };
  const better = tested.filter(({ verdict }) => verdict === "improvement");
  const shown = better.filter(({ certainty }) => certainty === "high" || certainty === "moderate");
  if (shown.length > 0) return named("shown", shown);
  const possible = better.filter(({ certainty }) => certainty === "low");
  if (possible.length > 0) return named("possible", possible);
  // The sentence is on results, and not on what each claim comes to.
  const results = tested.reduce((sum, { k }) => sum + k, 0);
  const alike = tested.reduce((sum, { directions }) => sum + directions["no-difference"], 0);
  const best = certainties.find((level) => tested.some(({ certainty }) => certainty === level)) as Certainty;
  return {
    key: `evidence:overall.${alike > results / 2 ? "none-no-difference" : "none"}`,
    values: { substances: substancesOf(tested), certainty: { term: `certainty.${best}` } },
  };
}

/** Every substance that was given, in the order of the vocabulary. */
function substancesOf(grades: readonly ClaimGrade[]): MessageValue {
  const given = new Set(grades.flatMap(({ substances }) => substances));
  return { anyOf: substanceIds.filter((id) => given.has(id)).map((id) => `substance.${id}`) };
}

function named(key: "shown" | "possible", grades: readonly ClaimGrade[]): Message {
  return {
    key: `evidence:overall.${key}`,
    values: {
      substances: substancesOf(grades),
      benefits: { terms: grades.map(({ claim }) => `claim-about.${claim}`) },
    },
  };
}
