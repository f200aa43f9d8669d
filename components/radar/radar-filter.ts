import { FACETS, type Facet } from "@/domain/radar/facets";
import { MOVEMENTS } from "@/domain/radar/movement";

/** How a blip came to its ring, as far as people filter by it. */
export const STANDINGS = ["decided", "suggested", "contested"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Filters of which several values may be chosen: a blip that has one of them passes. */
export const CHOICES = ["ring", "standing", "movement", ...FACETS] as const;
export type Choice = (typeof CHOICES)[number];

/** Filters whose values are the same on every radar. */
const KNOWN_VALUES: Readonly<Partial<Record<Choice, readonly string[]>>> = { standing: STANDINGS, movement: MOVEMENTS };

/** What blips are narrowed by. A blip has to pass all of it. */
export interface RadarFilter extends Readonly<Record<Choice, readonly string[]>> {
  /** Id of the quadrant that is zoomed into. */
  readonly quadrant: string | null;
  readonly search: string;
}

/** Lets every blip pass. */
export const NO_FILTER: RadarFilter = {
  quadrant: null,
  search: "",
  ring: [],
  standing: [],
  movement: [],
  event: [],
  year: [],
  talk: [],
  speaker: [],
  language: [],
  tag: [],
};

type Params = Pick<URLSearchParams, "get" | "getAll">;

/** Reads an address's parameters: `?ring=trial&ring=assess&tag=java`. What it does not know counts as absent. */
export function readRadarFilter(params: Params): RadarFilter {
  const choices = CHOICES.map((choice) => [choice, readValues(params, choice)]);
  return {
    ...NO_FILTER,
    ...Object.fromEntries(choices),
    quadrant: params.get("quadrant") || null,
    search: params.get("q") ?? "",
  };
}

function readValues(params: Params, choice: Choice): readonly string[] {
  const known = KNOWN_VALUES[choice];
  const values = params.getAll(choice).filter((value) => value !== "" && (known?.includes(value) ?? true));
  return [...new Set(values)];
}

/** The parameters that say the same, in a fixed order. */
export function listFilterParams(filter: RadarFilter): readonly (readonly [string, string])[] {
  const choices = CHOICES.flatMap((choice) => filter[choice].map((value) => [choice, value] as const));
  return [
    ...(filter.quadrant ? [["quadrant", filter.quadrant] as const] : []),
    ...choices,
    ...(filter.search ? [["q", filter.search] as const] : []),
  ];
}

/** The choice with one more value, or without it where it has it. */
export function toggleValue(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

/** How many values are chosen, the search and the quadrant not counted. */
export function countChosen(filter: RadarFilter): number {
  return CHOICES.reduce((sum, choice) => sum + filter[choice].length, 0);
}

/** True where a facet's values are chosen, for which the facets have to be known. */
export function asksForFacets(filter: RadarFilter): boolean {
  return FACETS.some((facet: Facet) => filter[facet].length > 0);
}
