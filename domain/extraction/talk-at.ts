import type { TalkReading } from "./reading";

/** Index of the talk whose section holds `offset`; -1 between talks. O(log n). */
export function talkAt(talks: readonly TalkReading[], offset: number): number {
  let low = 0;
  let high = talks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((talks[middle]?.section.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const section = talks[low]?.section;
  return section !== undefined && section.start <= offset && offset < section.end ? low : -1;
}
