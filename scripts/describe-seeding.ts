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
    `There are now ${count(totals.notes, "note")}, ${count(totals.talks, "talk")}, ` +
      `${count(totals.technologies, "technology", "technologies")}, ${count(totals.mentions, "mention")} and ` +
      `${count(totals.verdicts, "verdict")}.`,
  ];
}

function describeChanges(result: SeedResult): string {
  const parts = [
    `${count(result.new.length, "new note")}`,
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

function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
