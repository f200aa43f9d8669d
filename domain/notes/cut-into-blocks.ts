import type { Segment } from "./split-by-marks";

/**
 * Segments in blocks of at least `minLength` characters that end with a line, so that a long text can be laid out piece
 * by piece. A block ends where no mark lies, so none is cut; the blocks' texts joined are the segments' texts joined.
 */
export function cutIntoBlocks<Mark>(segments: readonly Segment<Mark>[], minLength: number): readonly Segment<Mark>[][] {
  const blocks: Segment<Mark>[][] = [];
  let block: Segment<Mark>[] = [];
  let length = 0;
  for (const segment of segments) {
    let rest = segment;
    for (let cut = findCut(rest, minLength - length); cut !== null; cut = findCut(rest, minLength)) {
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

/** The offset behind the first line end from `from` on; null where there is none or a mark lies over the segment. */
function findCut<Mark>({ text, marks }: Segment<Mark>, from: number): number | null {
  if (marks.length > 0) return null;
  const lineEnd = text.indexOf("\n", Math.max(from - 1, 0));
  return lineEnd === -1 ? null : lineEnd + 1;
}
