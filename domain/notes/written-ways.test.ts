import { describe, expect, it } from "vitest";
import { findTalks } from "./find-talks";
import {
  WRITTEN_NOTES,
  WRITTEN_TALKS,
  WRITTEN_TOPS,
  WRITTEN_WAYS,
  type WrittenTalk,
  type WrittenWay,
} from "./fixtures/written-ways";
import { scanLines } from "./scan-lines";

/** The same talks, however their titles, people and notes are written down. */
describe.each(Object.entries(WRITTEN_TALKS))("talks noted in %s", (language, talks) => {
  it.each(WRITTEN_WAYS.filter(({ notIn }) => !notIn?.includes(language)))("are found by: $way", (way) => {
    const expected = talks.map(({ title, speaker }) => ({ title, speakers: way.isUnsigned ? [] : [speaker] }));
    for (const [notes, write] of Object.entries(WRITTEN_NOTES)) {
      for (const top of WRITTEN_TOPS) {
        const text = top + talks.map((talk, index) => writeTalk(way, talk, index, write(talk.notes))).join("");
        const name = `notes.${way.ending ?? "md"}`;
        const found = findTalks({ name, text }, scanLines(text, name));
        const read = found.map(({ title, speakers }) => ({ title, speakers }));
        expect(read, `${notes} below, and above all: ${JSON.stringify(top)}`).toEqual(expected);
      }
    }
  });
});

function writeTalk({ head, isItem }: WrittenWay, talk: WrittenTalk, index: number, notes: readonly string[]): string {
  const indent = isItem ? "   " : "";
  return [head(talk, index), ...(isItem ? [] : [""]), ...notes.map((note) => indent + note), "", ""].join("\n");
}
