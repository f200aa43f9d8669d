import type { Locator } from "@playwright/test";
import { MoveForm } from "./move-form";

/** What is known of a technology, on its page or in the panel. */
export class TechnologyContent {
  readonly root: Locator;
  readonly heading: Locator;
  readonly teamsRing: Locator;
  readonly suggestion: Locator;
  readonly quotes: Locator;
  readonly talks: Locator;
  readonly history: Locator;
  readonly outcome: Locator;
  readonly form: MoveForm;

  constructor(root: Locator, name: string) {
    const section = (title: string) => root.getByRole("region", { name: title, exact: true });
    this.root = root;
    this.heading = root.getByRole("heading", { name, exact: true });
    this.teamsRing = section("The team’s ring");
    this.suggestion = section("What the notes suggest");
    this.quotes = section("What was said, word for word");
    this.talks = section(`Talks that name ${name}`);
    this.history = section("History");
    this.outcome = root.locator("#move").getByRole("status");
    this.form = new MoveForm(root, name);
  }
}
