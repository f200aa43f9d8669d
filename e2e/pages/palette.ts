import type { Locator, Page } from "@playwright/test";

/** The field that reaches everything, with the list below it. */
export class Palette {
  readonly root: Locator;
  readonly opener: Locator;
  readonly field: Locator;
  readonly options: Locator;
  /** The option that Enter would choose. */
  readonly active: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("dialog", { name: "Find or do" });
    this.opener = page.getByRole("button", { name: /^Find or do/ });
    this.field = this.root.getByRole("combobox");
    this.options = this.root.getByRole("option");
    this.active = this.root.getByRole("option", { selected: true });
  }

  option(name: string): Locator {
    return this.options.filter({ hasText: name });
  }
}
