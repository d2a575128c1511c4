import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, outFile, screens } from "./browser.js";
import { type Served, serveSite, siteFolder } from "./site.js";
import { violationsOn } from "./violations.js";

const files = readdirSync(siteFolder, { recursive: true, encoding: "utf8" });
const pages = files.filter((file) => file.endsWith(".html") && !file.startsWith("playground/"));
const htmlOf = (page: string) => readFileSync(join(siteFolder, page), "utf8");
const ids = new Map(
  files
    .filter((file) => file.endsWith(".html"))
    .map((page) => [page, new Set([...htmlOf(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
);

/** Views of the playground are named by an anchor without an element. */
const views = ["article", "certainty", "risks", "law", "plots"];

describe("the pages of the site", () => {
  test("lead to pages and places that there are", () => {
    const dead = pages.flatMap((page) =>
      [...htmlOf(page).matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, address = ""]) => {
        if (/^(?:https?:|data:|#$|$)/.test(address)) return [];
        const [path = "", anchor] = address.split("#");
        const [file = ""] = path.split("?");
        const target = file === "" ? page : normalize(join(dirname(page), file));
        const found = ids.get(target);
        if (found === undefined) return files.includes(target) ? [] : [`${page}: ${address}`];
        const isView = target.startsWith("playground/") && views.includes(anchor ?? "");
        return anchor === undefined || isView || found.has(decodeURIComponent(anchor)) ? [] : [`${page}: ${address}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test("have no code that a browser would run or draw, a description, and no address of another host that is loaded", () => {
    const descriptions = pages.map((page) => {
      const html = htmlOf(page);
      const blocks = [...html.matchAll(/<pre>([\s\S]*?)<\/pre>/g)].map(([, code = ""]) => code);
      const raw = blocks.filter((code) => /<(?!\/?(?:code|span|button|br)\b)/.test(code));
      expect(raw, page).toEqual([]);
      expect(html, page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
      return html.match(/<meta name="description" content="([^"]{10,})"/)?.[1];
    });
    expect(descriptions.filter((text) => text === undefined)).toEqual([]);
    expect(new Set(descriptions).size).toBeGreaterThan(pages.length / 2);
  });

  test("each stand beside their Markdown, which leads nowhere else", () => {
    const documents = pages.filter((page) => page.startsWith("documents/"));
    for (const page of documents) {
      const markdown = htmlOf(page).match(/type="text\/markdown" href="\.\.\/([^"]+)"/)?.[1] ?? page;
      expect(files).toContain(markdown);
      expect(readFileSync(join(siteFolder, markdown), "utf8")).toMatch(/^# /);
    }
    expect(documents.length).toBeGreaterThan(25);
  });

  test("say which error a function throws, and explain each code", () => {
    const thrown = htmlOf("functions/microdosing_risk.flagRisks.html").split(">Throws<")[1] ?? "";
    expect(thrown).toMatch(/^[\s\S]{0,500}MicrodosingError<\/a>/);
    const codes = pages.find((page) => page.endsWith("MicrodosingErrorCode.html")) ?? "";
    expect(htmlOf(codes)).toMatch(/retired-jurisdiction<\/code>: [^<]{20,}/);
  });
});

let browser: Browser;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** A page of each kind of the reference, beside the home page and every guide. */
const kinds = [
  "index.html",
  "modules/microdosing_risk.html",
  "functions/microdosing_risk.flagRisks.html",
  "interfaces/microdosing_risk.RiskReport.html",
];
/** In its reference TypeDoc puts links into the heads of lists that it folds, and passes over levels of headings. */
const ofReference = ["nested-interactive", "heading-order", "link-in-text-block"];

const cases = [
  ...pages.filter((page) => page.startsWith("documents/")).map((page) => [page, "phone", "light"] as const),
  ...kinds.flatMap((page) => [[page, "phone", "dark"] as const, [page, "desk", "light"] as const]),
];

test.each(cases)(
  "%s, %s, %s: fits, breaks no rule of axe, and nothing goes wrong",
  async (path, screen, colorScheme) => {
    const page = await browser.newPage({ viewport: screens[screen], colorScheme });
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(site.address) && !request.url().startsWith("data:")) troubles.push(request.url());
    });
    await page.goto(`${site.address}${path}`, { waitUntil: "load" });
    expect(await violationsOn(page, /^(?:documents|index)/.test(path) ? [] : ofReference)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screens[screen].width);
    expect(troubles).toEqual([]);
    if (colorScheme === "light") {
      const name = relative("documents", path)
        .replaceAll("/", "-")
        .replace(/^(?:\.\.-)+|\.html$/g, "");
      await page.screenshot({ path: outFile(`site-${name}-${screens[screen].width}.png`) });
    }
    await page.close();
  },
);

const searches = [
  ["interaction", undefined],
  ["react", "React"],
  ["mantel", undefined],
  ["lithium", undefined],
  ["flagRisks", "flagRisks"],
  ["size", "Sizes and what to import"],
  ["spanish", undefined],
  ["germany", undefined],
] as const;

test.each(searches)(
  "the search finds %s, each hit once, and what is wanted among the first three",
  async (word, wanted) => {
    const page = await browser.newPage({ viewport: screens.desk });
    await page.goto(site.address);
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").fill(word);
    const hits = page.locator("#tsd-search-results li");
    await hits.first().waitFor();
    const names = await hits.allTextContents();
    console.log(`${word}: ${names.slice(0, 5).join(", ")}`);
    expect(new Set(names).size).toBe(names.length);
    if (wanted !== undefined) expect(names.slice(0, 3).join()).toContain(wanted);
    await page.close();
  },
);
