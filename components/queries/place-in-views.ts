import { judgeMovement, type Movement } from "@/domain/radar/movement";
import type { BlipView, MentionedView, RadarView, RetiredView, TechnologyView } from "@/domain/radar/views";
import type { CitedQuote } from "@/domain/review/review-state";

/** What a person asks for when moving a blip. `version` is the one that they saw. */
export interface PlacementRequest {
  readonly slug: string;
  /** Null takes the team's decision back. */
  readonly ring: string | null;
  /** Null for the technology's own; left out, it stays as it is. */
  readonly quadrant?: string | null | undefined;
  readonly rationale: string;
  readonly version: number;
  /** True takes it off the radar for good, where the ring is null. */
  readonly retired?: boolean | undefined;
  /** The sentences that it rests on. */
  readonly evidence?: readonly CitedQuote[] | undefined;
  /** A word on why, where it goes against the ring's gate. */
  readonly againstGate?: string | null | undefined;
  /** Who decides, where that is not the name that the browser was told to use: it is from then on. */
  readonly person?: string | undefined;
}

/**
 * The radar as it will be once the request is granted; `at` is the time of asking (ISO 8601). A technology that is not on it
 * leaves it as it is.
 */
export function placeInRadar(view: RadarView, request: PlacementRequest, at: string): RadarView {
  const moved = findBlip(view, request.slug);
  if (!moved) return view;
  const others = { ...view, blips: view.blips.filter(({ slug }) => slug !== request.slug) };
  const mentioned = view.mentioned.filter(({ slug }) => slug !== request.slug);
  if (request.retired) return { ...others, mentioned, retired: addRetired(view.retired, moved, request, at) };
  const ring = request.ring ?? moved.proposal?.ring;
  if (ring === undefined) return { ...others, mentioned: [toMentioned(moved, request), ...mentioned] };
  const blip: BlipView = {
    ...moved,
    ring,
    quadrant: request.quadrant ?? moved.quadrant,
    decided: request.ring !== null,
    movement: movementTo(view, moved, ring),
    version: request.version + 1,
  };
  const left = view.left.filter(({ slug }) => slug !== request.slug);
  return { ...others, blips: sortBlips([...others.blips, blip], view), mentioned, left };
}

function findBlip(view: RadarView, slug: string): BlipView | undefined {
  const blip = view.blips.find((each) => each.slug === slug);
  if (blip) return blip;
  const mentioned = view.mentioned.find((each) => each.slug === slug);
  return mentioned && { ...mentioned, ring: "", decided: false, proposal: null, movement: null, strongestQuote: null };
}

function toMentioned(
  { slug, name, quadrant, mentionCount, talkCount }: BlipView,
  request: PlacementRequest,
): MentionedView {
  return { slug, name, quadrant, version: request.version + 1, mentionCount, talkCount };
}

function addRetired(
  retired: readonly RetiredView[],
  { slug, name, quadrant, decided, ring, talkCount, mentionCount }: BlipView,
  { rationale, version }: PlacementRequest,
  at: string,
): readonly RetiredView[] {
  const from = decided ? ring : null;
  const said = { rationale, person: "You", at };
  const added = { slug, name, quadrant, from, version: version + 1, ...said, talkCount, mentionCount };
  return [...retired, added].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Rings that the edition had and the radar has not are the server's to judge, in a moment. */
function movementTo(view: RadarView, { slug, movement }: BlipView, ring: string): Movement | null {
  if (!view.edition) return null;
  const from = movement?.from ?? view.left.find((each) => each.slug === slug)?.ring ?? null;
  return judgeMovement(view.rings, from, view.rings, ring);
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
  const fromQuadrant = view.placement?.toQuadrant ?? null;
  const wanted = request.quadrant === undefined ? fromQuadrant : request.quadrant;
  const toQuadrant = request.ring === null ? null : wanted;
  const placement = {
    version: request.version + 1,
    from: view.placement?.to ?? null,
    to: request.ring,
    retired: request.retired ?? false,
    fromQuadrant,
    toQuadrant,
    rationale: request.rationale,
    evidence: request.evidence ?? [],
    againstGate: request.againstGate ?? null,
    review: null,
    person: "You",
    at,
  };
  return {
    ...view,
    quadrant: toQuadrant ?? view.ownQuadrant,
    version: placement.version,
    placement: request.ring === null ? null : { ...placement, to: request.ring },
    history: [placement, ...view.history],
  };
}
