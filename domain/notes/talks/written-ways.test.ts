import { describe, expect, it } from "vitest";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findTalks } from "./find-talks";
import { FURTHER_WAYS } from "./fixtures/further-written-ways";
import { GROUPED_WAYS, WRITTEN_ENDS, WRITTEN_GROUPS, WRITTEN_PARTS } from "./fixtures/written-groups";
import { WRITTEN_REPORTS } from "./fixtures/written-reports";
import {
  WRITTEN_NOTES,
  WRITTEN_TALKS,
  WRITTEN_TOPS,
  WRITTEN_WAYS,
  type WrittenTalk,
  type WrittenWay,
} from "./fixtures/written-ways";

/** The same talks, however their titles, people and notes are written down. */
describe.each(Object.entries(WRITTEN_TALKS))("talks noted in %s", (language, talks) => {
  it.each([...WRITTEN_WAYS, ...FURTHER_WAYS].filter(({ notIn }) => !notIn?.includes(language)))(
    "are found by: $way",
    (way) => {
      const expected = talks.map(({ title, speaker }) => ({
        title: way.isShouted ? title.toUpperCase() : title,
        speakers: way.isUnsigned ? [] : [speaker],
      }));
      for (const [notes, write] of Object.entries(WRITTEN_NOTES)) {
        for (const top of WRITTEN_TOPS) {
          const text = top + talks.map((talk, index) => writeTalk(way, talk, index, write(talk.notes))).join("");
          const name = `notes.${way.ending ?? "md"}`;
          const found = findTalks({ name, text }, scanLines(text, name));
          const read = found.map(({ title, speakers }) => ({ title, speakers }));
          expect(read, `${notes} below, and above all: ${JSON.stringify(top)}`).toEqual(expected);
        }
      }
    },
  );
});

/** Headings of days, rooms, kinds and themes are no talks, whatever the talks below them look like. */
describe.each(Object.entries(WRITTEN_GROUPS))("talks grouped in %s", (language, groups) => {
  const talks = WRITTEN_TALKS[language] ?? [];
  const parts = WRITTEN_PARTS[language] ?? [];
  const half = Math.ceil(talks.length / 2);
  it.each(groups)("are found below %s and %s", (...names) => {
    for (const [way, write] of Object.entries(GROUPED_WAYS)) {
      for (const end of ["", WRITTEN_ENDS[language]]) {
        const halves = [talks.slice(0, half), talks.slice(half)].map((some) => some.map((talk) => write(talk, parts)));
        const groups = halves.map((some, index) => `## ${names[index]}\n\n${some.join("\n")}\n`).join("");
        const text = `# Summer Conference 2024\n\n${groups}${end}`;
        const found = findTalks({ name: "notes.md", text }, scanLines(text, "notes.md"));
        const read = found.map(({ title }) => title);
        expect(read, `as ${way}${end ? ", with an end" : ""}`).toEqual(talks.map(({ title }) => title));
      }
    }
  });
});

/** The same talks as reports tell of them: several in a paragraph, by theme, in tables, as titles alone. */
describe.each(Object.entries(WRITTEN_GROUPS))("talks reported in %s", (language, groups) => {
  const talks = WRITTEN_TALKS[language] ?? [];
  const themes = groups.find(([first]) => /^(?:Infra|インフラ)/.test(first)) ?? [];
  it.each(WRITTEN_REPORTS)("are found in: $way", ({ write, isUnsigned, isOne }) => {
    const text = write(language, talks, themes);
    const found = findTalks({ name: "notes.md", text }, scanLines(text, "notes.md"));
    const read = found.map(({ title, speakers }) => ({ title, speakers }));
    const told = isOne ? talks.slice(1, 2) : talks;
    expect(read).toEqual(told.map(({ title, speaker }) => ({ title, speakers: isUnsigned ? [] : [speaker] })));
  });
});

function writeTalk({ head, isItem }: WrittenWay, talk: WrittenTalk, index: number, notes: readonly string[]): string {
  const indent = isItem ? "   " : "";
  return [head(talk, index), ...(isItem ? [] : [""]), ...notes.map((note) => indent + note), "", ""].join("\n");
}
