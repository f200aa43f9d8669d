import { type Box, boxesTouch } from "./cell";

const BUCKET_PX = 48;
/** More than any radar is wide, so that no two buckets share a number. */
const BUCKETS_ACROSS = 4096;

/** Boxes by where they lie, so that "does this touch anything?" looks at a few of them only. */
export interface BoxIndex {
  readonly add: (box: Box) => void;
  /** Whether a box touches any of them, but for the one that is let pass. */
  readonly touches: (box: Box, letPass?: Box) => boolean;
}

export function createBoxIndex(boxes: readonly Box[]): BoxIndex {
  const buckets = new Map<number, Box[]>();
  const add = (box: Box): void => {
    for (const key of bucketsOf(box)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(box);
      else buckets.set(key, [box]);
    }
  };
  const touches = (box: Box, letPass?: Box): boolean =>
    bucketsOf(box).some(
      (key) => buckets.get(key)?.some((other) => other !== letPass && boxesTouch(box, other)) ?? false,
    );
  for (const box of boxes) add(box);
  return { add, touches };
}

function bucketsOf(box: Box): readonly number[] {
  const keys: number[] = [];
  for (let column = Math.floor(box.left / BUCKET_PX); column * BUCKET_PX < box.right; column += 1) {
    for (let row = Math.floor(box.top / BUCKET_PX); row * BUCKET_PX < box.bottom; row += 1)
      keys.push(column * BUCKETS_ACROSS + row);
  }
  return keys;
}
