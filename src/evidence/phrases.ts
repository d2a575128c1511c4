import type { BodyDesign } from "../model/grading.js";
import type { Message, MessageKey, MessageValue } from "../model/message.js";
import type { Study, StudyArm } from "../model/study.js";
import { type SubstanceId, substanceIds } from "../model/substance.js";

/** Numbers up to this one are written in words. */
const mostInWords = 12;

/** How a number word stands: within a sentence, at its start, or after "all". */
export type NumberFamily = "number" | "number-first" | "number-all";

/** A number as a sentence says it. */
export function inWords(value: number, family: NumberFamily = "number"): MessageValue {
  return value >= 1 && value <= mostInWords ? { term: `${family}.${value}` } : value;
}

/** A text within a text. */
export const within = (key: MessageKey, values: Message["values"] = {}): { readonly message: Message } => ({
  message: { key, values },
});

/** A text that depends on a number, which it may say in words. */
export const counted = (
  key: MessageKey,
  count: number,
  family: NumberFamily = "number",
): { readonly message: Message } => within(key, { count, agree: inWords(count, family) });

/** Two texts, one after the other. */
export const joined = (first: Message, second: Message): Message => ({
  key: "evidence:joined",
  values: { first: { message: first }, second: { message: second } },
});

/** Some of the studies of a body, as the subject of a sentence: "Three of five trials". */
export const someOf = (design: BodyDesign, n: number, k: number): MessageValue =>
  within("evidence:studies.part", {
    some: counted(`evidence:studies.some.${design}`, n, "number-first"),
    of: counted(`evidence:studies.of.${design}`, k),
  });

/** Every study of a body, each for itself: "All four trials"; for a sentence that says what none of them found, `none`. */
export function eachOf(design: BodyDesign, k: number, kind: "all" | "none"): MessageValue {
  if (k === 1) return within(`evidence:studies.only.${design}`);
  const key = k === 2 ? ({ all: "both", none: "neither" } as const)[kind] : kind;
  return within(`evidence:studies.${key}.${design}`, k === 2 ? {} : { agree: inWords(k, "number-all") });
}

/** Every study of a body, pooled: "The four trials together". */
export const togetherOf = (design: BodyDesign, k: number): MessageValue =>
  k === 1 ? within(`evidence:studies.only.${design}`) : counted(`evidence:studies.together.${design}`, k, "number-all");

/** Some of the studies of a body after others were named: "two", "two, the largest among them,", or "the other" of two. */
export function furtherOf(n: number, k: number, hasLargest: boolean): MessageValue {
  if (k === 2) return within(`evidence:studies.other.${hasLargest ? "largest" : "plain"}`);
  return hasLargest ? counted("evidence:studies.largest", n) : inWords(n);
}

/** Studies with the number of people who took part. */
export const withPeople = (who: MessageValue, people: number, ofWhich: "these" | "all"): MessageValue =>
  within(`evidence:studies.people.${ofWhich}`, { who, count: people, agree: people });

/** What was given, as a reader calls it: cannabis that is one of its substances is called by that. */
const givenTerms: Readonly<Partial<Record<SubstanceId, readonly string[]>>> = {
  cannabis: ["substance.cannabis", "tested.thc"],
};

/**
 * The names of what arms of studies got, in the order of the vocabulary.
 *
 * @param arms - The arms.
 * @returns Terms, each once, to be joined by "or".
 */
export function namesOfGiven(arms: readonly (StudyArm | undefined)[]): readonly string[] {
  const isGiven = (id: SubstanceId, arm: StudyArm | undefined): boolean =>
    arm?.treatment === id || (arm?.mixedWith?.includes(id) ?? false);
  return substanceIds.flatMap((id) => {
    const given = arms.filter((arm) => isGiven(id, arm));
    const isCannabidiol = (arm: StudyArm | undefined) => id === "cannabis" && arm?.form === "cannabidiol";
    return [
      ...(given.every(isCannabidiol) ? [] : (givenTerms[id] ?? [`substance.${id}`])),
      ...(given.some(isCannabidiol) ? ["tested.cannabidiol"] : []),
    ];
  });
}

/** The arm of a study that a result is about. */
export const armOf = (study: Study | undefined, result: string): StudyArm | undefined => {
  const arm = study?.results.find(({ id }) => id === result)?.arm;
  return study?.arms.find(({ id }) => id === arm);
};
