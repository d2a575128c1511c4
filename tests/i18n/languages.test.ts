import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { addTo, createI18n, fromTranslate, loadLocale, negotiateLocale } from "../../src/entries/i18n.js";
import { formatsOf } from "../../src/i18n/formats.js";
import { renderMessage } from "../../src/i18n/render-message.js";
import { fill, templateOf } from "../../src/i18n/template.js";
import { direction } from "../../src/lib/direction.js";

const thrown = (path: string, code?: string) => expect.objectContaining(code === undefined ? { path } : { path, code });

describe("direction", () => {
  // The scripts that Unicode writes from right to left, each by a language that is written in it today.
  test.each(["ar", "fa", "ur", "he", "yi", "dv", "syr", "nqo", "ff-Adlm", "rhg-Rohg", "az-Arab"])(
    "%s is rtl",
    (tag) => {
      expect(direction(tag)).toBe("rtl");
    },
  );
  test.each(["en", "es", "zh", "ru", "ff", "ar-Latn", "zxx"])("%s is ltr", (tag) => {
    expect(direction(tag)).toBe("ltr");
  });
});

describe("formats", () => {
  test("write a number with at most six significant digits, grouped from a thousand on", () => {
    const { number } = formatsOf("en");
    expect([0, 1, 999, 1000, 1234567, 0.1234567, -5, -0.5, 999.5].map(number)).toEqual([
      "0",
      "1",
      "999",
      "1,000",
      "1,234,570",
      "0.123457",
      // With a minus sign, which is as wide as a digit and does not break at the end of a line.
      "\u22125",
      "\u22120.5",
      "999.5",
    ]);
    expect(formatsOf("de").number(1234.5)).toBe("1.234,5");
  });

  test("write Latin digits and the Gregorian calendar, whatever the language is used to", () => {
    expect(formatsOf("fa").number(12.5)).toMatch(/^12\D5$/);
    expect(formatsOf("fa").date("2026-02-03")).toMatch(/3.*2026/);
    expect(formatsOf("th").date("2026-02-03")).toContain("2026");
    expect(formatsOf("en").date("2026-02-03")).toBe("3 February 2026");
  });

  test("join with the word for and, and name a country or give its code back", () => {
    expect(formatsOf("en").list(["a", "b", "c"])).toBe("a, b and c");
    expect(formatsOf("es").list(["a", "b"])).toBe("a y b");
    expect(formatsOf("en").country("DE")).toBe("Germany");
    expect(formatsOf("en").country("QX")).toBe("QX");
  });
});

describe("a template", () => {
  test("takes white space inside its braces, and keeps the name of what is not given", () => {
    expect(fill(templateOf("a {{ one }}, {{two}}."), { one: 1, two: undefined })).toBe("a 1, undefined.");
    expect(fill(templateOf("{{one}} {{toString}}"), {})).toBe("{{one}} {{toString}}");
    expect(fill([], {})).toBe("");
    expect(templateOf("{{a b}}")).toEqual(["{{a b}}"]);
  });
});

describe("a message", () => {
  const formats = formatsOf("en");
  const seen = (values: unknown) => {
    let given: unknown;
    const say = (key: string, all: Readonly<Record<string, unknown>>): string => {
      if (key !== "common:x") return `<${key}>`;
      given = all;
      return "said";
    };
    const message = values === undefined ? { key: "common:x" } : { key: "common:x", values };
    expect(renderMessage(message as never, say, formats)).toBe("said");
    return given;
  };

  test("gives each kind of value as the language writes it, and a count as a number", () => {
    expect(
      seen({
        text: "<t>",
        amount: 1234.5,
        count: 1234,
        items: ["a", "b"],
        on: { date: "2026-02-03" },
        country: { place: "DE" },
        state: { place: "US-OR" },
        city: { place: "US-CO/denver" },
        what: { term: "form.mushroom" },
        all: { terms: ["form.mushroom", "form.truffle"] },
      }),
    ).toEqual({
      text: "<t>",
      amount: "1,234.5",
      count: 1234,
      items: "a and b",
      on: "3 February 2026",
      country: "Germany",
      state: "<legality:term.place.US-OR>",
      city: "<legality:term.place.US-CO/denver>",
      what: "<legality:term.form.mushroom>",
      all: "<legality:term.form.mushroom> and <legality:term.form.truffle>",
    });
  });

  test("without values has none, and a count that is a text stays a text", () => {
    expect(seen(undefined)).toEqual({});
    expect(seen({})).toEqual({});
    expect(seen({ count: "many" })).toEqual({ count: "many" });
  });

  test("is refused at its path", () => {
    expect(() => renderMessage(undefined as never, () => "", formats)).toThrow(thrown("message", "missing-field"));
    expect(() => renderMessage({ key: "common:x", values: { a: Number.NaN } }, () => "", formats)).toThrow(
      thrown("message.values.a"),
    );
  });
});

describe("a translation function", () => {
  test("that can say what exists refuses what does not", () => {
    const i18n = fromTranslate(
      (key) => key,
      "en",
      (key) => key === "common:here",
    );
    expect(i18n.text({ key: "common:here" })).toBe("common:here");
    expect(() => i18n.text({ key: "common:gone" })).toThrow(
      expect.objectContaining({ code: "unknown-id", path: "message.key", received: '"common:gone"' }),
    );
    expect([i18n.lng, i18n.dir, fromTranslate(String, "he").dir]).toEqual(["en", "ltr", "rtl"]);
    expect(() => fromTranslate(String, 7 as never)).toThrow(thrown("lng", "invalid-type"));
  });
});

describe("negotiation", () => {
  test("takes the fallback, else the first, where nothing fits, and gives the tag as it was written", () => {
    expect(negotiateLocale(["ja"], ["en", "es"], "es")).toBe("es");
    expect(negotiateLocale(["ja"], ["es", "en"])).toBe("es");
    expect(negotiateLocale(["EN-us"], ["es", "en-US"])).toBe("en-US");
    // A fallback need not be among those that are there.
    expect(negotiateLocale(["ja"], ["es"], "en" as never)).toBe("en");
  });

  test.each([
    [undefined, ["en"], undefined, "requested"],
    [["??"], ["en"], undefined, "requested[0]"],
    [["en"], undefined, undefined, "available"],
    [["en"], ["??"], undefined, "available[0]"],
    [["en"], ["en"], "??", "fallback"],
  ])("refuses %j among %j or %j at %s", (requested, available, fallback, path) => {
    expect(() => negotiateLocale(requested as never, available as never, fallback as never)).toThrow(thrown(path));
  });
});

describe("an instance of our own", () => {
  test("inserts a value as it is, and only where a template names it", async () => {
    const i18n = await createI18n("en");
    const input = "<b> & {{x}}";
    expect(i18n.text({ key: "risk:unknown.unrecognised.message", values: { input } })).toContain(input);
    await expect(loadLocale("xx" as never)).rejects.toMatchObject({ path: "lng", code: "unknown-id" });
  });
});

describe("a host's instance", () => {
  const key = "risk:unknown.unrecognised.message" as const;
  const started = async (options: object = {}) => {
    const host = createInstance();
    await host.init({ lng: "es", fallbackLng: "en", resources: {}, ...options });
    return host;
  };

  test("is refused with what was expected", async () => {
    for (const host of [undefined, null, { addResourceBundle: 1 }]) {
      await expect(addTo(host as never, ["es"])).rejects.toMatchObject({ path: "host", code: "invalid-type" });
    }
    for (const [lngs, options, path] of [
      [undefined, {}, "lngs"],
      [["es"], null, "options"],
      [["es"], { prefix: 1 }, "options.prefix"],
      [["es"], { ns: "x" }, "options.ns"],
    ] as const) {
      await expect(addTo(await started(), lngs as never, options as never)).rejects.toMatchObject({ path });
    }
  });

  test("is asked only for what it holds in its own language", async () => {
    const host = await started({ resources: { en: { risk: { own: "Own" } } } });
    const i18n = await addTo(host, ["es"]);
    expect(() => i18n.text({ key: "risk:own" })).toThrow(thrown("message.key", "unknown-id"));
    expect(i18n.text({ key: "evidence:clause.mixed", values: { who: "X", count: 2 } })).toContain("X");
  });

  test("does not fill in, nest or escape what is inserted", async () => {
    const host = await started({ interpolation: { defaultVariables: { input: "filled" } } });
    const i18n = await addTo(host, ["es"]);
    const input = "{{input}} <&>";
    expect(i18n.text({ key, values: { input } })).toContain(input);
  });

  test("keeps texts beside ours in the same namespace, and takes ours again without a clash", async () => {
    const host = await started({ resources: { es: { risk: { unknown: { own: "Mía" } } } } });
    await addTo(host, ["es"]);
    await addTo(host, ["es"]);
    expect(host.t("risk:unknown.own")).toBe("Mía");
  });

  test.each([
    [{ unknown: "a text where ours is a tree" }, "risk.unknown"],
    [{ unknown: { advice: "another" } }, "risk.unknown.advice"],
    [{ unknown: { advice: { deep: "tree where ours is a text" } } }, "risk.unknown.advice"],
    [{ unknown: { advice: null } }, "risk.unknown.advice"],
  ])("that holds %j is refused for %s", async (risk, clash) => {
    const host = await started({ resources: { es: { risk } } });
    await expect(addTo(host, ["es"])).rejects.toMatchObject({
      code: "invalid-value",
      path: "host",
      expected: `no other text under ${clash}; pass options.prefix`,
      received: '"es"',
    });
  });

  test("is followed in language, direction and formats", async () => {
    const host = await started();
    const i18n = await addTo(host, ["es", "ar", "en"]);
    const value = { key: "evidence:findings.number", values: { value: 1234.5 } } as const;
    expect([i18n.lng, i18n.dir, i18n.text(value), i18n.text(value)]).toEqual(["es", "ltr", "1234,5", "1234,5"]);
    await host.changeLanguage("en");
    expect([i18n.lng, i18n.text(value)]).toEqual(["en", "1,234.5"]);
    await host.changeLanguage("ar");
    expect([i18n.lng, i18n.dir]).toEqual(["ar", "rtl"]);
  });
});
