import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineAt } from "@/domain/notes/lines/line";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findTalks } from "./find-talks";
import { DIARY_TALKS } from "./fixtures/diary-talks";
import { FURTHER_NAMED_TALKS } from "./fixtures/further-named-talks";
import { FURTHER_OTHER_LANGUAGE_TALKS } from "./fixtures/further-other-language-talks";
import { GROUPED_TALKS } from "./fixtures/grouped-talks";
import { INTRODUCED_TALKS } from "./fixtures/introduced-talks";
import { LAID_OUT_TALKS } from "./fixtures/laid-out-talks";
import { LIST_TALKS } from "./fixtures/list-talks";
import { MARKED_UP_TALKS } from "./fixtures/marked-up-talks";
import { MIXED_TALKS } from "./fixtures/mixed-talks";
import { NAMED_TALKS } from "./fixtures/named-talks";
import { ODD_TALKS } from "./fixtures/odd-talks";
import { OTHER_LANGUAGE_TALKS } from "./fixtures/other-language-talks";
import { PLAIN_BLOCKS } from "./fixtures/plain-blocks";
import { PLAIN_TALKS } from "./fixtures/plain-talks";
import { REPORTED_TALKS } from "./fixtures/reported-talks";
import { SIGNED_TITLES } from "./fixtures/signed-titles";
import { SINGLE_TALKS } from "./fixtures/single-talks";
import { SLOTTED_TALKS } from "./fixtures/slotted-talks";
import { THEMED_TALKS } from "./fixtures/themed-talks";
import { TOLD_TALKS } from "./fixtures/told-talks";
import { UNNAMED_TALKS } from "./fixtures/unnamed-talks";

const FIXTURES = [
  ...OTHER_LANGUAGE_TALKS,
  ...FURTHER_OTHER_LANGUAGE_TALKS,
  ...NAMED_TALKS,
  ...FURTHER_NAMED_TALKS,
  ...MARKED_UP_TALKS,
  ...PLAIN_TALKS,
  ...LAID_OUT_TALKS,
  ...SINGLE_TALKS,
  ...LIST_TALKS,
  ...UNNAMED_TALKS,
  ...TOLD_TALKS,
  ...DIARY_TALKS,
  ...THEMED_TALKS,
  ...REPORTED_TALKS,
  ...ODD_TALKS,
  ...SIGNED_TITLES,
  ...GROUPED_TALKS,
  ...PLAIN_BLOCKS,
  ...SLOTTED_TALKS,
  ...MIXED_TALKS,
  ...INTRODUCED_TALKS,
];

interface Expected {
  readonly title: string;
  readonly speakers: string[];
  readonly line: number;
  /** The line at which its section ends; null where the next talk or the note's end is meant. */
  end: number | null;
}

/** Takes the marks out of a fixture and gives what they say. */
function readMarks(marked: string): { text: string; talks: Expected[] } {
  const talks: Expected[] = [];
  const lines: string[] = [];
  const speakers: string[] = [];
  for (const line of marked.split("\n")) {
    if (line === "‖") {
      const last = talks.at(-1);
      if (last !== undefined) last.end = lines.length + 1;
      continue;
    }
    const title = /⟦(.*?)⟧/.exec(line)?.[1]?.replace(/[⟨⟩]/g, "");
    if (title !== undefined) talks.push({ title, speakers: [], line: lines.length + 1, end: null });
    for (const [, name] of line.matchAll(/⟨(.*?)⟩/g)) if (name !== undefined) speakers.push(name);
    talks.at(-1)?.speakers.push(...speakers.splice(0));
    lines.push(line.replace(/[⟦⟧⟨⟩]/g, ""));
  }
  return { text: lines.join("\n"), talks };
}

describe("talks by the habits of note-takers", () => {
  it.each(FIXTURES.map((fixture) => [fixture.habit, fixture] as const))("%s", (_, fixture) => {
    const { text, talks: expected } = readMarks(fixture.marked);
    const lines = scanLines(text, fixture.name);
    const talks = findTalks({ name: fixture.name, text }, lines);
    const found = talks.map(({ title, speakers, heading }) => ({
      title,
      speakers,
      line: lineAt(lines, heading.start) + 1,
    }));
    expect(found).toEqual(expected.map(({ title, speakers, line }) => ({ title, speakers, line })));
    const ends = talks.map(({ section }) => (section.end === text.length ? null : lineAt(lines, section.end) + 1));
    expect(ends).toEqual(expected.map(({ end }, place) => end ?? expected[place + 1]?.line ?? null));
    if (fixture.event !== undefined) expect(talks[0]?.event).toBe(fixture.event);
    if (fixture.day !== undefined) expect(talks[0]?.day).toBe(fixture.day);
  });

  it("takes a heading of nothing but a name for the speaker of the title below it", () => {
    const text = "# Turing Fest 2018\n\n## April Dunford\n**Positioning for start-ups**\n- obviously\n";
    const talks = findTalks({ name: "fest.md", text }, scanLines(text));
    expect(talks.map(({ title, speakers }) => ({ title, speakers }))).toEqual([
      { title: "Positioning for start-ups", speakers: ["April Dunford"] },
    ]);
  });
});

describe("talks of any text", () => {
  const parts = [
    "# ",
    "## ",
    "- ",
    "    - ",
    "**",
    "10:30 - 11:00 ",
    "Title of a talk",
    "Ada Lovelace",
    " - ",
    "(",
    ")",
    "\n",
    "\n\n",
    "Speaker: ",
    "https://youtu.be/abcDEF123-_",
    "Summary",
    "Day 1",
    "---\n",
    "| a | b |\n",
    "日本語",
    "\u0000",
    "=====\n",
    "Notes\n",
  ];
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...parts), { maxLength: 80 }).map((words) => words.join("")),
  );

  it("gives sections that lie in the text, in order, and hold their headings", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const talk of findTalks({ name: "x.md", text }, scanLines(text))) {
          expect(talk.section.start).toBeGreaterThanOrEqual(end);
          expect(talk.section.start).toBeLessThanOrEqual(talk.heading.start);
          expect(talk.heading.end).toBeLessThanOrEqual(talk.section.end);
          end = talk.section.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findTalks({ name: "x.md", text }, scanLines(text))).toEqual(
          findTalks({ name: "x.md", text }, scanLines(text)),
        );
      }),
    );
  });
});
