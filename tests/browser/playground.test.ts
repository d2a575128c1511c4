import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, outFile, screens, toldOn } from "./browser.js";
import { type Served, serveSite, siteFolder } from "./site.js";

let browser: Browser;
let site: Served;
beforeAll(async () => {
  if (!existsSync(siteFolder)) throw new Error("no site to look at: npm run docs");
  mkdirSync(dirname(outFile("any")), { recursive: true });
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

const views = ["article", "certainty", "risks", "law", "plots"] as const;
type View = (typeof views)[number];
const lngs = ["en", "ar"] as const;

/** The kB over the wire that a first view may take. */
const budget = 150;

/** Opens a view, and keeps what it asks other hosts for and what goes wrong in it. */
async function open(view: View, lng: string, context: BrowserContextOptions) {
  const page = await browser.newPage({ serviceWorkers: "block", ...context });
  const troubles: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith("data:")) troubles.push(request.url());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.goto(`${site.address}playground/?lang=${lng}#${view}`);
  await ready(page);
  return { page, troubles };
}

const ready = (page: Page) => page.locator("main:not([aria-busy]) h1").waitFor();

async function violationsOn(page: Page, but: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const { violations } = (await page.evaluate(`axe.run({ rules: ${JSON.stringify(rules)} })`)) as axe.AxeResults;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(" | ")}`,
  );
}

const cases = views.flatMap((view) =>
  lngs.flatMap((lng) =>
    (["phone", "desk"] as const).flatMap((screen) =>
      (["light", "dark"] as const).map((colorScheme) => [view, lng, screen, colorScheme] as const),
    ),
  ),
);

describe("the playground", () => {
  test.each(cases)(
    "%s, %s, %s, %s: within the screen, no rule of axe broken, no other host",
    async (view, lng, screen, colorScheme) => {
      const { page, troubles } = await open(view, lng, { viewport: screens[screen], colorScheme });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screens[screen].width);
      expect(await page.evaluate("document.documentElement.dir")).toBe(lng === "ar" ? "rtl" : "ltr");
      expect(await violationsOn(page)).toEqual([]);
      expect(troubles).toEqual([]);
      const name = `playground-${view}-${lng}-${screens[screen].width}-${colorScheme}`;
      await page.screenshot({ path: outFile(`${name}.png`) });
      await page.screenshot({ path: outFile(`${name}-whole.png`), fullPage: view !== "article" });
      await page.close();
    },
  );

  test("is gone through by key, from view to view", async () => {
    const { page } = await open("article", "en", { viewport: screens.desk });
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("view");
    await page.locator("header nav a").nth(3).focus();
    await page.keyboard.press("Enter");
    await page.locator("#view:focus .world svg").waitFor();
    await ready(page);
    await page.getByLabel("Year:").focus();
    expect(await page.evaluate("document.activeElement.type")).toBe("range");
    const before = await page.locator(".world path.status-prohibited").count();
    await page.keyboard.press("Home");
    expect(await page.locator(".world path.status-prohibited").count()).toBeLessThan(before);
    await page.close();
  });

  test("changes the article as it is asked, and its language", async () => {
    const { page } = await open("article", "en", { viewport: screens.desk });
    const length = async () => (await page.locator("article.microdosing").textContent())?.length ?? 0;
    const standard = await length();
    await page.getByLabel("How much").selectOption("brief");
    expect(await length()).toBeLessThan(standard / 2);
    await page.getByLabel("Language").selectOption("es");
    await page.locator("html[lang=es]").waitFor();
    await ready(page);
    expect(await page.locator("article.microdosing").getAttribute("lang")).toBe("es");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("es");
    await page.close();
  });

  test("lets a changed study change its grade and its sentence, says so, and puts it back", async () => {
    const { page } = await open("certainty", "en", { viewport: screens.desk });
    const sentence = page.locator(".sentence");
    const found = await sentence.textContent();
    const steps = await page.locator(".steps li").allTextContents();
    await page.getByLabel("People, times what it was:").fill("5");
    await page.getByLabel(/^Result:/).fill("-18");
    await page.locator(".invented").waitFor();
    expect(await sentence.textContent()).not.toBe(found);
    expect(await page.locator(".steps li").allTextContents()).not.toEqual(steps);
    await page.getByRole("button").click();
    expect(await sentence.textContent()).toBe(found);
    expect(await page.locator(".invented").count()).toBe(0);
    await page.close();
  });

  test("grades every question, whatever is moved", async () => {
    const { page, troubles } = await open("certainty", "en", { viewport: screens.desk });
    const question = page.getByLabel("Question");
    const ids = await question
      .locator("option")
      .evaluateAll((options) => options.map((each) => (each as unknown as { value: string }).value));
    for (const id of ids) {
      await question.selectOption(id);
      for (const range of await page.locator("input[type=range]").all()) {
        await range.fill(String(await range.getAttribute("max")));
        await range.fill(String(await range.getAttribute("min")));
      }
      await page.locator("fieldset select").first().selectOption("favours-comparator");
    }
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    expect(troubles).toEqual([]);
    await page.close();
  });

  test("offers medicines while somebody types, flags what was added, and forgets what was removed", async () => {
    const { page } = await open("risks", "en", { viewport: screens.phone });
    const status = page.locator("[role=status]");
    await page.getByLabel("Medicine or substance").pressSequentially("lith");
    expect(await page.locator("#offered-medications option").first().getAttribute("value")).toMatch(/^lith/i);
    await page.getByLabel("Medicine or substance").fill("lithium");
    const before = await status.textContent();
    await page.keyboard.press("Enter");
    expect(await status.textContent()).not.toBe(before);
    await page.getByRole("button", { name: "Remove lithium" }).press("Enter");
    expect(await status.textContent()).toBe(before);
    await page.close();
  });

  test("tells all countries in a table, and the answer of a place that is chosen there", async () => {
    const { page } = await open("law", "en", { viewport: screens.desk });
    expect(await page.locator(".all tbody tr").count()).toBe(250);
    // Too small for the map.
    const malta = page.locator(".all").getByRole("button", { name: "Malta" });
    await malta.press("Enter");
    expect(await page.locator(".view-law article").first().textContent()).toContain("Malta");
    await page.getByLabel("Place").last().fill("Oregon");
    expect(await page.locator(".view-law article").first().textContent()).toContain("Oregon");
    const map = (await toldOn(page)).find(({ role, name }) => role === "image" && name.includes("psilocybin"));
    expect(map?.description.length).toBeGreaterThan(20);
    await page.close();
  });

  test("repaints the map of a year in less than a frame", async () => {
    const { page } = await open("law", "en", { viewport: screens.desk });
    const times = (await page.evaluate(`(async () => {
      const range = document.querySelector("input[type=range]");
      const times = [];
      for (let year = 2026; year >= 1960; year--) {
        range.value = String(year);
        const from = performance.now();
        range.dispatchEvent(new Event("input", { bubbles: true }));
        // Style and layout too.
        document.querySelector(".world svg").getBoundingClientRect();
        times.push(performance.now() - from);
        await new Promise(requestAnimationFrame);
      }
      return times.sort((one, other) => one - other);
    })()`)) as readonly number[];
    console.log(`map of a year: median ${times[33]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
    expect(times[33]).toBeLessThan(16);
    await page.close();
  });

  test("works without a net, once it was touched", async () => {
    const page = await browser.newPage({ viewport: screens.phone });
    await page.goto(`${site.address}playground/`);
    await ready(page);
    await page.locator("h1").click();
    await page.evaluate(`navigator.serviceWorker.ready.then(() => new Promise((done) => {
      const look = () => navigator.serviceWorker.controller ? done() : setTimeout(look, 50);
      look();
    }))`);
    await page.context().setOffline(true);
    await page.reload();
    await ready(page);
    for (const view of views) {
      await page.locator(`header nav a[href="#${view}"]`).click();
      await page.locator(`.view-${view} > *`).first().waitFor();
      await ready(page);
    }
    await page.close();
  });
});

const firstViews = [
  ["the home page", ""],
  ["the playground", "playground/"],
  ["the playground in Arabic", "playground/?lang=ar"],
] as const;

test.each(firstViews)(
  "%s takes at most 150 kB before it is touched, and is seen within a second",
  async (name, path) => {
    const page = await browser.newPage({ viewport: screens.desk });
    site.takeBytes();
    await page.goto(`${site.address}${path}`, { waitUntil: "networkidle" });
    const kilobytes = site.takeBytes() / 1000;
    const paint = (await page.evaluate(`new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true });
  })`)) as number;
    console.log(`${name}: ${kilobytes.toFixed(1)} kB, largest paint after ${Math.round(paint)} ms`);
    expect(kilobytes).toBeLessThanOrEqual(budget);
    expect(paint).toBeLessThan(1000);
    await page.close();
  },
);

test.each(["interaction", "react", "mantel", "lithium", "flagRisks"])(
  "the search finds %s, each hit once",
  async (word) => {
    const page = await browser.newPage({ viewport: screens.desk });
    await page.goto(site.address);
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").fill(word);
    const hits = page.locator("#tsd-search-results li");
    await hits.first().waitFor();
    const names = await hits.allTextContents();
    console.log(`${word}: ${names.slice(0, 5).join(", ")}`);
    expect(new Set(names).size).toBe(names.length);
    await page.close();
  },
);

test.each([
  "",
  "documents/guides_react.html",
  "documents/findings.html",
  "documents/law-records.html",
  "modules/microdosing_risk.html",
])("/%s of the site breaks no rule of axe", async (path) => {
  const page = await browser.newPage({ viewport: screens.phone });
  await page.goto(`${site.address}${path}`);
  await page.locator("h1").first().waitFor();
  // TypeDoc puts links into the heads of the lists that it folds.
  expect(await violationsOn(page, path.startsWith("modules") ? ["nested-interactive"] : [])).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screens.phone.width);
  await page.screenshot({ path: outFile(`site-${path.replaceAll("/", "-") || "home"}-390.png`) });
  await page.close();
});
