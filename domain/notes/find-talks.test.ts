import { describe, expect, it } from "vitest";
import { findTalks } from "./find-talks";
import { TALK_FIXTURES } from "./find-talks.fixtures";
import { lineAt } from "./line";
import { scanLines } from "./scan-lines";

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
  for (const line of marked.split("\n")) {
    if (line === "‖") {
      const last = talks.at(-1);
      if (last !== undefined) last.end = lines.length + 1;
      continue;
    }
    const title = /⟦(.*?)⟧/.exec(line)?.[1];
    if (title !== undefined) talks.push({ title, speakers: [], line: lines.length + 1, end: null });
    for (const [, name] of line.matchAll(/⟨(.*?)⟩/g)) if (name !== undefined) talks.at(-1)?.speakers.push(name);
    lines.push(line.replace(/[⟦⟧⟨⟩]/g, ""));
  }
  return { text: lines.join("\n"), talks };
}

describe("talks by the habits of note-takers", () => {
  it.each(TALK_FIXTURES.map((fixture) => [fixture.habit, fixture] as const))("%s", (_, fixture) => {
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
});
