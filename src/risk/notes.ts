import type { Message } from "../model/message.js";
import type { Medicine, Mention } from "./taken.js";

/**
 * What a reader has to know of how a name was read: that it was taken for another one, that it is a class, that it may be
 * one of several.
 *
 * @param input - What was typed.
 * @param mention - What it was read as.
 * @param medicines - The medicines among what it names.
 * @returns The notes.
 */
export function noteOnMatch(
  input: string,
  { matched, confidence }: Pick<Mention, "matched" | "confidence">,
  medicines: readonly Medicine[],
): readonly Message[] {
  const notes: Message[] = [];
  if (confidence === "approximate") notes.push({ key: "risk:note.approximate", values: { input, matched } });
  const [first, second] = medicines;
  if (second !== undefined) {
    const names = medicines.map(({ entry }) => entry.name);
    notes.push({ key: "risk:note.ambiguous", values: { input, names } });
  } else if (first?.entry.class === true) {
    notes.push({ key: "risk:note.class", values: { name: matched } });
  }
  return notes;
}

/**
 * A text with what has to be known beside it.
 *
 * @param message - The text.
 * @param notes - The notes.
 * @returns One text.
 */
export function noted(message: Message, notes: readonly Message[] = []): Message {
  return notes.reduce<Message>(
    (said, note) => ({ key: "risk:note.after", values: { said: { message: said }, note: { message: note } } }),
    message,
  );
}
