import type { Locator, Page } from "@playwright/test";

/** A name that is put right has notes read again before it is granted. */
export const READING_MS = 30_000;

/** A dialog in which something is put right. */
export class CorrectionDialog {
  readonly root: Locator;
  readonly person: Locator;
  readonly save: Locator;
  readonly technology: Locator;

  constructor(page: Page, title: string | RegExp) {
    this.root = page.getByRole("dialog", { name: title });
    this.person = this.root.getByRole("textbox", { name: "Your name" });
    this.technology = this.root.getByRole("combobox", { name: "Technology", exact: true });
    this.save = this.root.getByRole("button", { name: "Save" });
  }

  choose(label: string): Promise<void> {
    return this.root.getByRole("radio", { name: new RegExp(`^${label}`) }).check();
  }

  field(label: string): Locator {
    return this.root.getByLabel(label, { exact: true });
  }

  /** Saves under a name, and waits until it is granted. */
  async saveAs(person: string): Promise<void> {
    await this.person.fill(person);
    await this.save.click();
    await this.root.waitFor({ state: "detached", timeout: READING_MS });
  }
}

/** What says what was put right last, and offers the way back. */
export class LastCorrection {
  readonly root: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("region", { name: "Last correction" });
    this.undo = this.root.getByRole("button", { name: "Undo" });
  }
}
