import { test as shared } from "./fixtures";
import { type Talkradar, withTalkradar } from "./talkradar";

/** Tests with an app that those of other files do not see: for what changes a whole radar, or makes another one. */
export const test = shared.extend<object, { readonly talkradar: Talkradar }>({
  talkradar: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
    async ({}, use) => withTalkradar(use),
    { scope: "worker", timeout: 120_000 },
  ],
});

export { expect } from "./fixtures";
