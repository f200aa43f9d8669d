import { RADAR_SIDE_PX } from "@/domain/radar/sectors";
import type { ViewBox } from "./view-box";

/** A zoomed radar lets its marks grow a little, not with the zoom: the room is for names. */
const MARK_GROWTH = 1.15;

/**
 * How large marks are drawn in tenths of their size on the whole radar: steps, for a style of its own in the HTML is what
 * the content security policy keeps out. On a narrow screen a quadrant is drawn about as large as the whole circle is
 * elsewhere, and so is what is in it.
 */
export function markSteps(view: ViewBox, base: ViewBox): { "mark-tenths": number; "narrow-tenths": number } {
  return {
    "mark-tenths": Math.max(2, Math.min(10, Math.round((10 * MARK_GROWTH * view.side) / RADAR_SIDE_PX))),
    "narrow-tenths": Math.max(2, Math.round((10 * view.side) / base.side)),
  };
}
