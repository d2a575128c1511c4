/**
 * The name that an id in kebab-case spells: "valproic-acid" is "Valproic acid".
 *
 * @param id - The id.
 * @returns The name.
 */
export function nameOfId(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
