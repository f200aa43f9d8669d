import { placeInRadar } from "@/components/queries/place-in-views";
import type { RadarView } from "@/domain/radar/views";

/** A move that a person has begun and not yet given reasons for; the ring is null until it is chosen, the quadrant while it stays. */
export interface AskedMove {
  readonly slug: string;
  readonly ring: string | null;
  readonly quadrant: string | null;
}

/** The radar as it would be after the move, so that the person sees where the blip will land. */
export function drawAskedMove(view: RadarView, asked: AskedMove | null): RadarView {
  if (!asked?.ring) return view;
  const version = view.blips.find(({ slug }) => slug === asked.slug)?.version ?? 0;
  const quadrant = asked.quadrant ?? undefined;
  return placeInRadar(view, { slug: asked.slug, ring: asked.ring, quadrant, rationale: "", version }, "");
}
