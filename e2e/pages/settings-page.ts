import type { Locator, Page } from "@playwright/test";

/** The settings of a radar. */
export class SettingsPage {
  readonly page: Page;
  readonly form: Locator;
  readonly changes: Locator;
  readonly person: Locator;
  readonly save: Locator;
  readonly outcome: Locator;
  /** What is shown when somebody else was faster. */
  readonly stale: Locator;
  readonly preview: Locator;

  constructor(page: Page) {
    this.page = page;
    this.form = page.getByRole("form", { name: "Settings", exact: true });
    this.changes = this.form.getByRole("region", { name: "What changes" });
    this.person = this.form.getByRole("textbox", { name: "Your name" });
    this.save = this.form.getByRole("button", { name: "Save the settings" });
    this.outcome = this.changes.getByRole("status");
    this.stale = this.form.getByRole("group", { name: "Someone else was faster" });
    this.preview = page.getByRole("img", { name: /, as it would be$/ });
  }

  /** The fields of a ring or a quadrant, by its name. */
  part(name: string): Locator {
    return this.form.getByRole("group", { name, exact: true });
  }

  removed(name: string): Locator {
    return this.form.getByRole("group", { name: `${name} will be removed` });
  }

  async saveAs(person: string): Promise<void> {
    await this.person.fill(person);
    await this.save.click();
  }
}
