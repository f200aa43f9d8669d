/** How a blip came to its ring, as far as people filter by it. */
export const STANDINGS = ["decided", "suggested", "contested"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the address says about how the radar is looked at; null and "" where it says nothing. */
export interface RadarAddress {
  /** Id of the quadrant that is zoomed into. */
  readonly quadrant: string | null;
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
  if (address.ring) params.set("ring", address.ring);
  if (address.standing) params.set("standing", address.standing);
  if (address.search) params.set("q", address.search);
  if (address.view === "table") params.set("view", "table");
  if (address.technology) params.set("technology", address.technology);
  const query = params.toString();
  return query === "" ? "/" : `/?${query}`;
}
