import { describe, expect, test } from "vitest";
import { article, forestData, renderHtml, renderMarkdown, renderText } from "../../src/entries/article.js";
import { forestPlot } from "../../src/entries/charts.js";
import { claims, gradeClaim } from "../../src/entries/evidence.js";
import { createI18n, locales } from "../../src/entries/i18n.js";
import { plain, textsOf } from "../charts/drawn.js";

const drawn = claims.flatMap(({ id }) => {
  const data = forestData(id);
  return data === "not-pooled" ? [] : [{ id, data }];
});
const i18ns = await Promise.all(locales.map((lng) => createI18n(lng)));
/** As a plot writes it, in lines. */
const joined = (svg: string): string => plain(textsOf(svg, "plot-note").join(" "));

describe("the data of a forest plot", () => {
  test("are of claims with several studies of which some are drawn, and of claims with one", () => {
    expect(drawn.some(({ data }) => data.rows.length < (data.body?.k ?? 0))).toBe(true);
    expect(drawn.some(({ data }) => data.rows.length === data.body?.k)).toBe(true);
  });

  test.each(drawn)("of $id have the grade of the whole body", ({ id, data }) => {
    const { k, certainty, statement } = gradeClaim(id);
    expect(data.body).toMatchObject({ k, certainty, statement });
  });

  test.each(drawn)(
    "of $id are drawn with the sentence of the grade and its certainty, in every language",
    ({ id, data }) => {
      for (const i18n of i18ns) {
        for (const width of [320, 1280]) {
          const svg = forestPlot(data, i18n, { width });
          const escaped = i18n.text(gradeClaim(id).statement).replaceAll("&", "&amp;");
          expect(joined(svg)).toContain(escaped);
          expect(joined(svg)).toContain(i18n.term("certainty", gradeClaim(id).certainty));
          expect(plain(/<desc>([^<]*)</.exec(svg)?.[1] ?? "")).toContain(escaped);
        }
      }
    },
  );

  test.each(drawn)("of $id are not drawn as all studies where they are a part", ({ data }) => {
    const [i18n] = i18ns;
    const svg = i18n === undefined ? "" : plain(forestPlot(data, i18n));
    const share = `${data.rows.length} of ${data.body?.k} trials`;
    const isPart = data.rows.length < (data.body?.k ?? 0);
    expect(svg.includes(`This plot shows only ${share}.`)).toBe(isPart);
    expect(svg).not.toMatch(isPart ? /All studies/ : /Studies with numbers/);
    expect(svg.includes(`Studies with numbers, together (${share}): `)).toBe(isPart && data.rows.length > 1);
  });
});

test("the article tells the grade with its plot in every format", () => {
  for (const i18n of i18ns) {
    const { statement, certainty } = gradeClaim("adhd");
    const sentence = i18n.text({
      key: "common:plot.certainty",
      values: { certainty: { term: `certainty.${certainty}` } },
    });
    const expected = `${i18n.text(statement)} ${sentence}`;
    const flat = (text: string): string =>
      plain(text)
        .replace(/\u200e/g, "")
        .replace(/\s+/g, " ");
    const options = { detail: "full" } as const;
    for (const text of [
      renderText(article, i18n, options),
      renderMarkdown(article, i18n, options),
      renderHtml(article, i18n, options),
    ]) {
      expect(flat(text)).toContain(flat(expected));
    }
  }
});
