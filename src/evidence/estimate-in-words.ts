import type { Claim } from "../model/claim.js";
import type { ClaimEstimate, ClaimGrade, PooledEstimate } from "../model/claim-grade.js";
import type { Message, MessageKey, MessageValue } from "../model/message.js";
import { thresholdOf } from "./claim-estimate.js";
import { missingSize, sizeOf } from "./effect-scale.js";
import { clauseOf, foundBy, sentence } from "./findings-in-words.js";
import { counted, inWords, joined, togetherOf, within, withPeople } from "./phrases.js";
import { effectNumber, type ReaderNumbers, readerNumbers, rounded, valuesOf } from "./reader-numbers.js";
import { unitOf } from "./unit-of.js";

/** Units that instruments name at their end, as in "Sleep per night by a tracker, min", and their texts. */
const units: Readonly<Record<string, MessageKey>> = { min: "evidence:amount.minutes" };

type Words = Pick<Claim, "id" | "kind" | "design" | "comparator" | "threshold">;

/**
 * Whether an estimate says that there is an effect.
 *
 * @param estimate - The estimate.
 * @returns Whether its interval is all on one side of none.
 */
export const isClear = ({ intervals: { adhoc } }: PooledEstimate): boolean => adhoc[0] > 0 || adhoc[1] < 0;

/** What an interval says: that there is an effect, that there may be none, or nothing. */
function reading(claim: Words, estimate: PooledEstimate): "clear" | "unclear" | "open" {
  if (isClear(estimate)) return "clear";
  const { measure, intervals } = estimate;
  const [low, high] = intervals.adhoc;
  const isLarge = (value: number): boolean => sizeTerm(claim, measure, value) === "large";
  return isLarge(low) && isLarge(high) ? "open" : "unclear";
}

/** The size of an effect as grading has it; `plain` where nobody can tell it. */
function sizeTerm(claim: Words, measure: PooledEstimate["measure"], value: number): string {
  const own = thresholdOf(claim, measure);
  if (missingSize({ measure, threshold: own, baselineRisk: undefined }) !== "none") return "plain";
  return sizeOf(value, { measure, ...(own === undefined ? {} : { threshold: own }) });
}

/**
 * A number of an estimate with what it is measured in.
 *
 * @param kind - What the claim is about.
 * @param estimate - The estimate.
 * @param number - The number.
 * @returns The value of a message.
 */
export function amountOf(
  kind: Claim["kind"],
  { measure, instrument = "" }: Pick<PooledEstimate, "measure" | "instrument">,
  number: number,
): MessageValue {
  const values = { number: effectNumber(number) };
  if (measure === "RR") return within(`evidence:amount.${kind === "harm" ? "times-harm" : "times"}`, values);
  if (measure === "SMD") return within("evidence:amount.deviations", values);
  const unit = units[unitOf(instrument) ?? ""];
  return unit === undefined
    ? within("evidence:amount.other", { ...values, instrument })
    : within(unit, { ...values, count: rounded(number) });
}

const numbersOf = (claim: Words, pooled: PooledEstimate): ReaderNumbers => readerNumbers(pooled, claim.kind);

const measured = (claim: Words, pooled: PooledEstimate): Record<string, MessageValue> => {
  const numbers = numbersOf(claim, pooled);
  const { low, high } = valuesOf(numbers);
  return { amount: amountOf(claim.kind, pooled, numbers.estimate), low, high };
};

/**
 * What the results that print enough add up to, in words, where that is a clear difference.
 *
 * @param claim - The claim.
 * @param estimate - What they add up to.
 * @returns Sentences, to follow those that count directions.
 */
export function partInWords(claim: Words, estimate: ClaimEstimate): Message {
  const size = { term: `difference.${sizeTerm(claim, estimate.measure, estimate.estimate)}` };
  const values = { in: counted("evidence:part.in", estimate.k), ...measured(claim, estimate), size };
  return withNotes(claim, estimate, { key: "evidence:part.clear", values });
}

/**
 * What all results of a body add up to, in words: it takes the place of counting them.
 *
 * @param claim - The claim.
 * @param estimate - What they add up to.
 * @param people - The number of people, where the sentence says it.
 * @returns The sentences.
 */
export function allInWords(claim: Words, estimate: ClaimEstimate, people?: number): Message {
  const { k: count, measure } = estimate;
  const studies = togetherOf(claim.design, count);
  const who = people === undefined ? studies : withPeople(studies, people, "these");
  const fromPlacebo = people !== undefined && /placebo$/.test(claim.comparator);
  const found = reading(claim, estimate);
  const isBetter = estimate.estimate > 0;
  if (found === "clear" && measure === "MD") {
    const what = differenceOf(claim, estimate);
    return sentence(people === undefined ? what : foundBy({ who, count }, { message: what }));
  }
  const direction = found !== "clear" ? "no-difference" : isBetter ? "favours-substance" : "favours-comparator";
  const clause = { message: clauseOf(claim, direction, { who, count, fromPlacebo }) };
  if (found === "open") return { key: "evidence:together.open", values: { clause } };
  const size = { term: `difference.${sizeTerm(claim, measure, estimate.estimate)}` };
  const values = { clause, ...measured(claim, estimate) };
  return withNotes(
    claim,
    estimate,
    found === "clear"
      ? { key: "evidence:together.clear", values: { ...values, size } }
      : { key: "evidence:together.unclear", values },
  );
}

/** A clear difference in the units of an instrument: so much more of something, or so much less. */
function differenceOf(claim: Words, estimate: ClaimEstimate): Message {
  const { estimate: middle, low, high } = numbersOf(claim, estimate);
  const [nearer, further] = middle > 0 ? [low, high] : [-high, -low];
  return {
    key: "evidence:together.difference",
    values: {
      what: { term: `claim-${middle > 0 ? "better" : "worse"}.${claim.id}` },
      amount: amountOf(claim.kind, estimate, Math.abs(middle)),
      low: effectNumber(nearer),
      high: effectNumber(further),
    },
  };
}

/** What people guessed, taken into account, and what a number below zero means, where one stands. */
function withNotes(claim: Words, { guessAdjusted, ...estimate }: ClaimEstimate, told: Message): Message {
  const adjusted = guessAdjusted === "not-computable" ? undefined : guessAdjusted;
  const noted = adjusted === undefined ? told : joined(told, guessInWords(claim, adjusted, adjusted.k < estimate.k));
  const isBelow = [estimate, adjusted].some(
    (pooled) => pooled !== undefined && pooled.measure !== "RR" && rounded(pooled.estimate) < 0,
  );
  return isBelow ? joined(noted, { key: "evidence:part.below-zero" }) : noted;
}

function guessInWords(claim: Words, adjusted: PooledEstimate, isFewer: boolean): Message {
  const values = valuesOf(numbersOf(claim, adjusted));
  if (!isFewer) return { key: "evidence:part.guess", values };
  return { key: "evidence:part.guess-some", values: { ...values, count: adjusted.k, agree: inWords(adjusted.k) } };
}

/** Whether an estimate covers every result of a body. */
export const coversAll = ({ k }: Pick<ClaimGrade, "k">, estimate: ClaimGrade["estimate"]): estimate is ClaimEstimate =>
  estimate !== "not-computable" && estimate.k === k;
