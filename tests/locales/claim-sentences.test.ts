import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { expect, test } from "vitest";
import { gradeClaim } from "../../src/entries/evidence.js";
import { createI18n } from "../../src/entries/i18n.js";
import { claimIds } from "../../src/model/claim.js";
import { locales } from "../../src/model/locale.js";

// A snapshot for each language, so that a translator reviews what readers see.
test.each(locales)("what is said of every claim in %s is reviewed", async (lng) => {
  const i18n = await createI18n(lng);
  const texts = claimIds.map((id) => {
    const { statement, finding, tested, certainty, verdict } = gradeClaim(id);
    return [`# ${id} (${certainty}, ${verdict})`, ...[statement, finding, tested].map((each) => i18n.text(each))].join(
      "\n",
    );
  });
  await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(`snapshots/claims-${lng}.txt`);
});

test("the English sentences can be read after eight years of school", async () => {
  const i18n = await createI18n("en");
  const text = claimIds.map((id) => i18n.text(gradeClaim(id).statement)).join(" ");
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const sentences = text.split(/[.!?:]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part));
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllable(text) });
  expect(grade).toBeLessThanOrEqual(8);
});
