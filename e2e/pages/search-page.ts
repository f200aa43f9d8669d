import type { Locator, Page } from "@playwright/test";

/** The search's own page. */
export class SearchPage {
  readonly field: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.field = page.getByRole("main").getByRole("searchbox");
  }

  async open(query = ""): Promise<void> {
    await this.#page.goto(`/search?q=${encodeURIComponent(query)}`);
  }

  /** What was found of one kind: "Technologies". */
  group(kind: string): Locator {
    return this.#page.getByRole("region", { name: kind });
  }

  /** The links to what was found of one kind, best first. */
  hits(kind: string): Locator {
    return this.group(kind).getByRole("listitem").getByRole("link");
  }
}
