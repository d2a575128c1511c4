import { termKey } from "../lib/term-key.js";
import { isMedicationClassId } from "../model/medication.js";
import type { Message } from "../model/message.js";
import { idOf, type Medicine, type Mention, type Thing } from "./taken.js";

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
  { things, matched, confidence }: Pick<Mention, "things" | "matched" | "confidence">,
  medicines: readonly Medicine[],
): readonly Message[] {
  const notes: Message[] = [];
  if (confidence === "approximate") notes.push({ key: "risk:note.approximate", values: { input, matched } });
  const parts = new Set(medicines.flatMap(({ ingredients }) => ingredients.flatMap(({ also }) => also.map(idOf))));
  // Tramadol as a medicine and as a drug is one thing, and so are a medicine and what it holds.
  const meant = new Map(things.filter((thing) => !isPart(thing, parts)).map((thing) => [idOf(thing), thing]));
  if (meant.size > 1) {
    const names = { messages: [...meant.values()].map(nameOf) };
    notes.push({ key: "risk:note.ambiguous", values: { input, names } });
  }
  const [first, second] = medicines;
  if (first?.entry.class === true && second === undefined) {
    notes.push({ key: "risk:note.class", values: { name: { message: nameOf(first) } } });
  }
  return notes;
}

const isPart = (thing: Thing, parts: ReadonlySet<string>): boolean =>
  thing.kind !== "medication" && parts.has(idOf(thing));

/** What a thing is called in the language of the reader; a medicine goes by its international name in every language. */
function nameOf(thing: Thing): Message {
  const id = idOf(thing);
  if (thing.kind === "substance") return { key: termKey(`substance.${id}`) };
  if (thing.kind === "other") return { key: termKey(`other-substance.${id}`) };
  const { class: isClass, name } = thing.entry;
  if (isClass === true && isMedicationClassId(id)) return { key: termKey(`medication-class.${id}`) };
  return { key: "risk:note.name", values: { name } };
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
