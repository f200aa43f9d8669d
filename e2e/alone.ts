import { test as shared } from "./fixtures";
import { type Talkradar, withTalkradar } from "./talkradar";

interface AloneFixtures {
  /** Names the file, for each name has an app of its own: `test.use({ alone: "set-the-radar" })`. */
  readonly alone: string;
  readonly talkradar: Talkradar;
}

/** Tests with an app that those of other files do not see: for what changes a whole radar, or makes another one. */
export const test = shared.extend<object, AloneFixtures>({
  alone: ["", { option: true, scope: "worker" }],
  talkradar: [async ({ alone: _ }, use) => withTalkradar(use), { scope: "worker", timeout: 120_000 }],
});

export { expect } from "./fixtures";
