import { describe, expect, test } from "vitest";
import { noteOnMatch } from "../../src/risk/notes.js";
import type { Medicine, Thing } from "../../src/risk/taken.js";

const medicine = (id: string, name: string, also: Medicine["ingredients"][number]["also"] = []): Medicine => ({
  kind: "medication",
  entry: { id, name, atc: [], ingredients: [id] },
  ingredients: [{ id, name, atc: [], also }],
});
const classOf = (id: string, name: string): Medicine => ({
  kind: "medication",
  entry: { id, name, atc: ["N02A"], class: true, ingredients: ["fentanyl"] },
  ingredients: [{ id: "fentanyl", name: "Fentanyl", atc: [], also: [{ kind: "other", id: "opioids" }] }],
});
const isMedicine = (thing: Thing): thing is Medicine => thing.kind === "medication";
const noted = (...things: readonly Thing[]) =>
  noteOnMatch("word", { things, matched: "Word", confidence: "synonym" }, things.filter(isMedicine)).map(
    ({ key, values }) => [key, values?.["names"] ?? values?.["name"]],
  );

describe("a note on how a name was read", () => {
  test("says of one word for two things that it may mean either, in the words of the reader", () => {
    const drugs: readonly Thing[] = [
      { kind: "other", id: "methamphetamine" },
      { kind: "substance", scope: { id: "mdma" } },
    ];
    const names = [{ key: "risk:term.other-substance.methamphetamine" }, { key: "common:term.substance.mdma" }];
    expect(noted(...drugs)).toEqual([["risk:note.ambiguous", { messages: names }]]);
    expect(noted(medicine("a", "A"), medicine("b", "B"))).toEqual([
      [
        "risk:note.ambiguous",
        {
          messages: [
            { key: "risk:note.name", values: { name: "A" } },
            { key: "risk:note.name", values: { name: "B" } },
          ],
        },
      ],
    ]);
  });

  test("does not call a medicine and the drug that it is two things", () => {
    expect(noted(medicine("tramadol", "Tramadol"), { kind: "other", id: "tramadol" })).toEqual([]);
    const held = { kind: "substance", scope: { id: "cannabis" } } as const;
    expect(noted(medicine("dronabinol", "Dronabinol", [held]), held)).toEqual([]);
  });

  test("names a class in the words of the reader, and one of records of one's own as they do", () => {
    expect(noted(classOf("opioids", "Opioids"), { kind: "other", id: "opioids" })).toEqual([
      ["risk:note.class", { message: { key: "risk:term.medication-class.opioids" } }],
    ]);
    expect(noted(classOf("own-class", "Own class"))).toEqual([
      ["risk:note.class", { message: { key: "risk:note.name", values: { name: "Own class" } } }],
    ]);
  });
});
