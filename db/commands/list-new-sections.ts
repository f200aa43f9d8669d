import type { TalkReading } from "@/domain/extraction/reading";
import { talkKeys } from "@/domain/notes/copies/talk-identity";
import { contentWords } from "@/domain/notes/words/content-words";
import { slugOf } from "@/domain/slug";
import type { NewSection } from "./regroup-talks";
import { sha256 } from "./sha256";

/** What is longer is hashed: an index entry must be short. */
const MAX_KEY_LENGTH = 300;
/** Longer titles are whole paragraphs that were taken for one. */
const MAX_TITLE_WORDS = 40;
const MAX_WORD_LENGTH = 60;

/**
 * A note's sections as they are stored. To the keys that identify a talk over all notes comes one of the note's own, from
 * title and place, so that a talk without others is one, and stays the same when the note is read again.
 */
export function listNewSections(noteId: string, talks: readonly TalkReading[]): NewSection[] {
  const seen = new Map<string, number>();
  return talks.map((talk, position) => {
    const title = slugOf(talk.title);
    const nth = (seen.get(title) ?? 0) + 1;
    seen.set(title, nth);
    return {
      noteId,
      position,
      startOffset: talk.section.start,
      endOffset: talk.section.end,
      headingStart: talk.heading.start,
      headingEnd: talk.heading.end,
      title: talk.title,
      titleWords: [...contentWords(talk.title)]
        .slice(0, MAX_TITLE_WORDS)
        .map((word) => [...word].slice(0, MAX_WORD_LENGTH).join("")),
      event: talk.event,
      day: talk.day,
      speakers: [...talk.speakers],
      links: talk.links,
      keys: [...talkKeys(talk), `note:${noteId}/${nth}/${title}`].map(shorten),
    };
  });
}

function shorten(key: string): string {
  return key.length <= MAX_KEY_LENGTH ? key : `long:${sha256(key)}`;
}
