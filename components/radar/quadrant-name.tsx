import { RADAR_RADIUS_PX } from "@/domain/radar/sectors";
import { namePath } from "./arc-path";

/** Between the outermost ring and the names of quadrants, and how high those are. */
const GAP_PX = 9;
const CAP_HEIGHT_PX = 11;

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
  return (
    <>
      <path id={lineId} d={namePath(start, end, RADAR_RADIUS_PX + GAP_PX, CAP_HEIGHT_PX)} fill="none" />
      <text className={className} style={colour === undefined ? undefined : { fill: colour }}>
        <textPath href={`#${lineId}`} startOffset="50%">
          {name}
        </textPath>
      </text>
    </>
  );
}
