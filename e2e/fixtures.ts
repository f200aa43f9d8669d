import { RadarPage } from "./pages/radar-page";
import { type Talkradar, withTalkradar } from "./talkradar";
import { test as base } from "./wait-for-scripts";

interface Fixtures {
  readonly radarPage: RadarPage;
}

interface WorkerFixtures {
  readonly talkradar: Talkradar;
}

/** Tests with an app and a database that no other worker touches; the page's relative addresses lead there. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  talkradar: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
    async ({}, use) => withTalkradar(use),
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ talkradar }, use) => use(talkradar.url),
  radarPage: async ({ page }, use) => use(new RadarPage(page)),
});

export { expect } from "@playwright/test";
