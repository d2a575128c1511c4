import { expect, test } from "vitest";
import { shownNamesOf } from "../../src/documents/shown-names.js";

test("a record is shown by its own name and by the first name of each language", () => {
  let asked = 0;
  const shownNames = shownNamesOf(() => {
    asked += 1;
    const names = [
      { name: "bare" },
      { name: "asma", lng: "es" },
      { name: "Asthma", lng: "en" },
      { name: "asma bronquial", lng: "es" },
    ];
    return { condition: [{ id: "asthma", names }], medication: [{ id: "asthma", name: "Asthmol" }] };
  });
  expect(asked).toBe(0);
  expect(shownNames("condition", "asthma")).toEqual(["asma", "Asthma"]);
  expect(shownNames("medication", "asthma")).toEqual(["Asthmol"]);
  expect(shownNames("substance", "asthma")).toEqual([]);
  expect(asked).toBe(1);
});
