import type { Locator, Page } from "@playwright/test";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of what is there, in the window. */
export async function middleOf(target: Locator): Promise<Spot> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Fingers on the screen, as many as spots are given. */
export interface Fingers {
  readonly press: (...spots: readonly Spot[]) => Promise<void>;
  readonly move: (...spots: readonly Spot[]) => Promise<void>;
  readonly lift: () => Promise<void>;
}

/** Playwright knows taps only; the browser's own protocol knows the rest. */
export async function touch(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: "touchStart" | "touchMove" | "touchEnd", spots: readonly Spot[]) => {
    const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id }));
    await session.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  return {
    press: (...spots) => send("touchStart", spots),
    move: (...spots) => send("touchMove", spots),
    lift: () => send("touchEnd", []),
  };
}
