import { estimateTextWidthPx } from "./text-width";

/** As much of a text as fits into `widthPx`, with "…" for what is left out: "Techniques and pract…". */
export function shortenText(text: string, fontSizePx: number, widthPx: number): string {
  if (estimateTextWidthPx(text, fontSizePx) <= widthPx) return text;
  const characters = [...text];
  let length = characters.length - 1;
  const shortened = () => `${characters.slice(0, length).join("").trimEnd()}…`;
  while (length > 1 && estimateTextWidthPx(shortened(), fontSizePx) > widthPx) length -= 1;
  return shortened();
}
