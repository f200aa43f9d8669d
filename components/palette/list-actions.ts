import { reviewAddress } from "@/components/review/review-addresses";
import type { PageAction } from "@/components/ui/page-actions";
import { THEMES, type Theme } from "@/components/ui/theme";
import type { ReviewSummary } from "@/domain/review/review-views";
import type { SearchView } from "@/domain/search/search-view";
import type { Choice } from "./choices";

/** A list that every page leads to. */
export interface Place {
  readonly href: string;
  readonly name: string;
}

const THEME_ACTIONS: Readonly<Record<Theme, string>> = {
  system: "Use the system’s colours",
  light: "Use light colours",
  dark: "Use dark colours",
};

/** What the page offers, then what every page does. */
export function listActions(
  offered: readonly PageAction[],
  chooseTheme: (theme: Theme) => void,
  print: () => void,
): readonly Choice[] {
  return [
    ...offered.map(({ name, keys = "", run }) => toAction(name, run, keys)),
    ...THEMES.map((theme) => toAction(THEME_ACTIONS[theme], () => chooseTheme(theme), "", ["Switch theme"])),
    toAction("Print this page", print, "", ["PDF"]),
  ];
}

function toAction(name: string, run: () => void, detail: string, alsoFoundBy: readonly string[] = []): Choice {
  return { id: `do-${name}`, name, detail, act: { run }, alsoFoundBy };
}

/** A review can be begun from everywhere, and one that goes on can be joined. */
export function listReviewActions(open: readonly ReviewSummary[]): readonly Choice[] {
  return [
    { ...toPlace("/review", "Start a review"), id: "start-review", alsoFoundBy: ["New review", "Agenda", "Meeting"] },
    ...open.map(({ slug, name, facilitator }) => ({
      ...toPlace(reviewAddress(slug), `Open the review “${name}”`),
      detail: `led by ${facilitator}`,
      alsoFoundBy: ["Join a review", "Running review"],
    })),
  ];
}

/** The lists, and the radar's quadrants where they are not on the page already. */
export function listPlaces(places: readonly Place[], quadrants: SearchView["quadrants"]): readonly Choice[] {
  const lists = places.map(({ href, name }) => toPlace(href, `Go to ${name}`));
  return [
    ...lists,
    ...quadrants.map(({ id, name }) => toPlace(`/?quadrant=${encodeURIComponent(id)}`, `Zoom into ${name}`)),
  ];
}

function toPlace(href: string, name: string): Choice {
  return { id: `go-${href}`, name, detail: "", act: { go: href }, alsoFoundBy: [] };
}
