/**
 * The writing direction of a language, from its script.
 *
 * @param tag - A valid BCP 47 tag.
 * @returns `rtl` or `ltr`.
 */
export function direction(tag: string): "ltr" | "rtl" {
  // The scripts of living languages that run from right to left; Intl.Locale#getTextInfo is not yet everywhere.
  const rightToLeft = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}
