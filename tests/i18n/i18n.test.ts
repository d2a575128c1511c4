import fc from "fast-check";
import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import {
  addTo,
  createI18n,
  fromTranslate,
  loadLocale,
  localeInfo,
  locales,
  namespaces,
  negotiateLocale,
} from "../../src/entries/i18n.js";
import type { Message, MessageKey, MessageValue } from "../../src/model/message.js";
import { baseKey, placeholders, read, textsOf } from "../locales/tree.js";

describe("an instance of its own", () => {
  test("renders terms, numbers, dates, lists and places in each language", async () => {
    const [en, es, ar] = await Promise.all([createI18n("en"), createI18n("es"), createI18n("ar")]);
    const stale = { key: "legality:caveat.stale", values: { asOf: { date: "2025-01-03" } } } as const;
    expect(en.text(stale)).toContain("3 January 2025");
    expect(es.text(stale)).toContain("3 de enero de 2025");
    expect(ar.text(stale)).toContain("3 يناير 2025");
    const place = { key: "legality:caveat.lower-law", values: { jurisdiction: { place: "DE" } } } as const;
    expect(en.text(place)).toContain("Germany");
    expect(es.text(place)).toContain("Alemania");
    const forms = {
      key: "legality:caveat.depends-on-form",
      values: { forms: { terms: ["form.mushroom", "form.truffle"] } },
    } as const;
    expect(en.text(forms)).toContain("mushroom and truffle");
    expect([en.dir, es.dir, ar.dir]).toEqual(["ltr", "ltr", "rtl"]);
  });

  test("joins terms by the language's word for or, and texts by its word for and", async () => {
    const [en, es, ar] = await Promise.all([createI18n("en"), createI18n("es"), createI18n("ar")]);
    const said = (clause: MessageValue): Message => ({ key: "evidence:clause.sentence", values: { clause } });
    const choice = said({ anyOf: ["substance.lsd", "substance.psilocybin", "substance.mescaline"] });
    expect(en.text(choice)).toBe("LSD, psilocybin or mescaline.");
    expect(es.text(choice)).toBe("LSD, psilocibina o mescalina.");
    expect(ar.text(choice)).toBe("LSD أو السيلوسيبين أو المسكالين.");
    const mixed = (term: string, count: number): Message => ({
      key: "evidence:clause.mixed",
      values: { who: { term }, count },
    });
    const both = said({ messages: [mixed("number.1", 1), mixed("number.2", 2)] });
    expect(en.text(both)).toBe("one gave a mixed picture and two gave a mixed picture.");
    expect(es.text(both)).toBe("uno dio un resultado mixto y dos dieron un resultado mixto.");
    for (const value of [{ anyOf: "lsd" }, { messages: [{}] }, { anyOf: [], messages: [] }]) {
      expect(() => en.text(said(value as never))).toThrow(
        expect.objectContaining({ path: expect.stringMatching(/^message\.values\.clause/) }),
      );
    }
  });

  test.each(locales)("has a plural form of %s for every count", async (lng) => {
    const i18n = await createI18n(lng);
    for (const name of ["found", "same", "mixed"]) {
      for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
        const key = `evidence:clause.${name}` as const;
        const text = i18n.text({ key, values: { who: "X", what: "Y", difference: "Z", count } });
        expect(text).not.toContain("clause");
        expect(text).not.toContain("{{");
      }
    }
  });

  test.each(locales)("says in %s what i18next's t says, for every text and count", async (lng) => {
    const i18n = await createI18n(lng);
    const host = createInstance();
    // As they are written, so that i18next itself resolves what they refer to.
    const resources = {
      [lng]: Object.fromEntries(namespaces.map((ns) => [ns, JSON.parse(read(`locales/${lng}/${ns}.json`))])),
    };
    await host.init({ lng, resources, defaultNS: false, interpolation: { escapeValue: false, skipOnVariables: true } });
    const texts = textsOf(lng);
    for (const key of new Set([...texts.keys()].map(baseKey)) as Set<MessageKey>) {
      const forms = [...texts].filter(([form]) => baseKey(form) === key).map(([, text]) => text);
      const names = [...new Set(forms.flatMap(placeholders))].filter((name) => name !== "count");
      const values = Object.fromEntries(names.map((name) => [name, `<${name}> {{x}} $t(y)`]));
      for (const count of texts.has(key) ? [undefined] : [0, 1, 2, 3, 11, 100, 1_000_000]) {
        const all = { ...values, ...(count === undefined ? {} : { count }) };
        const said = host.t(key, all);
        expect(i18n.text({ key, values: all })).toBe(said);
      }
    }
  });

  test("ends a sentence with one stop where what stands last has its own, and leaves other signs alone", async () => {
    const i18n = await createI18n("en");
    const law = (name: string, provision: string) =>
      i18n.text({ key: "legality:document.law-provision", values: { name, provision } });
    expect(law("KCanG", "§§ 11 ff.")).toBe("Law: KCanG, §§ 11 ff.");
    expect(law("KCanG", "§ 11")).toBe("Law: KCanG, § 11.");
    expect(law("Act etc.", "and so on...")).toBe("Law: Act etc., and so on....");
    expect(law("KCanG.", "§ 2..")).toBe("Law: KCanG., § 2...");
  });

  test("treats what it inserts as text, whatever it holds", async () => {
    const i18n = await createI18n("en");
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom("{{input}}", "$t(risk:unknown.advice)", "<b>&", "__proto__", "{{- key}}"),
    );
    fc.assert(
      fc.property(hostile, (input) => {
        expect(i18n.text({ key: "risk:unknown.unrecognised.message", values: { input } })).toContain(input);
      }),
    );
  });

  test.each([
    [null, "invalid-type"],
    [{}, "missing-field"],
    [{ key: "nowhere:x" }, "invalid-value"],
    [{ key: "common:no.such.text" }, "unknown-id"],
    [{ key: "common:term" }, "unknown-id"],
    [{ key: "common:__proto__.x" }, "unknown-id"],
    [{ key: "common:render", values: 7 }, "invalid-type"],
    [{ key: "risk:unknown.advice", values: { a: Number.NaN } }, "invalid-value"],
    [{ key: "risk:unknown.advice", values: { a: { date: "soon" } } }, "invalid-date"],
    [{ key: "risk:unknown.advice", values: { a: { term: "substance.sugar" } } }, "unknown-id"],
    [{ key: "risk:unknown.advice", values: { a: {} } }, "invalid-value"],
  ])("refuses %j as %s", async (message, code) => {
    const i18n = await createI18n("en");
    expect(() => i18n.text(message as never)).toThrow(expect.objectContaining({ code }));
  });

  test("refuses a language that is not there", async () => {
    await expect(createI18n("xx" as never)).rejects.toMatchObject({ code: "unknown-id", path: "lng" });
    await expect(loadLocale(undefined as never)).rejects.toMatchObject({ code: "missing-field" });
  });
});

describe("a host's instance", () => {
  const host = async () => {
    const instance = createInstance();
    await instance.init({ lng: "es", fallbackLng: "en", resources: { es: { common: { greeting: "Hola" } } } });
    return instance;
  };

  test("gets our texts beside its own, and the i18n follows its language", async () => {
    const instance = await host();
    const i18n = await addTo(instance, ["es", "en"]);
    expect(instance.t("common:greeting")).toBe("Hola");
    expect(i18n.text({ key: "common:term.substance.cannabis" })).toBe("cannabis");
    const spanish = i18n.text({ key: "risk:unknown.advice" });
    await instance.changeLanguage("en");
    expect(i18n.lng).toBe("en");
    expect(i18n.text({ key: "risk:unknown.advice" })).not.toBe(spanish);
  });

  test("does not escape, although the host's default is to escape", async () => {
    const i18n = await addTo(await host(), ["es"]);
    expect(i18n.text({ key: "risk:unknown.unrecognised.message", values: { input: "<&>" } })).toContain("<&>");
  });

  test("keeps its own text: a clash is refused, changes nothing, and a prefix avoids it", async () => {
    const instance = await host();
    instance.addResourceBundle("es", "risk", { unknown: { advice: "own" } });
    await expect(addTo(instance, ["es"])).rejects.toMatchObject({ code: "invalid-value", path: "host" });
    expect(instance.hasResourceBundle("es", "legality")).toBe(false);
    const i18n = await addTo(instance, ["es"], { prefix: "microdosing-" });
    expect(instance.t("risk:unknown.advice")).toBe("own");
    expect(i18n.text({ key: "risk:unknown.advice" })).not.toBe("own");
  });

  test("must be an i18next instance, with locales to add", async () => {
    await expect(addTo({} as never, ["es"])).rejects.toMatchObject({ code: "invalid-type", path: "host" });
    await expect(addTo(await host(), [])).rejects.toMatchObject({ code: "out-of-range", path: "lngs" });
    await expect(addTo(await host(), ["xx" as never])).rejects.toMatchObject({
      code: "unknown-id",
      path: "lngs[0]",
    });
  });
});

describe("negotiation", () => {
  test.each([
    [["pt-PT", "fr"], ["en", "pt-BR"], "pt-BR"],
    [["es-MX"], ["en", "es", "ar"], "es"],
    [["ar-EG", "en"], ["en", "es", "ar"], "ar"],
    [["ja"], ["en", "es"], "en"],
    [[], ["en", "es"], "en"],
  ])("%j among %j is %s", (requested, available, chosen) => {
    expect(negotiateLocale(requested, available)).toBe(chosen);
  });

  test.each([
    ["en", ["en"], "invalid-type"],
    [["not a tag"], ["en"], "invalid-value"],
    [["en"], [], "out-of-range"],
  ])("refuses %j among %j as %s", (requested, available, code) => {
    expect(() => negotiateLocale(requested as never, available)).toThrow(expect.objectContaining({ code }));
  });
});

test("any translation function with the shape of t will do", () => {
  const i18n = fromTranslate((key, values) => `${key}=${values["n"]}`, "fr");
  expect(i18n.text({ key: "common:x", values: { n: 1234.5 } })).toBe("common:x=1\u202f234,5");
  expect(() => fromTranslate(String, "??")).toThrow(expect.objectContaining({ code: "invalid-value" }));
});

test("locale metadata names every locale", () => {
  expect(Object.keys(localeInfo)).toEqual([...locales]);
  expect(namespaces).toContain("article");
});

describe("a number with its decimals", () => {
  // As metafor's print(rma(), digits = 2) and RevMan write effects: 0.40, not 0.4; nothing has no sign.
  test.each([
    ["en", 0.4, 2, "0.40"],
    ["es", 0.4, 2, "0,40"],
    ["en", -0.073, 2, "\u22120.07"],
    ["en", -0.001, 2, "0.00"],
    ["en", 24.3, 0, "24"],
    ["en", 1, 2, "1.00"],
  ] as const)("in %s, %d with %d decimals is %s", async (lng, number, decimals, expected) => {
    const i18n = await createI18n(lng);
    const message = { key: "common:plot.number", values: { value: { fixed: { number, decimals } } } } as const;
    expect(i18n.text(message)).toBe(expected);
  });

  test("has from none to six", async () => {
    const i18n = await createI18n("en");
    const text = (decimals: number) =>
      i18n.text({ key: "common:plot.number", values: { value: { fixed: { number: 1, decimals } } } });
    expect(() => text(7)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(() => text(0.5)).toThrow(expect.objectContaining({ code: "invalid-value" }));
  });
});
