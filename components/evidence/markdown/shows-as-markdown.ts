import type { NotePart } from "../note-part";

/** Parsing takes time by length and by line; what is longer than people write would keep the page waiting for seconds. */
const MAX_LENGTH = 60_000;
const MAX_LINES = 2500;

/** A line may take a parser the square of its length. */
const MAX_LINE_LENGTH = 5000;

/**
 * Whether a part of a note is shown as Markdown: where that is what it is written in, and its lines are of a length people
 * write.
 */
export function showsAsMarkdown({ dialect, text }: Pick<NotePart, "dialect" | "text">): boolean {
  return text.length <= MAX_LENGTH && dialect === "markdown" && hasLinesOfPeople(text);
}

function hasLinesOfPeople(text: string): boolean {
  const lines = text.split("\n");
  return lines.length <= MAX_LINES && lines.every((line) => line.length <= MAX_LINE_LENGTH);
}
