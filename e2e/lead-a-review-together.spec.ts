import { expect, firstOf, test } from "./meeting";

test("the lead is handed over, and the former leader votes on", async ({ lead, openBrowser }) => {
  const { address, items, room: ada } = await lead("Ada Byron", 1);
  const ben = await openBrowser(address);
  await ben.join("Ben Ito");
  await expect(ben.agenda).toBeVisible();
  await expect(ben.page.locator(":focus"), "whoever came in goes on from there").toHaveCount(1);
  await ada.button("Start the review").click();
  await expect(ben.item).toHaveText(firstOf(items).name);
  await expect(ben.button("Start the vote")).toBeHidden();
  await ada.button("Hand over the lead").click();
  const dialog = ada.page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Ben Ito" }).check();
  await dialog.getByRole("button", { name: "Hand over", exact: true }).click();
  await expect(ada.button("Start the vote")).toBeHidden();
  await expect(ada.page.getByRole("status").filter({ hasText: "Ben Ito leads the review now." })).toHaveCount(1);
  await ben.startVote();
  await ada.vote("Assess");
  await expect(ben.text("1 of 2 have voted")).toBeVisible();
  await ben.button("Reveal the votes").click();
  await expect(ada.text("Your vote")).toBeVisible();
  await expect(ben.decideRing("Assess")).toBeChecked();
  await ben.end();
  await expect(ben.text("This review has ended.")).toBeVisible();
  await expect(ben.page.locator(":focus")).toContainText("This review has ended.");
});

test("what one writes alone stays when somebody comes in", async ({ lead, openBrowser }) => {
  const { address, room: ada } = await lead("Ada Byron", 1);
  await ada.button("Start the review").click();
  await ada.rationale.fill("Not yet finished");
  const ben = await openBrowser(address);
  await ben.join("Ben Ito");
  await expect(ada.people.getByRole("listitem")).toHaveText(["Ada Byron(you, leads)", "Ben Ito"]);
  await expect(ada.rationale).toHaveValue("Not yet finished");
});

test("who comes back has the same seat, with the vote that was cast", async ({ lead, openBrowser }) => {
  const { address, room: ada } = await lead("Ada Byron", 1);
  const ben = await openBrowser(address);
  await ben.join("Ben Ito");
  await ada.button("Start the review").click();
  await ada.startVote();
  await ben.vote("Trial", "Worth a month.");
  await ben.page.goto("about:blank");
  await ben.page.goto(address);
  await expect(ben.ballotRing("Trial")).toBeChecked();
  await expect(ben.page.getByRole("textbox", { name: "Why, if you want to say" })).toHaveValue("Worth a month.");
  await ben.ballotRing("Adopt").check();
  await ben.changeVote.click();
  await expect(ben.text("Vote cast: Adopt.")).toBeVisible();
  await expect(ada.people.getByRole("listitem")).toHaveCount(2);
  await ada.button("Reveal the votes").click();
  await expect(ada.text("1 Adopt.").first()).toBeVisible();
});

for (const choice of ["keep", "insist"] as const) {
  test(`who decides after somebody else is told, and may ${choice}`, async ({ lead, own }) => {
    const { items, room } = await lead("Ada Byron", 1);
    const { slug, name, version } = firstOf(items);
    await room.button("Start the review").click();
    await room.decideRing("Assess").check();
    await room.rationale.fill("Nobody knows enough yet.");
    const response = await fetch(`${own.url}/api/technologies/${slug}/placement`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ring: "hold", rationale: "It bit us.", version, person: "Dana Ruiz" }),
    });
    expect(response.status).toBe(200);
    await room.decide.click();
    const stale = room.page.getByRole("group", { name: "Someone else was faster" });
    await expect(stale).toContainText(`Dana Ruiz put ${name} in`);
    await expect(stale).toContainText("It bit us.");
    await expect(room.rationale).toHaveValue("Nobody knows enough yet.");
    if (choice === "keep") {
      await stale.getByRole("button", { name: "Keep Hold, and note it" }).click();
      await expect(room.text("Dana Ruiz put it in Hold while we met; that stands.")).toBeVisible();
      expect((await own.getTechnology(slug)).history).toHaveLength(1);
    } else {
      await stale.getByRole("button", { name: "Decide on Assess on top of it" }).click();
      await expect(room.text("The agenda is cleared.")).toBeVisible();
      expect((await own.getTechnology(slug)).history.map(({ to }) => to)).toEqual(["assess", "hold"]);
    }
  });
}

test("the queue is arranged, skipped and added to while the review goes on", async ({ lead, own, openBrowser }) => {
  const { address, items, room } = await lead("Ada Byron", 3);
  const [, second, third] = items;
  const added = own.claimBlip();
  if (!second || !third) throw new Error("The agenda is too short.");
  const ben = await openBrowser(address);
  await ben.join("Ben Ito");
  await room.button("Start the review").click();
  await room.agenda.getByRole("button", { name: `Move ${third.name} up` }).click();
  await expect(ben.agenda.getByRole("listitem").nth(1)).toContainText(third.name);
  await room.agenda.getByRole("button", { name: `Skip ${third.name}` }).click();
  await expect(ben.agenda.getByRole("listitem").nth(1)).toContainText("skipped");
  await ben.agenda.getByText("Nominate a technology").click();
  const form = ben.page.getByRole("form", { name: "Nominate a technology" });
  await form.getByRole("combobox", { name: "Technology" }).fill(added.name);
  await form.getByRole("textbox", { name: "Why" }).fill("We ran it all summer.");
  await form.getByRole("button", { name: "Nominate" }).click();
  await expect(form.getByText(`${added.name} is on the agenda.`)).toBeVisible();
  await expect(room.agenda.getByRole("listitem").last()).toContainText(added.name);
  await room.agenda.getByRole("button", { name: `Take up: ${added.name}` }).click();
  await expect(ben.item).toHaveText(added.name);
  await expect(ben.text("We ran it all summer.")).toBeVisible();
});
