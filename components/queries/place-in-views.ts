import type { BlipView, RadarView, TechnologyView } from "@/domain/radar/views";

/** What a person asks for when moving a blip. `version` is the one that they saw. */
export interface PlacementRequest {
  readonly slug: string;
  readonly ring: string;
  readonly rationale: string;
  readonly version: number;
}

/** The radar as it will be once the request is granted. A technology that is not on it leaves it as it is. */
export function placeInRadar(view: RadarView, request: PlacementRequest): RadarView {
  const moved = findBlip(view, request.slug);
  if (!moved) return view;
  const blip: BlipView = { ...moved, ring: request.ring, decided: true, version: request.version + 1 };
  const others = view.blips.filter(({ slug }) => slug !== request.slug);
  return {
    ...view,
    blips: sortBlips([...others, blip], view),
    mentioned: view.mentioned.filter(({ slug }) => slug !== request.slug),
  };
}

function findBlip(view: RadarView, slug: string): BlipView | undefined {
  const blip = view.blips.find((each) => each.slug === slug);
  if (blip) return blip;
  const mentioned = view.mentioned.find((each) => each.slug === slug);
  return mentioned && { ...mentioned, ring: "", decided: false, proposal: null, version: 0, strongestQuote: null };
}

function sortBlips(blips: readonly BlipView[], view: RadarView): readonly BlipView[] {
  const quadrants = new Map(view.quadrants.map(({ id, position }) => [id, position]));
  const rings = new Map(view.rings.map(({ id, position }) => [id, position]));
  const compare = (a: BlipView, b: BlipView) =>
    (quadrants.get(a.quadrant) ?? 0) - (quadrants.get(b.quadrant) ?? 0) ||
    (rings.get(a.ring) ?? 0) - (rings.get(b.ring) ?? 0) ||
    a.name.localeCompare(b.name, "en");
  return [...blips].sort(compare);
}

/** The technology as it will be once the request is granted; `at` is the time of asking (ISO 8601). */
export function placeInTechnology(view: TechnologyView, request: PlacementRequest, at: string): TechnologyView {
  const placement = {
    version: request.version + 1,
    from: view.placement?.to ?? null,
    to: request.ring,
    rationale: request.rationale,
    person: "You",
    at,
  };
  return { ...view, version: placement.version, placement, history: [placement, ...view.history] };
}
