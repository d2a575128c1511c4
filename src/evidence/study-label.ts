import type { Message } from "../model/message.js";
import type { Reference, ReferenceId } from "../model/reference.js";
import { refuse } from "../shapes/refuse.js";

/** A title is cut to this many letters: two lines beside the marks of a plot. */
const LONGEST_TITLE = 40;

/**
 * What a plot calls a study: the first author and the year of its work. A work whose authors are not known goes by the
 * beginning of its title, as in Vancouver style, and one without a year is said to have no date.
 *
 * @param references - The works.
 * @param id - The work of the study.
 * @returns The name: a message where the language has a word in it.
 * @throws {MicrodosingError} `unknown-id` where the work is not among them.
 */
export function studyLabel(references: readonly Reference[], id: ReferenceId): Message | string {
  const reference =
    references.find((entry) => entry.id === id) ??
    refuse("unknown-id", "records.references", `the work that reports a study, ${id}`);
  const author = reference.author?.[0];
  const name = author?.family ?? author?.literal ?? shortTitle(reference.title);
  const [year] = reference.issued?.["date-parts"][0] ?? [];
  return year === undefined ? { key: "common:plot.undated", values: { name } } : `${name} ${year}`;
}

/**
 * The names of the studies of one plot, each another: of studies that would go by one name, such as several of one paper,
 * each has a letter behind it, as author-date styles have it.
 *
 * @param labels - What {@link studyLabel} gives, in the order of the plot.
 * @returns The names in that order.
 */
export function distinctLabels(labels: readonly (Message | string)[]): readonly (Message | string)[] {
  const texts = labels.map((label) => JSON.stringify(label));
  return labels.map((label, index) => {
    const text = texts[index];
    if (texts.indexOf(text as string) === texts.lastIndexOf(text as string)) return label;
    const letter = letterOf(texts.slice(0, index).filter((other) => other === text).length);
    if (typeof label === "string") return label + letter;
    return { ...label, values: { name: `${label.values?.["name"]} ${letter}` } };
  });
}

/** "a" for the first, "aa" after "z". */
const letterOf = (index: number): string =>
  (index < 26 ? "" : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** The beginning of a title, whole words, without what stands behind a colon. */
function shortTitle(title: string): string {
  const [main = title] = title.split(/[:.?] /);
  if (main.length <= LONGEST_TITLE) return main;
  const end = main.lastIndexOf(" ", LONGEST_TITLE);
  return `${main.slice(0, end > 0 ? end : LONGEST_TITLE)}…`;
}
