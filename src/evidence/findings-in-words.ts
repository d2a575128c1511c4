import type { Claim, ClaimId } from "../model/claim.js";
import type { ClaimGrade } from "../model/claim-grade.js";
import type { Message, MessageValue } from "../model/message.js";
import { type FindingDirection, findingDirections } from "../model/study-result.js";
import { eachOf, furtherOf, inWords, someOf, withPeople } from "./phrases.js";

/** Claims on what is not compared with placebo: that people guessed as by chance is no "difference". */
const ownWords: readonly ClaimId[] = ["blinding", "expectancy"];
const hasOwnWords = (id: ClaimId): boolean => ownWords.includes(id);

/** What a claim says of the words for its findings. */
export type ClaimWords = Pick<Claim, "id" | "kind" | "design" | "comparator">;

/** Who is said to have found something, and how a sentence takes them. */
export interface Finders {
  /** The studies. */
  readonly who: MessageValue;
  /** How many they are. */
  readonly count: number;
  /** Whether they are named as "none of …", for a finding of no difference. */
  readonly none?: boolean;
  /** Whether the sentence says from what there is no difference. */
  readonly fromPlacebo?: boolean;
}

/**
 * What studies found, as a clause without a full stop.
 *
 * @param claim - The claim.
 * @param direction - Which way their results go.
 * @param finders - Who found it.
 * @returns The clause.
 */
export function clauseOf({ id }: ClaimWords, direction: FindingDirection, finders: Finders): Message {
  const { who, count, none = false, fromPlacebo = false } = finders;
  const found = (family: string): Message => foundBy(finders, { term: `${family}.${id}` });
  switch (direction) {
    case "favours-substance":
      return found("claim-better");
    case "favours-comparator":
      return found("claim-worse");
    case "mixed":
      return { key: "evidence:clause.mixed", values: { who, count } };
    case "no-difference": {
      if (hasOwnWords(id)) return found("claim-same");
      const difference = { term: `difference.${fromPlacebo ? "from-placebo" : "none"}` };
      return none
        ? { key: "evidence:clause.none", values: { who, difference } }
        : { key: "evidence:clause.same", values: { who, count, difference } };
    }
  }
}

/** That studies found something. */
export const foundBy = ({ who, count }: Finders, what: MessageValue): Message => ({
  key: "evidence:clause.found",
  values: { who, count, what },
});

/** The directions that any result takes, the commonest first; of two as common, the one of the largest study last. */
function commonestFirst({ directions, largest }: Pick<ClaimGrade, "directions" | "largest">): FindingDirection[] {
  const isLargest = (direction: FindingDirection): boolean =>
    typeof largest === "object" && largest.direction === direction;
  return findingDirections
    .filter((direction) => directions[direction] > 0)
    .sort((a, b) => directions[b] - directions[a] || Number(isLargest(a)) - Number(isLargest(b)));
}

/**
 * How many results of a body go each way, in words and without those that none takes; what the largest study found is
 * named where most found something else.
 *
 * @param claim - The claim.
 * @param grade - Its numbers.
 * @param people - The number of people, where the sentence says it.
 * @returns The sentence.
 */
export function countsInWords(
  claim: ClaimWords,
  grade: Pick<ClaimGrade, "k" | "directions" | "largest">,
  people?: number,
): Message {
  const { design } = claim;
  const { k, directions, largest } = grade;
  const [first = "mixed", ...others] = commonestFirst(grade);
  const told = (who: MessageValue, ofWhich: "these" | "all"): MessageValue =>
    people === undefined ? who : withPeople(who, people, ofWhich);
  const fromPlacebo = people !== undefined && /placebo$/.test(claim.comparator);
  const count = directions[first];
  if (others.length === 0) {
    const none = first === "no-difference" && !hasOwnWords(claim.id) && k > 1;
    const who = told(eachOf(design, k, none ? "none" : "all"), "these");
    return sentence(clauseOf(claim, first, { who, count, none, fromPlacebo }));
  }
  const who = told(someOf(design, count, k), "all");
  const rest = others.map((direction) => {
    const hasLargest = typeof largest === "object" && largest.direction === direction;
    const n = directions[direction];
    return clauseOf(claim, direction, { who: furtherOf(n, k, hasLargest), count: n });
  });
  return {
    key: "evidence:clause.and-others",
    values: { first: { message: clauseOf(claim, first, { who, count, fromPlacebo }) }, others: { messages: rest } },
  };
}

/**
 * What most results of a body found, without the others.
 *
 * @param claim - The claim.
 * @param grade - Its numbers.
 * @returns The sentence.
 */
export function mostInWords(
  claim: ClaimWords,
  { k, directions, largest }: Pick<ClaimGrade, "k" | "directions" | "largest">,
): Message {
  const [first = "mixed"] = commonestFirst({ directions, largest });
  const count = directions[first];
  if (count === k) return countsInWords(claim, { k, directions, largest });
  return sentence(clauseOf(claim, first, { who: someOf(claim.design, count, k), count }));
}

/** A clause with a full stop. */
export const sentence = (clause: Message): Message => ({
  key: "evidence:clause.sentence",
  values: { clause: { message: clause } },
});

/**
 * What a group of studies found, named by a subject of its own: all the same, or how many found what.
 *
 * @param claim - The claim.
 * @param directions - Which way their results go.
 * @param who - The studies.
 * @returns The clause.
 */
export function groupInWords(claim: ClaimWords, directions: ClaimGrade["directions"], who: MessageValue): Message {
  const ways = commonestFirst({ directions, largest: "none" });
  const [only = "mixed"] = ways;
  if (ways.length === 1) return clauseOf(claim, only, { who, count: directions[only] });
  const each = ways.map((way) => clauseOf(claim, way, { who: inWords(directions[way]), count: directions[way] }));
  return { key: "evidence:clause.split", values: { who, others: { messages: each } } };
}
