import { RADAR_RADIUS_PX } from "@/domain/radar/sectors";
import { shortenText } from "@/domain/radar/shorten-text";
import { namePath } from "./arc-path";

/** Between the outermost ring and the names of quadrants, and how high those are. */
const GAP_PX = 9;
const CAP_HEIGHT_PX = 11;
/** As in CSS, and what is left free on either side of a name. */
const FONT_PX = 16;
const MARGIN_PX = 10;

export interface QuadrantNameProps {
  readonly name: string;
  /** Where the quadrant begins and ends, in radians, clockwise from twelve o'clock. */
  readonly angles: { readonly start: number; readonly end: number };
  /** Of the line that the name is set on; nothing else on the page has it. */
  readonly lineId: string;
  readonly className: string | undefined;
  /** As CSS says it; the class's own without one. */
  readonly colour?: string | undefined;
}

/** A quadrant's name, around the outermost ring. */
export function QuadrantName({ name, angles: { start, end }, lineId, className, colour }: QuadrantNameProps) {
  // What is set beyond the end of a line is not drawn at all, and lines of eight quadrants are short.
  const room = (end - start) * (RADAR_RADIUS_PX + GAP_PX) - 2 * MARGIN_PX;
  return (
    <>
      <path id={lineId} d={namePath(start, end, RADAR_RADIUS_PX + GAP_PX, CAP_HEIGHT_PX)} fill="none" />
      <text className={className} style={colour === undefined ? undefined : { fill: colour }}>
        <textPath href={`#${lineId}`} startOffset="50%">
          {shortenText(name, FONT_PX, room)}
        </textPath>
      </text>
    </>
  );
}
