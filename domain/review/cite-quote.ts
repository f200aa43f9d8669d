import type { QuoteView, TalkSummary } from "@/domain/radar/views";
import type { CitedQuote } from "./review-state";

/** A quote as a decision cites it. */
export function citeQuote({ note, talk, span, text }: QuoteView): CitedQuote {
  return { noteId: note.id, ...span, text, source: nameSource(talk, note.name) };
}

/** Where a sentence was said, in a line: "Scaling Postgres (PGConf 2024)", or the note's name where it is in no talk. */
export function nameSource(talk: Pick<TalkSummary, "title" | "event"> | null, noteName: string): string {
  if (talk === null) return noteName;
  return talk.event === null ? talk.title : `${talk.title} (${talk.event})`;
}
