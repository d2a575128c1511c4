import type { OtherSubstanceId } from "../model/other-substance.js";
import type { MatchConfidence } from "../model/risk-report.js";
import type { FormId, RouteId, SubstanceId } from "../model/substance.js";
import { check } from "../shapes/shape.js";
import { anyText } from "../shapes/text.js";
import { type FindOptions, languageIn, scoreOf } from "./find-medication.js";
import { readTaken } from "./read-taken.js";
import type { Thing } from "./taken.js";
import type { TakenIndex } from "./taken-index.js";

/** A substance that a text may mean. */
export interface SubstanceCandidate {
  /** The substance. */
  readonly id: SubstanceId | OtherSubstanceId;
  /** Whether it is one of the ten, or another that rules name. */
  readonly kind: "substance" | "other";
  /** The form that goes by the name. */
  readonly form?: FormId;
  /** The route that goes by the name. */
  readonly route?: RouteId;
  /** The name that matched. */
  readonly matched: string;
  /** How sure the match is. */
  readonly confidence: MatchConfidence;
  /** Likeness of what was typed and what matched, from 0 to 1; 1 is the same. */
  readonly score: number;
}

/** The substances that a text may mean. */
export interface SubstanceMatch {
  /** The one that it means; absent where nothing is close enough, or where it may be more than one. */
  readonly best?: SubstanceCandidate;
  /** All that are close enough, best first. */
  readonly candidates: readonly SubstanceCandidate[];
}

/**
 * Finds a substance in an index.
 *
 * @param index - The index.
 * @param text - Name, id, slang, or a medicine that is one of the ten.
 * @param options - See {@link FindOptions}.
 * @returns The substance, if the text means just one, and all candidates.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `unknown-field`.
 */
export function searchSubstances(index: TakenIndex, text: string, options?: FindOptions): SubstanceMatch {
  const typed = check(anyText, text, "text");
  const { mentions, leftovers } = readTaken(index, typed, languageIn(options));
  const named = new Map<string, SubstanceCandidate>();
  for (const { things, matched, confidence, edits } of mentions) {
    for (const thing of things.flatMap(substancesIn)) {
      const found = candidateOf(thing, matched, confidence, scoreOf(matched, edits));
      if (!named.has(found.id)) named.set(found.id, found);
    }
  }
  const close = leftovers.flatMap((leftover) =>
    leftover.close.flatMap(({ named: { entry, name }, edits }) =>
      entry.kind === "substance" || entry.kind === "other"
        ? [candidateOf(entry, name, "approximate", scoreOf(name, edits))]
        : [],
    ),
  );
  const [best, other] = named.values();
  const candidates = [...named.values(), ...close].sort((a, b) => b.score - a.score);
  return best === undefined || other !== undefined ? { candidates } : { best, candidates };
}

type SubstanceThing = Exclude<Thing, { kind: "medication" }>;

function substancesIn(thing: Thing): readonly SubstanceThing[] {
  if (thing.kind !== "medication") return [thing];
  return thing.entry.class === true ? [] : thing.ingredients.flatMap(({ also }) => also);
}

function candidateOf(
  thing: SubstanceThing,
  matched: string,
  confidence: MatchConfidence,
  score: number,
): SubstanceCandidate {
  if (thing.kind === "other") return { id: thing.id, kind: "other", matched, confidence, score };
  return { ...thing.scope, kind: "substance", matched, confidence, score };
}
