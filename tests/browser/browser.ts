import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { article, type HtmlOptions, renderHtml } from "../../src/entries/article.js";
import { createI18n } from "../../src/entries/i18n.js";
import type { LocaleCode } from "../../src/model/locale.js";
import { chromiumPath } from "../require-chromium.js";

/** Where pages and pictures of them go, to be looked at. */
const out = fileURLToPath(new URL("out/", import.meta.url));

/** The path of a file to be looked at. */
export const outFile = (name: string): string => `${out}${name}`;

/** Debian's Chromium. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });

/** Screens: a phone and a desk. */
export const screens = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;

/** Opens the article as a page with the style sheet. */
export async function openPage(
  browser: Browser,
  lng: LocaleCode,
  context: BrowserContextOptions,
  options: HtmlOptions = {},
): Promise<Page> {
  mkdirSync(out, { recursive: true });
  copyFileSync(fileURLToPath(new URL("../../src/style.css", import.meta.url)), `${out}style.css`);
  const name = [lng, ...Object.values(options)].join("-");
  const html = renderHtml(article, await createI18n(lng), { page: true, stylesheet: "style.css", ...options });
  writeFileSync(`${out}${name}.html`, html);
  const page = await browser.newPage(context);
  await page.goto(pathToFileURL(`${out}${name}.html`).href);
  return page;
}

/** A node of the accessibility tree: its role, its name and its description. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What assistive technology is told, in order. */
export async function toldOn(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? ""),
      description: String(description?.value ?? ""),
    }));
}
