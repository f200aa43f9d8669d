import type { Segment } from "./split-by-marks";

/** Lengths in characters. */
export interface BlockLengths {
  /** A block this long ends with the line. */
  readonly atLineEnd: number;
  /** A block this long, in the middle of a line still, ends with the word. */
  readonly atWordEnd: number;
}

/**
 * Segments in blocks, so that a long text can be laid out piece by piece. A block ends where no mark lies, so none is
 * cut; the blocks' texts joined are the segments' texts joined.
 */
export function cutIntoBlocks<Mark>(
  segments: readonly Segment<Mark>[],
  lengths: BlockLengths,
): readonly (readonly Segment<Mark>[])[] {
  const blocks: Segment<Mark>[][] = [];
  let block: Segment<Mark>[] = [];
  let length = 0;
  for (const segment of segments) {
    let rest = segment;
    for (let cut = findCut(rest, length, lengths); cut !== null; cut = findCut(rest, 0, lengths)) {
      blocks.push([...block, { ...rest, text: rest.text.slice(0, cut) }]);
      rest = { ...rest, start: rest.start + cut, text: rest.text.slice(cut) };
      block = [];
      length = 0;
    }
    if (rest.text === "") continue;
    block.push(rest);
    length += rest.text.length;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/**
 * Where to end a block that has `length` characters before this segment: the offset behind a line end or, failing that,
 * a space. Null where there is none or a mark lies over the segment.
 */
function findCut<Mark>({ text, marks }: Segment<Mark>, length: number, lengths: BlockLengths): number | null {
  if (marks.length > 0) return null;
  const lineEnd = text.indexOf("\n", Math.max(lengths.atLineEnd - length - 1, 0));
  const wordEnd = text.indexOf(" ", Math.max(lengths.atWordEnd - length - 1, 0));
  const found = [lineEnd, wordEnd].filter((offset) => offset !== -1);
  return found.length === 0 ? null : Math.min(...found) + 1;
}
