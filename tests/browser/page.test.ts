import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locales } from "../../src/model/locale.js";
import { launch, openPage, outFile, screens, toldOn } from "./browser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const schemes = ["light", "dark"] as const;
const views = locales.flatMap((lng) =>
  (["phone", "desk"] as const).flatMap((screen) => schemes.map((scheme) => [lng, screen, scheme] as const)),
);

/** What axe finds, in a line for each. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  // A host's page has a background; axe takes that of the browser for white, whatever the scheme.
  await page.addStyleTag({ content: "html { background: Canvas; color: CanvasText }" });
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}

describe.each(views)("the page in %s on a %s, %s", (lng, screen, colorScheme) => {
  test.each(["standard", "full"] as const)("stays within the screen and breaks no rule of axe, %s", async (detail) => {
    const options = detail === "full" ? ({ detail, audience: "clinician", stances: "legend" } as const) : {};
    const page = await openPage(browser, lng, { viewport: screens[screen], colorScheme }, options);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screens[screen].width);
    expect(await violationsOn(page)).toEqual([]);
    const name = `${lng}-${detail}-${screens[screen].width}-${colorScheme}`;
    await page.screenshot({ path: outFile(`${name}-first-screen.png`) });
    await page.screenshot({ path: outFile(`${name}-whole.png`), fullPage: true });
    await page.close();
  });
});

describe.each(locales)("the page in %s", (lng) => {
  test("has its answer in the first screen of a phone", async () => {
    const page = await openPage(browser, lng, { viewport: screens.phone });
    const answer = await page.locator("#short-answer").boundingBox();
    const messages = await page.locator(".microdosing-key-messages").boundingBox();
    expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThan(screens.phone.height);
    console.log(
      `${lng}: key messages end at ${Math.round((messages?.y ?? 0) + (messages?.height ?? 0))} of 844 pixels`,
    );
    await page.close();
  });

  test("is gone through by key in the order in which it is read, past the contents, with its sources closed", async () => {
    const page = await openPage(browser, lng, { viewport: screens.phone });
    const stops: string[] = [];
    const focused = `(() => {
      const { activeElement: element } = document;
      if (element === document.body) return "";
      const box = element.getBoundingClientRect();
      const area = element.closest("nav, summary, .microdosing-skip, .microdosing-key-messages, .microdosing-sources, section");
      return [area?.className || area?.tagName.toLowerCase(), Math.round(box.width), element.getAttribute("href") ?? ""].join(" ");
    })()`;
    for (let press = 0; press < 500; press++) {
      await page.keyboard.press("Tab");
      const stop = String(await page.evaluate(focused));
      if (stop === "") break;
      stops.push(stop);
    }
    const areas = stops.map((stop) => stop.split(" ")[0]);
    const [skip, contents, sections] = ["microdosing-skip", "microdosing-contents", "section"].map((area) =>
      areas.indexOf(area),
    ) as [number, number, number];
    // Before it there is only what the answer cites.
    expect(areas.slice(0, skip).every((area) => area === "microdosing-callout")).toBe(true);
    expect(contents).toBe(skip + 1);
    expect(sections).toBeGreaterThan(contents);
    // It is seen while it is reached.
    expect(Number(stops[skip]?.split(" ")[1])).toBeGreaterThan(50);
    // The sources are one stop, the last: nothing in them is reached while they are closed.
    expect(areas.at(-1)).toBe("summary");
    expect(areas).not.toContain("microdosing-sources");
    console.log(
      `${lng}: ${stops.length} tab stops: ${skip} in the answer, 1 past the contents, ${areas.filter((area) => area === "microdosing-contents").length} in them, ${areas.filter((area) => area === "section").length} in the text, 1 for the sources`,
    );
    await page.close();
  });

  test("lets a reader skip the contents", async () => {
    const page = await openPage(browser, lng, { viewport: screens.phone });
    await page.locator(".microdosing-skip").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(`document.activeElement.closest("section") !== null`)).toBe(true);
    await page.close();
  });

  test("opens its sources where a citation leads to one, and leads back", async () => {
    const page = await openPage(browser, lng, { viewport: screens.phone });
    const source = page.locator("#ref-1");
    expect(await source.isVisible()).toBe(false);
    await page.locator('[href="#ref-1"]').first().click();
    expect(await source.isVisible()).toBe(true);
    await source.locator('[role="doc-backlink"]').click();
    expect(new URL(page.url()).hash).toMatch(/^#cite-.*-1$/);
    await page.close();
  });

  test.each(["phone", "desk"] as const)(
    "tells its tables as tables, with certainty in words, on a %s",
    async (screen) => {
      const page = await openPage(browser, lng, { viewport: screens[screen] });
      const told = await toldOn(page);
      const count = (role: string): number => told.filter((node) => node.role === role).length;
      const [tables, rows] = await Promise.all(["table", "tr"].map((name) => page.locator(name).count()));
      expect(count("table")).toBe(tables);
      expect(count("row")).toBe(rows);
      expect(count("columnheader")).toBe(await page.locator("thead th").count());
      expect(count("cell") + count("gridcell")).toBe(await page.locator("td").count());
      // The signs are hidden, the word is told.
      const words = await page.locator(".microdosing-certainty").allTextContents();
      expect(words.length).toBeGreaterThan(5);
      const texts = new Set(told.map(({ name }) => name.trim()));
      expect(words.map((word) => word.replace(/^[⊕◯]+ /, "")).filter((word) => !texts.has(word))).toEqual([]);
      expect(told.filter(({ role, name }) => role === "StaticText" && /^[⊕◯]{4}$/.test(name))).toEqual([]);
      await page.close();
    },
  );

  test("tells the certainty of signs that stand alone, and what a chart shows", async () => {
    const options = { detail: "full", certainty: "symbols" } as const;
    const page = await openPage(browser, lng, { viewport: screens.phone }, options);
    const images = (await toldOn(page)).filter(({ role }) => role === "image");
    const signs = await page.locator(".microdosing-certainty[role]").count();
    expect(signs).toBeGreaterThan(5);
    expect(images.filter(({ name }) => name.length > 2).length).toBe(
      signs + (await page.locator("figure svg").count()),
    );
    expect(images.filter(({ description }) => description.length > 20).length).toBe(
      await page.locator("figure svg").count(),
    );
    await page.close();
  });

  test("prints its sources, and neither contents nor colours", async () => {
    const page = await openPage(browser, lng, { viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: "print" });
    expect((await page.locator("#ref-1").boundingBox())?.height).toBeGreaterThan(10);
    expect(await page.locator("nav").isVisible()).toBe(false);
    const painted = await page.evaluate(
      `[...document.querySelectorAll(".microdosing *")].filter((each) => !["rgba(0, 0, 0, 0)", "transparent"].includes(getComputedStyle(each).backgroundColor)).length`,
    );
    expect(painted).toBe(0);
    await page.screenshot({ path: outFile(`${lng}-print.png`), fullPage: true });
    await page.close();
  });
});

test("the page without the style sheet breaks no rule of axe either", async () => {
  const page = await openPage(browser, "en", { viewport: screens.desk }, { stylesheet: "none.css" });
  expect(await violationsOn(page)).toEqual([]);
  await page.close();
});
