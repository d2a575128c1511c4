/** Tells whether a value is a member of a closed vocabulary, and narrows its type. */
export type Guard<Member extends string> = (value: unknown) => value is Member;

/**
 * Makes the guard of a vocabulary.
 *
 * @param members - The vocabulary.
 * @returns The guard, which takes any value.
 */
export function guardOf<const Member extends string>(members: readonly Member[]): Guard<Member> {
  return (value): value is Member => (members as readonly unknown[]).includes(value);
}
