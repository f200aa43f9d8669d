/** How many lines a text has, whichever way they end; the one after the last line end counts, as in an editor. */
export function countLines(text: string): number {
  return 1 + (text.match(/\r\n|\r|\n/g)?.length ?? 0);
}
