import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "dark"] as const;
const WIDTHS_PX = [1440, 1024, 390];

/** Looks for what stands in anyone's way, in both themes and at each width. */
export async function expectNoBarrier(page: Page, widthsPx: readonly number[] = WIDTHS_PX): Promise<void> {
  // Next names a page that a link led to a moment after it shows it.
  await expect(page).toHaveTitle(/./);
  // What the tests' tool evaluates is not subject to the page's Content-Security-Policy, a script element would be.
  await page.evaluate(AXE);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of widthsPx) {
      await page.setViewportSize({ width, height: 900 });
      expect(await listBarriers(page), `${colorScheme}, ${width} px wide`).toEqual([]);
    }
  }
}

/** What axe finds, in a line each; colours that are on their way to the other theme are waited for. */
function listBarriers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
