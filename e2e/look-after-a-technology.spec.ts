import { expectNoBarrier } from "./expect-no-barrier";
import { expect, test } from "./fixtures";

test("says who looks after a technology and when, and finds it among what is due", async ({ talkradar, page }) => {
  const blip = talkradar.claimBlip();
  await page.goto(`/technologies/${blip.slug}`);
  const section = page.getByRole("region", { name: "Looked after" });
  await section.getByRole("button", { name: "Change owner or day" }).click();
  const form = page.getByRole("form", { name: `Who looks after ${blip.name}` });
  await form.getByLabel("Owner").fill("Grace Hopper");
  await form.getByLabel("Look at it again on").fill("2024-02-29");
  await form.getByLabel("Your name").fill("Ada Byron");
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await expect(section).toContainText("Saved.");
  await expect(section).toContainText("Grace Hopper");
  await expect(section).toContainText("29 February 2024");

  await page.goto("/due");
  const due = page.getByRole("table", { name: "Due now" });
  await expectNoBarrier(page, [1280]);
  await expect(due.getByRole("row").filter({ hasText: blip.name })).toContainText(/29 February 2024 \(\d+ days ago\)/);
  await page.getByLabel("Owner").selectOption({ value: "Grace Hopper" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/owner=Grace/);
  await expect(due.getByRole("rowheader")).toHaveText([blip.name]);
});

test("of two who change it at once, one is told and chooses", async ({ talkradar, page }) => {
  const blip = talkradar.claimBlip();
  await page.goto(`/technologies/${blip.slug}`);
  await page.getByRole("button", { name: "Change owner or day" }).click();
  const form = page.getByRole("form", { name: `Who looks after ${blip.name}` });
  await form.getByLabel("Owner").fill("Grace Hopper");
  await form.getByLabel("Your name").fill("Ada Byron");
  const theirs = { owner: "Linus", revisitOn: null, version: 0, person: "Ben Ito" };
  const put = await page.request.put(`/api/technologies/${blip.slug}/responsibility`, { data: theirs });
  expect(put.ok()).toBe(true);
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await expect(form.getByRole("alert")).toContainText("Ben Ito was faster and said: Linus looks after it");
  await expectNoBarrier(page, [1280]);
  await form.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page.getByRole("region", { name: "Looked after" })).toContainText("Grace Hopper");
  expect((await talkradar.getTechnology(blip.slug)).responsibility).toMatchObject({
    version: 2,
    owner: "Grace Hopper",
  });
});
