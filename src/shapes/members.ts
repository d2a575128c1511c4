import { distance } from "fastest-levenshtein";
import { once } from "../lib/once.js";
import { refuseAt, refuseType, type Shape } from "./shape.js";

/** A shape of members of a closed vocabulary. */
export interface MembersShape<Member extends string> extends Shape<Member> {
  readonly kind: "members";
  /** The vocabulary. */
  readonly members: readonly Member[];
}

/**
 * Members of a closed vocabulary of words, such as severities.
 *
 * @param members - The vocabulary.
 * @param candidatesOf - Members that another string may mean; none if absent.
 * @returns The shape, which refuses other strings with `invalid-value`.
 */
export function oneOf<const Member extends string>(
  members: readonly Member[],
  candidatesOf: typeof closest = () => [],
): MembersShape<Member> {
  return membersShape(members, "invalid-value", candidatesOf);
}

/**
 * Members of a closed vocabulary of ids, such as substances.
 *
 * @param members - The vocabulary.
 * @returns The shape, which refuses other strings with `unknown-id`.
 */
export function idOf<const Member extends string>(members: readonly Member[]): MembersShape<Member> {
  return membersShape(members, "unknown-id", closest);
}

function membersShape<Member extends string>(
  members: readonly Member[],
  code: "invalid-value" | "unknown-id",
  candidatesOf: typeof closest,
): MembersShape<Member> {
  const known = once(() => new Set<unknown>(members));
  return {
    kind: "members",
    members,
    read(value, trail) {
      if (known().has(value)) return value as Member;
      const expected = `one of ${listed(members)}`;
      if (typeof value !== "string") refuseType(trail, expected, value);
      return refuseAt(trail, code, expected, value, candidatesOf(value, members));
    },
  };
}

/** A longer list of what was expected helps nobody. */
const MOST_LISTED = 50;
const LONGEST_LIST = 1000;

function listed(members: readonly string[]): string {
  const shown = members.slice(0, MOST_LISTED).map((member) => JSON.stringify(member));
  const all = shown.length === members.length ? shown.join(", ") : `${shown.join(", ")}, …`;
  return all.length > LONGEST_LIST ? `${all.slice(0, LONGEST_LIST)}…` : all;
}

const MOST_CANDIDATES = 5;
/** No id is longer; what is longer is not compared letter by letter. */
const LONGEST_ID = 60;

/**
 * Members that a mistyped one may have meant: the same but for case; else with letters exchanged, or with one letter in four
 * changed, but always one.
 *
 * @param typed - What came.
 * @param members - The vocabulary.
 * @returns The closest, best first.
 */
export function closest(typed: string, members: readonly string[]): readonly string[] {
  const folded = typed.trim().toLowerCase();
  if (folded.length < 2 || folded.length > LONGEST_ID) return [];
  const same = members.filter((member) => member.toLowerCase() === folded);
  if (same.length > 0) return same;
  return members
    .map((member) => ({ member, edits: editsBetween(folded, member.toLowerCase()) }))
    .filter(({ member, edits }) => edits <= Math.max(1, Math.min(folded.length, member.length) / 4))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST_CANDIDATES)
    .map(({ member }) => member);
}

function editsBetween(a: string, b: string): number {
  const sorted = (text: string) => [...text].sort().join("");
  return a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b);
}
