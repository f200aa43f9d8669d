import type { Locator } from "@playwright/test";

export interface Decision {
  /** The ring's name. */
  readonly ring: string;
  readonly rationale: string;
  readonly person: string;
}

/** The form in which a technology gets its ring. */
export class MoveForm {
  readonly root: Locator;
  readonly opener: Locator;
  readonly rationale: Locator;
  readonly person: Locator;
  readonly save: Locator;
  readonly cancel: Locator;
  /** What is shown when somebody else was faster. */
  readonly stale: Locator;

  constructor(around: Locator, name: string) {
    this.root = around.getByRole("form", { name: `Move ${name}`, exact: true });
    this.opener = around.getByRole("button", { name: /^(Decide on a ring|Move to another ring)$/ });
    this.rationale = this.root.getByRole("textbox", { name: "Rationale" });
    this.person = this.root.getByRole("textbox", { name: "Your name" });
    this.save = this.root.getByRole("button", { name: "Save the decision" });
    this.cancel = this.root.getByRole("button", { name: "Cancel" });
    this.stale = this.root.getByRole("group", { name: "Someone else was faster" });
  }

  ring(name: string): Locator {
    return this.root.getByRole("radio", { name: new RegExp(`^${name}\\b`) });
  }

  /** Opens the form and fills it in, without saving. */
  async fill({ ring, rationale, person }: Decision): Promise<void> {
    await this.opener.click();
    await this.ring(ring).check();
    await this.rationale.fill(rationale);
    await this.person.fill(person);
  }

  async decide(decision: Decision): Promise<void> {
    await this.fill(decision);
    await this.save.click();
  }
}
