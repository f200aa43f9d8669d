import { type Browser, expect } from "@playwright/test";
import type { BlipView } from "@/domain/radar/views";
import type { ReviewSummary } from "@/domain/review/review-views";
import { ReviewPage } from "./pages/review-page";
import { type Talkradar, withTalkradar } from "./talkradar";
import { test as base, waitForScripts } from "./wait-for-scripts";

interface MeetingFixtures {
  /** Opens a new browser that knows nothing of the others, at an address. */
  readonly openBrowser: (address: string) => Promise<ReviewPage>;
  /** Makes a review of technologies that no other test touches, and opens it in the browser that leads it. */
  readonly lead: (person: string, itemCount?: number) => Promise<Led>;
}

export interface Led {
  readonly review: ReviewSummary;
  readonly address: string;
  /** In the order of the agenda. */
  readonly items: readonly BlipView[];
  readonly room: ReviewPage;
}

/**
 * Reviews stay, and so does what is decided in them: tests of reviews share an app and a database that no other test sees,
 * and each takes technologies of its own.
 */
export const test = base.extend<MeetingFixtures, { readonly own: Talkradar }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
    async ({}, use) => withTalkradar(use),
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ own }, use) => use(own.url),
  openBrowser: async ({ browser, own }, use) => {
    const opened: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    await use(async (address) => {
      const context = await browser.newContext({ baseURL: own.url });
      opened.push(context);
      const page = waitForScripts(await context.newPage());
      await page.goto(address);
      return new ReviewPage(page);
    });
    for (const context of opened) await context.close();
  },
  lead: async ({ own, openBrowser }, use) => {
    await use(async (person, itemCount = 2) => {
      const items = Array.from({ length: itemCount }, own.claimBlip);
      const room = await openBrowser("/api/health");
      const data = { name: `${person} and others`, person, technologies: items.map(({ slug }) => slug) };
      const response = await room.page.request.post("/api/reviews", { data });
      expect(response.status()).toBe(200);
      const review = (await response.json()) as ReviewSummary;
      const address = `/review/${review.slug}`;
      await room.page.goto(address);
      return { review, address, items, room };
    });
  },
});

export { expect } from "@playwright/test";

/** The first of a list that has to have one. */
export function firstOf<Each>([first]: readonly Each[]): Each {
  if (first === undefined) throw new Error("There is none.");
  return first;
}
