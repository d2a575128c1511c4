/**
 * Folds a name to what is compared: no case, no accents, no punctuation, Arabic letter variants as one, no Arabic article.
 *
 * @param text - A name.
 * @returns The folded name, empty if nothing is left.
 */
export function foldName(text: string): string {
  // Most names need no more.
  if (/^[\x20-\x7e]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}|ـ/gu, "")
    .toLowerCase()
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/(?<!\p{L})ال(?=\p{L}{3})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A bit for each letter in a name, letters far apart in Unicode sharing bits. A letter put in, left out or changed flips at
 * most two bits, so that names that differ in more bits need not be compared letter by letter.
 *
 * @param folded - A folded name.
 * @returns The bits.
 */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let index = 0; index < folded.length; index++) bits |= 1 << (folded.charCodeAt(index) % 32);
  return bits;
}
