import { describe, expect, test } from "vitest";
import { indexLaws } from "../../src/legality/law-index.js";
import { treatyStatus } from "../../src/legality/treaty-status.js";
import type { TreatyEntry } from "../../src/model/law.js";
import type { FormId } from "../../src/model/substance.js";
import { records } from "./records.js";

const index = indexLaws(records);
const [base] = records.treaties as readonly [TreatyEntry];
const entry = (id: string, fields: Partial<TreatyEntry> = {}): TreatyEntry => ({ ...base, id, ...fields });
const undated = (id: string, fields: Partial<TreatyEntry> = {}): TreatyEntry => {
  const { from: _from, ...rest } = entry(id, fields);
  return rest;
};
const entriesOf = (entries: readonly TreatyEntry[], form: FormId | "any" = "any", on = "2026-01-01") =>
  treatyStatus(index, "US", entries, form, on).entries.map(({ id }) => id);

describe("the classes of a substance", () => {
  test("hold from their first day on, and on their last no more", () => {
    const dated = entry("dated", { from: "1976-08-16", until: "2001-03-01" });
    const on = (date: string) => entriesOf([dated], "any", date);
    expect(["1976-08-15", "1976-08-16", "2001-02-28", "2001-03-01"].map(on)).toEqual([[], ["dated"], ["dated"], []]);
  });

  test("hold without end where none is known, and from the last day of the time by which they are known to", () => {
    expect(entriesOf([entry("begun", { from: "1976-08-16" })], "any", "9999-12-31")).toEqual(["begun"]);
    const by = undated("by", { inForceBy: "1991" });
    expect(entriesOf([by], "any", "1991-12-30")).toEqual([]);
    expect(entriesOf([by], "any", "1991-12-31")).toEqual(["by"]);
  });

  test("without a day are known from their review on, and that no convention names a substance is for all time", () => {
    expect(entriesOf([undated("class")], "any", "2025-12-31")).toEqual([]);
    expect(entriesOf([undated("class")], "any", "2026-01-01")).toEqual(["class"]);
    expect(entriesOf([undated("none", { convention: "none" })], "any", "0000-01-01")).toEqual(["none"]);
  });

  const forms = [
    entry("all"),
    entry("plant", { forms: ["plant", "flower"] }),
    entry("extract", { forms: ["extract"] }),
  ];

  test("are all given where no form is asked", () => {
    expect(entriesOf(forms)).toEqual(["all", "plant", "extract"]);
  });

  test("of the form asked stand before that of all forms, which stands where there is none", () => {
    expect(entriesOf(forms, "flower")).toEqual(["plant"]);
    expect(entriesOf(forms, "extract")).toEqual(["extract"]);
    expect(entriesOf(forms, "synthetic")).toEqual(["all"]);
  });

  test("of other forms say nothing of the form asked", () => {
    expect(entriesOf(forms.slice(1), "synthetic")).toEqual([]);
  });

  test("of a form do not hide that of all where they have ended", () => {
    const ended = entry("ended", { forms: ["extract"], from: "1976-08-16", until: "2001-03-01" });
    expect(entriesOf([entry("all"), ended], "extract")).toEqual(["all"]);
    expect(entriesOf([entry("all"), ended], "extract", "2001-02-28")).toEqual(["ended"]);
  });
});

describe("parties", () => {
  const partyOf = (country: "US" | "HT" | "PT") => treatyStatus(index, country, [], "any", "2026-01-01").party;

  test("are told from non-parties and from countries that no source names, convention by convention", () => {
    expect(partyOf("US")).toEqual({ "1961": "unknown", "1971": "party" });
    expect(partyOf("HT")).toEqual({ "1961": "unknown", "1971": "non-party" });
    expect(partyOf("PT")).toEqual({ "1961": "unknown", "1971": "unknown" });
  });
});
