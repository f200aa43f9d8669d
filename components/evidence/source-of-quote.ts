import type { QuoteView } from "@/domain/radar/views";

/** Where a sentence was said, in a line: "Backups, KubeCon 2024", or the note's name where it is of no talk. */
export function sourceOfQuote({ talk, note }: Pick<QuoteView, "talk" | "note">): string {
  if (!talk) return note.name;
  return talk.event ? `${talk.title}, ${talk.event}` : talk.title;
}
