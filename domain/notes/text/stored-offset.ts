/**
 * The places of a text's line breaks of two characters ("\r\n"), which a browser shows as one.
 * @returns offsets, sorted
 */
export function listWideBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) breaks.push(at);
  return breaks;
}

/** The offset in a stored text of an offset in what a browser shows of it. O(log n). */
export function toStoredOffset(shown: number, wideBreaks: readonly number[]): number {
  let low = 0;
  let high = wideBreaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Each break before makes what is shown one shorter.
    if ((wideBreaks[middle] ?? 0) - middle < shown) low = middle + 1;
    else high = middle;
  }
  return shown + low;
}
