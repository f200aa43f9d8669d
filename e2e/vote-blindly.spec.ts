import type { Page } from "@playwright/test";
import { expect, firstOf, test } from "./meeting";

const SECRET = "Never again after that night.";

test("nobody's vote is in anyone else's page or answers before all are shown", async ({ lead, openBrowser }) => {
  const { address, items, room: ada } = await lead("Ada Byron", 1);
  const [ben, cy, screen] = await Promise.all([
    openBrowser(address),
    openBrowser(address),
    openBrowser(`${address}/screen`),
  ]);
  await ben.join("Ben Ito");
  await cy.join("Cy Moreau");
  const others = [ada, cy, screen];
  await Promise.all(others.map(({ page }) => hearEverything(page, address)));
  await ada.button("Start the review").click();
  await ada.startVote();
  await ben.vote("Hold", SECRET);
  for (const { text } of [ada, screen].map((room) => ({ text: room.text("1 of 3 have voted") }))) {
    await expect(text).toBeVisible();
  }
  for (const { page } of others) {
    await expect.poll(() => page.evaluate(wasTold)).toContain('"voted":["');
    const seen = [await page.content(), await page.evaluate(wasTold), ...(await askEverything(page, address, items))];
    for (const each of seen) expect(each).not.toContain(SECRET);
    expect(await page.evaluate(wasTold)).not.toContain('"ring":"hold","comment"');
  }
  expect(await (await ben.page.request.get(`/api${address.replace("review", "reviews")}/mine`)).text()).toContain(
    SECRET,
  );

  await ada.button("Reveal the votes").click();
  for (const { page, text } of others.map((room) => ({ page: room.page, text: room.text(SECRET) }))) {
    await expect(text.first()).toBeVisible();
    await expect.poll(() => page.evaluate(wasTold)).toContain(SECRET);
  }
  expect((await askEverything(ada.page, address, items)).join("")).toContain(SECRET);
});

test("what is filled in on a ballot is there when the page is loaded anew, until it is cast", async ({ lead }) => {
  const { room } = await lead("Ada Byron", 1);
  const comment = room.page.getByRole("textbox", { name: "Why, if you want to say" });
  await room.button("Start the review").click();
  await room.startVote();
  await room.ballotRing("Hold").check();
  await comment.fill(SECRET);
  await room.page.reload();
  await expect(room.ballotRing("Hold")).toBeChecked();
  await expect(comment).toHaveValue(SECRET);
  await room.vote("Trial", "On reflection.");
  await room.page.reload();
  await expect(room.text("Vote cast: Trial.")).toBeVisible();
  await expect(room.ballotRing("Trial")).toBeChecked();
  await expect(comment).toHaveValue("On reflection.");
});

interface Told {
  told: string[];
}

/** Listens to what the page's own stream says, from outside of the app. */
async function hearEverything(page: Page, address: string): Promise<void> {
  await page.evaluate((slug) => {
    const window_ = window as unknown as Told;
    window_.told = [];
    new EventSource(`/api/live?review=${slug}`).addEventListener("review", ({ data }) => window_.told.push(data));
  }, address.split("/").at(-1));
}

function wasTold(): string {
  return (window as unknown as Told).told.join("\n");
}

/** The answers to all that can be asked about a review, as the browser of `page`. */
async function askEverything(page: Page, address: string, items: readonly { slug: string }[]): Promise<string[]> {
  const api = `/api${address.replace("review", "reviews")}`;
  const paths = [
    address,
    `${address}/screen`,
    `${address}/minutes`,
    api,
    `${api}/mine`,
    `${api}/items/${firstOf(items).slug}`,
    `${api}/minutes`,
    `${api}/minutes.md`,
    "/api/reviews",
  ];
  return Promise.all(paths.map(async (path) => (await page.request.get(path)).text()));
}
