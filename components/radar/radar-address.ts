import { listFilterParams, type RadarFilter, readRadarFilter } from "./radar-filter";
import type { ViewBox } from "./view-box";

/** "-120,30.5,280": a part of the circle by its corner and side. */
const VIEW = /^(-?\d{1,3}(?:\.\d)?),(-?\d{1,3}(?:\.\d)?),(\d{2,3}(?:\.\d)?)$/;

/** What the address says about how the radar is looked at; null and "" where it says nothing. */
export interface RadarAddress extends RadarFilter {
  /** The part of the circle that is looked at, where that is neither all of it nor a whole quadrant. */
  readonly at: ViewBox | null;
  /** What becomes of blips that the filter does not let pass. */
  readonly others: "dim" | "hide";
  /** Whether the filters that few need are there too. */
  readonly filters: "few" | "all";
  readonly view: "circle" | "table";
  /** Slug of the technology in the panel. */
  readonly technology: string | null;
  /** On an edition: slug of the one that it is compared with. */
  readonly against: string | null;
  /** How far the blips of a comparison are on their way, in percent: 100 where they have arrived. */
  readonly moment: number;
}

const ARRIVED = 100;

/** Reads an address's parameters; what it does not know counts as absent. */
export function readRadarAddress(params: Pick<URLSearchParams, "get" | "getAll">): RadarAddress {
  return {
    ...readRadarFilter(params),
    at: readView(params.get("at")),
    others: params.get("others") === "hide" ? "hide" : "dim",
    filters: params.get("filters") === "all" ? "all" : "few",
    view: params.get("view") === "table" ? "table" : "circle",
    technology: params.get("technology") || null,
    against: params.get("against") || null,
    moment: readMoment(params.get("moment")),
  };
}

/** The same as parameters: `?quadrant=tools&q=kafka`. */
export function listAddressParams(address: RadarAddress): readonly (readonly [string, string])[] {
  const { at, others, filters, view, technology, against, moment } = address;
  return [
    ...listFilterParams(address),
    ...(at ? [["at", [at.x, at.y, at.side].join(",")] as const] : []),
    ...(others === "hide" ? [["others", others] as const] : []),
    ...(filters === "all" ? [["filters", filters] as const] : []),
    ...(view === "table" ? [["view", view] as const] : []),
    ...(technology ? [["technology", technology] as const] : []),
    ...(against ? [["against", against] as const] : []),
    ...(moment !== ARRIVED ? [["moment", String(moment)] as const] : []),
  ];
}

/**
 * The same as a link: "/?quadrant=tools&q=kafka".
 * @param path of the page that shows the radar
 */
export function writeRadarAddress(address: RadarAddress, path = "/"): string {
  const query = new URLSearchParams(listAddressParams(address).map(([name, value]) => [name, value])).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** The address after a change. Another quadrant is looked at as a whole. */
export function changeRadarAddress(address: RadarAddress, change: Partial<RadarAddress>): RadarAddress {
  const at = "quadrant" in change && change.quadrant !== address.quadrant ? { at: null } : {};
  return { ...address, ...at, ...change };
}

function readView(text: string | null): ViewBox | null {
  const [, x, y, side] = VIEW.exec(text ?? "") ?? [];
  return side === undefined ? null : { x: Number(x), y: Number(y), side: Number(side) };
}

function readMoment(text: string | null): number {
  return /^\d{1,2}$/.test(text ?? "") ? Number(text) : ARRIVED;
}
