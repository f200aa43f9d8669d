/* Widths in em of a sans serif, rounded up: names must fit in whichever font a reader has. */
const NARROW = /[ijl.,:;'|!()[\]ftrI /-]/u;
const WIDE = /[mwMW@%&]/u;
const CAPITAL = /[\p{Lu}]/u;
const LATIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}]/u;

/** About how wide a text is drawn, in px, on the wide side: there is no font to ask where places are worked out. */
export function estimateTextWidthPx(text: string, fontSizePx: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * fontSizePx;
}

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.36;
  if (WIDE.test(character)) return 0.9;
  if (CAPITAL.test(character)) return 0.68;
  return LATIN.test(character) ? 0.58 : 1.05;
}
