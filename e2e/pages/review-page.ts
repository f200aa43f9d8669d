import type { Locator, Page } from "@playwright/test";

/** A review as one person sees it. */
export class ReviewPage {
  readonly page: Page;
  /** The name of the item on the table. */
  readonly item: Locator;
  readonly agenda: Locator;
  readonly people: Locator;
  readonly banner: Locator;
  readonly castVote: Locator;
  readonly changeVote: Locator;
  readonly decideForm: Locator;
  readonly rationale: Locator;
  readonly decide: Locator;
  readonly next: Locator;

  constructor(page: Page) {
    this.page = page;
    this.item = page.getByRole("main").getByRole("heading", { level: 2 }).first();
    this.agenda = page.getByRole("region", { name: "Agenda", exact: true });
    this.people = page.getByRole("list", { name: "People" });
    this.banner = page.getByText("Connection lost.");
    this.castVote = page.getByRole("button", { name: "Cast my vote" });
    this.changeVote = page.getByRole("button", { name: "Change my vote" });
    this.decideForm = page.getByRole("form", { name: /^Decide on / });
    this.rationale = this.decideForm.getByRole("textbox", { name: "Rationale" });
    this.decide = this.decideForm.getByRole("button", { name: "Decide", exact: true });
    this.next = page.getByRole("button", { name: /^Next: / });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** A sentence anywhere on the page. */
  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  async join(name: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Your name" }).fill(name);
    await this.button("Join").click();
  }

  ballotRing(name: string): Locator {
    return this.page.getByRole("form", { name: /^Your vote on / }).getByRole("radio", { name: new RegExp(`^${name}`) });
  }

  decideRing(name: string): Locator {
    return this.decideForm.getByRole("radio", { name: new RegExp(`^${name}`) });
  }

  /** Chooses a ring on the ballot and sends it, without waiting for what comes of it. */
  async sendVote(ring: string, comment = ""): Promise<void> {
    await this.ballotRing(ring).check();
    await this.page.getByRole("textbox", { name: "Why, if you want to say" }).fill(comment);
    await this.castVote.click();
  }

  async vote(ring: string, comment = ""): Promise<void> {
    await this.sendVote(ring, comment);
    await this.text(`Vote cast: ${ring}.`).waitFor();
  }

  async startVote(): Promise<void> {
    await this.page.getByRole("button", { name: /^(Start the vote|Vote again)$/ }).click();
  }

  async park(why: string): Promise<void> {
    await this.button(`Park it: ${await this.item.innerText()}`).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Why" }).fill(why);
    await dialog.getByRole("button", { name: "Park it", exact: true }).click();
  }

  async end(): Promise<void> {
    await this.button("End the review").first().click();
    await this.page.getByRole("dialog").getByRole("button", { name: "End it" }).click();
  }
}
