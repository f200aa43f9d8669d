import { type Segment, splitByMarks } from "@/domain/notes/text/split-by-marks";
import type { PageMark } from "../note-marks";
import type { Piece } from "./piece";
import { isLeaf, type Tile } from "./tile-markdown";

/** A stretch of text under the same marks, which shows as its piece does. */
export interface ShownSegment extends Segment<PageMark> {
  readonly shown: Piece["shown"];
}

/** What is drawn of each leaf, and where each mark shows first. */
export interface Revealed {
  readonly segmentsOf: ReadonlyMap<Tile, readonly ShownSegment[]>;
  /** The start of the first segment under a mark that shows. */
  readonly firstOf: ReadonlyMap<PageMark, number>;
}

/**
 * Lays the marks over the pieces. A mark of which nothing would show, such as one on a link's address, has the pieces below
 * it shown as they are written, so that every mark is on the page.
 */
export function revealMarks(text: string, root: Tile, marks: readonly PageMark[]): Revealed {
  const leaves = listLeaves(root);
  const segments = splitByMarks(text, marks);
  const cut = cutLeaves(text, leaves, segments);
  const seen = new Set([...cut.values()].flat().flatMap((each) => (each.shown === "hidden" ? [] : each.marks)));
  const segmentsOf = new Map([...cut].map(([leaf, each]) => [leaf, each.map((segment) => reveal(segment, seen))]));
  const firstOf = new Map<PageMark, number>();
  for (const segment of [...segmentsOf.values()].flat()) {
    if (segment.shown === "hidden") continue;
    for (const mark of segment.marks) if (!firstOf.has(mark)) firstOf.set(mark, segment.start);
  }
  return { segmentsOf, firstOf };
}

function reveal(segment: ShownSegment, seen: ReadonlySet<PageMark>): ShownSegment {
  return segment.marks.every((mark) => seen.has(mark)) ? segment : { ...segment, shown: "as-written" };
}

interface PlacedLeaf {
  readonly leaf: Tile;
  readonly pieces: readonly Piece[];
}

function listLeaves(tile: Tile): readonly PlacedLeaf[] {
  return isLeaf(tile) ? [{ leaf: tile, pieces: tile.pieces }] : tile.children.flatMap(listLeaves);
}

/** Both lists cover the text in order, so that one walk over both is enough. */
function cutLeaves(
  text: string,
  leaves: readonly PlacedLeaf[],
  segments: readonly Segment<PageMark>[],
): Map<Tile, ShownSegment[]> {
  let next = 0;
  const cutPiece = ({ start, end, shown }: Piece): ShownSegment[] => {
    const cut: ShownSegment[] = [];
    for (let segment = segments[next]; segment && segment.start < end; segment = segments[next]) {
      const segmentEnd = segment.start + segment.text.length;
      const from = Math.max(start, segment.start);
      const to = Math.min(end, segmentEnd);
      cut.push({ start: from, text: text.slice(from, to), marks: segment.marks, shown });
      if (segmentEnd > end) break;
      next += 1;
    }
    return typeof shown === "object" ? joinWhole(text, { start, end, shown }, cut) : cut;
  };
  return new Map(leaves.map(({ leaf, pieces }) => [leaf, pieces.flatMap(cutPiece)]));
}

/** What stands for other words shows once, under every mark that touches it. */
function joinWhole(text: string, { start, end, shown }: Piece, cut: readonly ShownSegment[]): ShownSegment[] {
  const marks = [...new Set(cut.flatMap((each) => each.marks))];
  return [{ start, text: text.slice(start, end), marks, shown }];
}
