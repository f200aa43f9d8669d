import { expect, type Locator, type Page } from "@playwright/test";
import type { BlipView, RadarView } from "@/domain/radar/views";
import { TechnologyContent } from "./technology-content";

/** The radar: its circle, the lists beside it, the panel. */
export class RadarPage {
  readonly page: Page;
  readonly search: Locator;
  readonly shown: Locator;
  readonly mentioned: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole("searchbox", { name: "Filter by name" });
    this.shown = page.getByRole("main").getByRole("status");
    this.mentioned = page.getByRole("main").getByRole("group").filter({ hasText: "Only mentioned" });
  }

  async open(address = "/"): Promise<void> {
    await this.page.goto(address);
  }

  /** Opens the radar with a technology in its panel. */
  async openPanel(slug: string): Promise<void> {
    await this.open(`/?technology=${slug}`);
  }

  /** Drags a blip as soon as hands are heard: what that takes is fetched when a pointer comes near. */
  async drag(from: Locator, to: Locator): Promise<void> {
    await from.hover();
    await expect(async () => {
      await from.dragTo(to, { steps: 8 });
      await expect(this.page).toHaveURL(/technology=/, { timeout: 1000 });
    }).toPass();
  }

  /** The drawing, by the radar's title. */
  circle({ radar }: RadarView): Locator {
    return this.page.getByRole("group", { name: radar.title, exact: true });
  }

  /** A blip on the circle, by all of its name: "Kafka, Platforms, Adopt". */
  blip(name: string): Locator {
    return this.page.getByRole("link", { name, exact: true });
  }

  /** The list beside the circle of what stands in a quadrant. */
  list(quadrantName: string): Locator {
    return this.page.getByRole("region", { name: `${quadrantName}, list`, exact: true });
  }

  filter(row: "Quadrant" | "Ring" | "Standing", option: string): Locator {
    return this.page.getByRole("navigation", { name: `${row} filter` }).getByRole("link", { name: option });
  }

  /** The technology beside the radar. */
  panel(name: string): TechnologyContent {
    return new TechnologyContent(this.page.getByRole("dialog", { name, exact: true }), name);
  }
}

/** What a blip is called on the circle, in `ring` or in its own one. */
export function nameOfBlip(
  view: RadarView,
  { name, quadrant, ring }: Pick<BlipView, "name" | "quadrant" | "ring">,
): string {
  return `${name}, ${nameIn(view.quadrants, quadrant)}, ${nameIn(view.rings, ring)}`;
}

/** The name of a ring or a quadrant by its id. */
export function nameIn(definitions: readonly { readonly id: string; readonly name: string }[], id: string): string {
  const found = definitions.find((each) => each.id === id);
  if (!found) throw new Error(`There is no ${id} on this radar.`);
  return found.name;
}
