import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { isAnyOf } from "@/db/is-any-of";
import { notes, sections } from "@/db/schema";
import type { TalkLink } from "@/domain/extraction/reading";

/** What one section says of its talk, and where it stands. */
export interface TalkSection {
  readonly noteId: string;
  readonly position: number;
  readonly location: string;
  /** True where its note repeats another. */
  readonly isCopy: boolean;
  readonly title: string;
  readonly event: string | null;
  readonly day: string | null;
  readonly speakers: readonly string[];
  readonly links: readonly TalkLink[];
  /** Its own, the most telling first, then adopted ones. */
  readonly keys: readonly string[];
}

/** Lists every stored section about the talks. */
export async function listTalkSections(tx: Database, talkIds: readonly string[]): Promise<TalkSection[]> {
  return tx
    .select({
      noteId: sections.noteId,
      position: sections.position,
      location: notes.location,
      isCopy: sql<boolean>`${notes.copyOf} is not null`,
      title: sections.title,
      event: sections.event,
      day: sections.day,
      speakers: sections.speakers,
      links: sections.links,
      keys: sql<string[]>`${sections.keys} || ${sections.adoptedKeys}`,
    })
    .from(sections)
    .innerJoin(notes, eq(notes.id, sections.noteId))
    .where(isAnyOf(sections.talkId, talkIds));
}

/** The order in which sections have a say about their talk: originals before copies, then by location and place. */
export function compareSections(left: TalkSection, right: TalkSection): number {
  if (left.isCopy !== right.isCopy) return left.isCopy ? 1 : -1;
  if (left.location !== right.location) return left.location < right.location ? -1 : 1;
  return left.position - right.position;
}
