import { countWords } from "@/domain/count-words";
import type { RadarView } from "@/domain/radar/views";
import type { Unread } from "./find-note-files";
import type { SeedResult } from "./seed-notes";

/** What reading notes came to, in lines for a terminal. */
export function describeSeeding(result: SeedResult, totals: RadarView["totals"]): string[] {
  return [
    ...listUnread("Skipped", result.skipped),
    ...listUnread("Refused", result.refused),
    ...result.gone.map((location) => `Gone: ${location}`),
    describeChanges(result),
    `There are now ${countWords(totals.notes, "note")}, ${countWords(totals.talks, "talk")}, ` +
      `${countWords(totals.technologies, "technology", "technologies")}, ${countWords(totals.mentions, "mention")} and ` +
      `${countWords(totals.verdicts, "verdict")}.`,
  ];
}

function describeChanges(result: SeedResult): string {
  const parts = [
    countWords(result.new.length, "new note"),
    `${result.changed.length} changed`,
    `${result.unchanged.length} unchanged`,
    `${result.gone.length} gone`,
    `${result.skipped.length + result.refused.length} not read`,
  ];
  const changes = result.new.length + result.changed.length + result.gone.length;
  return `${parts.join(", ")}.${changes === 0 && !result.stopped ? " Nothing has changed." : ""}`;
}

function listUnread(word: string, unread: readonly Unread[]): string[] {
  return unread.map(({ location, sentence }) => `${word}: ${location}. ${sentence}`);
}
