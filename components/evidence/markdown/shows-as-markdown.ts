import { detectDialect } from "@/domain/notes/dialect";
import type { NoteView } from "@/domain/radar/views";

/** Parsing takes time by length and by line; what is longer than people write would keep the page waiting for seconds. */
const MAX_LENGTH = 60_000;
const MAX_LINES = 2500;

/** A line may take a parser the square of its length. */
const MAX_LINE_LENGTH = 5000;

/** Whether a note's page shows it as Markdown: where that is what it is written in, and it is of a length people write. */
export function showsAsMarkdown({ name, text }: Pick<NoteView, "name" | "text">): boolean {
  return text.length <= MAX_LENGTH && detectDialect(text, name) === "markdown" && hasLinesOfPeople(text);
}

function hasLinesOfPeople(text: string): boolean {
  const lines = text.split("\n");
  return lines.length <= MAX_LINES && lines.every((line) => line.length <= MAX_LINE_LENGTH);
}
