import type { Claim } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { Grade } from "../model/grade.js";
import type { Message, MessageValue } from "../model/message.js";
import { type PopulationId, populationIds } from "../model/study.js";
import type { BodyEntry, EvidenceRecords } from "./body.js";
import { allInWords, coversAll, isClear, partInWords } from "./estimate-in-words.js";
import { countsInWords, mostInWords } from "./findings-in-words.js";
import { armOf, counted, joined, namesOfGiven } from "./phrases.js";
import { nothingFound } from "./statement-of-none.js";
import { verdictOf } from "./verdict.js";

/** What a claim's grade says in words. */
export type ClaimSentences = Pick<ClaimGrade, "verdict" | "statement" | "finding" | "most" | "numbers" | "tested">;

type Graded = Pick<ClaimGrade, "k" | "participants" | "directions" | "largest" | "estimate" | "elsewhere"> &
  Pick<Grade, "certainty" | "effect">;

/**
 * What is said of a claim: the verdict, the sentence whose verb the certainty asks for with what the trials found after it,
 * the finding alone, and who and what was tested.
 *
 * @param records - Claims and studies.
 * @param claim - The claim.
 * @param entries - Its body.
 * @param grade - Its grade and numbers.
 * @returns The sentences.
 */
export function sentencesOf(
  records: EvidenceRecords,
  claim: Claim,
  entries: readonly BodyEntry[],
  grade: Graded,
): ClaimSentences {
  const verdict = verdictOf(grade);
  const act = { term: `claim-act.${claim.id}` };
  if (entries.length === 0) {
    const finding = nothingFound(records, claim, grade.elsewhere);
    return {
      verdict,
      finding,
      most: finding,
      statement: joined({ key: "evidence:lead.none", values: { act } }, finding),
      tested: { key: "evidence:tested.nobody" },
    };
  }
  const substance = { anyOf: namesOfGiven(entries.map(({ study, result }) => armOf(study, result.id))) };
  return {
    verdict,
    finding: findingOf(claim, entries, grade),
    most: coversAll(grade, grade.estimate) ? allInWords(claim, grade.estimate) : mostInWords(claim, grade),
    ...numbersOf(claim, grade),
    statement: joined(leadOf(claim, grade, verdict, substance), findingOf(claim, entries, grade, grade.participants)),
    tested: testedOf(grade.participants, entries, substance),
  };
}

/** What was found, and how many of the results are known from no first-hand source. */
function findingOf(claim: Claim, entries: readonly BodyEntry[], grade: Graded, people?: number): Message {
  const found = foundIn(claim, grade, people);
  const { length } = entries.filter(isSecondHand);
  return length === 0 ? found : joined(found, counted("evidence:second-hand.results", length, "number-first").message);
}

function isSecondHand({ study }: BodyEntry): boolean {
  const sources = study.sources.filter(({ supports }) => supports.includes("results"));
  return sources.length > 0 && sources.every(({ secondary }) => secondary === true);
}

/** The number where it covers every result, else how many found what. */
function foundIn(claim: Claim, grade: Graded, people?: number): Message {
  const { estimate } = grade;
  return coversAll(grade, estimate) ? allInWords(claim, estimate, people) : countsInWords(claim, grade, people);
}

/** The number over the results that print enough, where it says something that counting all results does not. */
function numbersOf(claim: Claim, { k, estimate }: Graded): Pick<ClaimGrade, "numbers"> {
  if (estimate === "not-computable" || estimate.k === k || !isClear(estimate)) return {};
  return { numbers: partInWords(claim, estimate) };
}

/** Santesso 2020: nothing hedged at high, "probably" at moderate, "may" at low, and "we do not know" at very low. */
function leadOf(
  { id, kind }: Claim,
  { certainty, effect }: Graded,
  verdict: ClaimGrade["verdict"],
  substance: MessageValue,
): Message {
  const act = { term: `claim-act.${id}` };
  if (certainty === "very-low") return { key: "evidence:lead.very-low", values: { substance, act } };
  if (verdict === "uncertain") return { key: "evidence:lead.unclear", values: { substance, act } };
  // What harms do is their worsening; that people can tell what they got is one too.
  const own = kind === "harm" || kind === "method" ? "worsening" : "improvement";
  const isTrivial = effect !== "not-computable" && effect.size === "trivial";
  if (verdict === own && !isTrivial) {
    const verb = certainty === "low" ? { term: `claim-may.${id}` } : act;
    return { key: `evidence:lead.act.${certainty}`, values: { substance, act: verb } };
  }
  if (verdict === "no-difference" || isTrivial || kind === "method") {
    return { key: `evidence:lead.same.${certainty}`, values: { substance, about: { term: `claim-about.${id}` } } };
  }
  const what = { term: `claim-${verdict === "worsening" ? "worse" : "better"}.${id}` };
  return { key: `evidence:lead.opposite.${certainty}`, values: { substance, what } };
}

function testedOf(participants: number, entries: readonly BodyEntry[], substance: MessageValue): Message {
  const took = populationIds.filter((id) => entries.some(({ study }) => study.population === id));
  // "Other patients" are other than some that were named.
  const isAlone = took.every((id) => !isPatients(id) || id === "other-clinical");
  const term = (id: PopulationId): string =>
    id === "other-clinical" && isAlone ? "tested.patients" : `population.${id}`;
  return {
    key: "evidence:tested.people",
    values: { substance, count: participants, agree: participants, population: { terms: took.map(term) } },
  };
}

const isPatients = (id: PopulationId): boolean =>
  !["healthy-adults", "older-adults", "self-selected-microdosers"].includes(id);
