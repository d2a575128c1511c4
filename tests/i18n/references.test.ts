import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/data/rules.js";
import { addTo, createI18n, fromTranslate, loadLocale } from "../../src/entries/i18n.js";
import { i18nFrom } from "../../src/i18n/create-i18n.js";
import { resolveReferences, sayOut } from "../../src/i18n/references.js";
import { locales } from "../../src/model/locale.js";
import { namespaces } from "../../src/model/message.js";
import { read, textsOf, writtenTextsOf } from "../locales/tree.js";

const written = (lng: string) =>
  Object.fromEntries(namespaces.map((ns) => [ns, JSON.parse(read(`locales/${lng}/${ns}.json`))]));

describe("a text that refers to another", () => {
  test("holds it in its place", () => {
    const texts: Record<string, string> = { "risk:say.one": "One.", "risk:say.dollars": "$& and $1." };
    const said = (text: string) => resolveReferences(text, (key) => texts[key] ?? "?");
    expect(said("$t(risk:say.one) Two. $t(risk:say.dollars)")).toBe("One. Two. $& and $1.");
    expect(["No. 1", "$t()", "$t(a b)", "$t(a, {})"].map(said)).toEqual(["No. 1", "$t()", "$t(a b)", "$t(a, {})"]);
    const tree = { common: { a: "$t(risk:say.x)" }, risk: { say: { x: "X." }, deep: { b: "B. $t(risk:say.x)" } } };
    expect(sayOut(tree)).toEqual({ common: { a: "X." }, risk: { say: { x: "X." }, deep: { b: "B. X." } } });
  });

  test.each(locales)("is said in full in %s, whoever says it", async (lng) => {
    const texts = textsOf(lng);
    const referring = [...writtenTextsOf(lng)].filter(([, text]) => text.includes("$t(")).map(([key]) => key);
    expect(referring.length).toBeGreaterThan(rules.length);
    const prefixed = createInstance();
    await prefixed.init({ lng, resources: {}, interpolation: { nestingPrefix: "<<", nestingSuffix: ">>" } });
    const host = createInstance();
    await host.init({ lng, resources: { [lng]: written(lng) }, interpolation: { escapeValue: false } });
    const languages = [
      await createI18n(lng, { namespaces: ["risk"] }),
      await addTo(prefixed, [lng], { prefix: "m-", namespaces: ["risk"] }),
      fromTranslate(host.t, lng),
    ];
    for (const key of referring) {
      for (const { text } of languages) expect(text({ key: key as "risk:x" })).toBe(texts.get(key));
    }
    expect(JSON.stringify(await loadLocale(lng))).not.toContain("$t(");
  });
});

describe("what is put into a text", () => {
  const loaded = {
    namespaces: ["common", "risk"] as const,
    texts: { common: {}, risk: { say: { one: "One." }, both: "$t(risk:say.one) You wrote: {{input}}." } },
    untranslated: [],
  };
  const i18n = i18nFrom("en", loaded, () => Promise.reject(new Error("English is the source")));

  test.each(["$t(risk:say.one)", "$t(risk:both)", "{{input}} $t(common:x, {})"])("never refers: %s", async (input) => {
    expect((await i18n).text({ key: "risk:both", values: { input } })).toBe(`One. You wrote: ${input}.`);
    const whole = await createI18n("en");
    const key = "risk:unknown.unrecognised.message";
    expect(whole.text({ key, values: { input } })).toContain(input);
    const host = createInstance();
    await host.init({ lng: "en", resources: {}, interpolation: { skipOnVariables: false } });
    expect((await addTo(host, ["en"])).text({ key, values: { input } })).toContain(input);
  });

  test("and a reference to what is not there is refused", async () => {
    const broken = { ...loaded, texts: { common: {}, risk: { lost: "$t(risk:say.gone) $t(legality:x)" } } };
    const { text } = await i18nFrom("en", broken, () => Promise.reject(new Error("English is the source")));
    expect(() => text({ key: "risk:lost" })).toThrow(
      expect.objectContaining({ code: "unknown-id", received: '"risk:say.gone"' }),
    );
  });
});
