import { test as base, type Page, type Response } from "@playwright/test";

/** Tests whose page waits for scripts wherever it goes. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => use(javaScriptEnabled ? waitForScripts(page) : page),
});

/**
 * From now on going to an address ends when the page's scripts are there, as for people, who look before they press. What
 * happens before them has tests of its own.
 */
export function waitForScripts(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...given) => untilAlive(page, await goto(...given));
  page.reload = async (...given) => untilAlive(page, await reload(...given));
  return page;
}

async function untilAlive(page: Page, response: Response | null): Promise<Response | null> {
  const isPage = response?.headers()["content-type"]?.startsWith("text/html");
  if (isPage) await page.locator("html[data-alive]").waitFor({ state: "attached" });
  return response;
}
