// With what is used in these scripts and in others: the sign that lengthens an Arabic letter, and the Arabic comma.
const rightToLeft = "\\p{Script_Extensions=Arabic}\\p{Script_Extensions=Hebrew}";
const letter = `(?:(?![${rightToLeft}])[\\p{L}\\p{N}])`;
/** Quotation marks of the sentence end a run. */
const plain = `[^${rightToLeft}()\\[\\]«»]`;
/** A bracket with its partner; one without belongs to the sentence around. */
const bracketed = `(?:\\(${plain}*\\)|\\[${plain}*\\])`;
/** A run of letters and digits that are written left to right, with what stands between, a sign, and brackets around. */
const latinRun = new RegExp(
  `([(\\[]*)([+−-]?${letter}(?:(?:${plain}|${bracketed})*(?:${letter}|[%/]|${bracketed}))?)([)\\]]*)`,
  "gu",
);
/** Most texts have no such run, and this is seen much faster than a run is looked for. */
const arabicAlone = /^[\u0600-\u06ff\s.,;:!?()«»"'…·–—-]*$/;
const lettered = /[\p{L}\p{N}]/u;
const fromTheRight = new RegExp(`[${rightToLeft}]`, "u");

/**
 * Isolates a text that runs from left to right (Unicode Standard Annex 9).
 *
 * @param text - The text.
 * @returns The text between the marks of an isolate.
 */
export const isolate = (text: string): string => `\u2066${text}\u2069`;

/**
 * Isolates what runs from left to right in a text that runs from right to left: runs of Latin letters and digits, beside what
 * was isolated before. A run is told by what stands around it, so that this comes before a text is broken into lines.
 *
 * @param text - A block.
 * @returns The text.
 */
export function isolateRuns(text: string): string {
  // What a group matches comes between the other parts.
  const parts = text.split(/(\u2066[^\u2069]*\u2069)/);
  return parts.map((part, index) => (index % 2 === 0 ? part.split("\n").map(isolateLatin).join("\n") : part)).join("");
}

/**
 * Closes isolates at the end of each line and opens them again on the next, since none reaches over a line break.
 *
 * @param lines - The lines of a block.
 * @returns The lines, every isolate closed.
 */
export function closeIsolates(lines: readonly string[]): readonly string[] {
  let open = false;
  return lines.map((line) => {
    const opened = open ? `\u2066${line}` : line;
    open = opened.lastIndexOf("\u2066") > opened.lastIndexOf("\u2069");
    return open ? `${opened}\u2069` : opened;
  });
}

function isolateLatin(line: string): string {
  return markLatin(line, isolateWords, (text) => text);
}

/** Without the spaces around, at which a line may break. */
const isolateWords = (text: string): string => text.replace(text.trim(), isolate);

/**
 * Marks what runs from left to right in a text that runs from right to left: runs of Latin letters and digits.
 *
 * @param text - The text.
 * @param run - Marks a run.
 * @param rest - Writes what is no run.
 * @returns The text, written piece by piece.
 */
export function markLatin(text: string, run: (text: string) => string, rest: (text: string) => string): string {
  if (arabicAlone.test(text) || !lettered.test(text)) return rest(text);
  if (!fromTheRight.test(text)) return run(text);
  let written = "";
  let end = 0;
  for (const { index, 1: before = "", 2: inner = "", 3: after = "" } of text.matchAll(latinRun)) {
    const pairs = Math.min(before.length, after.length);
    const from = index + before.length - pairs;
    const to = index + before.length + inner.length + pairs;
    written += rest(text.slice(end, from)) + run(text.slice(from, to));
    end = to;
  }
  return written + rest(text.slice(end));
}
