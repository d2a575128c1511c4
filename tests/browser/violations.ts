import axe from "axe-core";
import type { Page } from "playwright-core";

/** The rules of axe that a page breaks, with where. */
export async function violationsOn(page: Page, but: readonly string[] = []): Promise<readonly string[]> {
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
