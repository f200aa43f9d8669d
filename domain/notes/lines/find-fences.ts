import type { Span } from "@/domain/notes/span";

/** "```js", "~~~~": what starts a block of code, or ends it where there is nothing behind. */
const FENCE = /^ {0,3}(`{3,}|~{3,})([^\r\n]*)/gm;

/** Blocks of code between fences in Markdown, whole lines each; one that nothing ends goes on to the text's end. */
export function findFences(text: string): Span[] {
  const found: Span[] = [];
  let open: { readonly start: number; readonly fence: string } | null = null;
  for (const match of text.matchAll(FENCE)) {
    const [line, fence = "", rest = ""] = match;
    if (open === null) {
      // Backticks behind backticks are code within a line.
      if (!(fence.startsWith("`") && rest.includes("`"))) open = { start: match.index, fence };
    } else if (fence.startsWith(open.fence) && rest.trim() === "") {
      found.push({ start: open.start, end: endOfLine(text, match.index + line.length) });
      open = null;
    }
  }
  return open === null ? found : [...found, { start: open.start, end: text.length }];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end + 1;
}
