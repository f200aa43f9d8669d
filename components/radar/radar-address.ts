import type { ViewBox } from "./view-box";

/** How a blip came to its ring, as far as people filter by it. */
export const STANDINGS = ["decided", "suggested", "contested"] as const;
export type Standing = (typeof STANDINGS)[number];

/** "-120,30.5,280": a part of the circle by its corner and side. */
const VIEW = /^(-?\d{1,3}(?:\.\d)?),(-?\d{1,3}(?:\.\d)?),(\d{2,3}(?:\.\d)?)$/;

/** What the address says about how the radar is looked at; null and "" where it says nothing. */
export interface RadarAddress {
  /** Id of the quadrant that is zoomed into. */
  readonly quadrant: string | null;
  /** The part of the circle that is looked at, where that is neither all of it nor a whole quadrant. */
  readonly at: ViewBox | null;
  readonly ring: string | null;
  readonly standing: Standing | null;
  readonly search: string;
  readonly view: "circle" | "table";
  /** Slug of the technology in the panel. */
  readonly technology: string | null;
}

/** Reads an address's parameters; what it does not know counts as absent. */
export function readRadarAddress(params: { readonly get: (name: string) => string | null }): RadarAddress {
  return {
    quadrant: params.get("quadrant") || null,
    at: readView(params.get("at")),
    ring: params.get("ring") || null,
    standing: STANDINGS.find((standing) => standing === params.get("standing")) ?? null,
    search: params.get("q") ?? "",
    view: params.get("view") === "table" ? "table" : "circle",
    technology: params.get("technology") || null,
  };
}

/** The same as a link on the radar's page: "/?quadrant=tools&q=kafka". */
export function writeRadarAddress(address: RadarAddress): string {
  const params = new URLSearchParams();
  if (address.quadrant) params.set("quadrant", address.quadrant);
  if (address.at) params.set("at", [address.at.x, address.at.y, address.at.side].join(","));
  if (address.ring) params.set("ring", address.ring);
  if (address.standing) params.set("standing", address.standing);
  if (address.search) params.set("q", address.search);
  if (address.view === "table") params.set("view", "table");
  if (address.technology) params.set("technology", address.technology);
  const query = params.toString();
  return query === "" ? "/" : `/?${query}`;
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
