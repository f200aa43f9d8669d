import type { NoteImport } from "@/db/commands/import-note";
import type {
  MentionReading,
  NoteReading,
  TalkLink,
  TalkReading,
  TechnologyReading,
  VerdictReading,
} from "@/domain/extraction/reading";
import type { NoteTag } from "@/domain/notes/find-tags";
import type { Span } from "@/domain/notes/span";
import type { Quadrant, Ring } from "@/domain/radar/vocabulary";

/** What a test says of a note; the places of everything are found in its text. */
export interface TestNote {
  readonly location: string;
  readonly text: string;
  readonly tags?: readonly NoteTag[];
  readonly talks?: readonly {
    readonly title: string;
    readonly speakers?: readonly string[];
    readonly links?: readonly TalkLink[];
    readonly event?: string;
  }[];
  /** By canonical name: the spellings to be found, and the quadrant, `tools` where it is left out. */
  readonly technologies?: Readonly<Record<string, { spellings: readonly string[]; quadrant?: Quadrant }>>;
  readonly verdicts?: readonly {
    readonly technology: string;
    readonly ring: Ring;
    readonly cue: string;
    readonly strength?: number;
    readonly by?: "author" | "speaker";
  }[];
}

/** A note as if it had been read from a file: each line is a sentence, each talk's section starts with its title's line. */
export function makeNote(note: TestNote): NoteImport {
  const [source = "", ...rest] = note.location.split("/");
  const bytes = new TextEncoder().encode(note.text);
  return {
    location: note.location,
    source,
    name: rest.join("/"),
    bytes,
    text: note.text,
    encoding: "utf-8",
    reading: makeReading(note),
  };
}

function makeReading(note: TestNote): NoteReading {
  const talks = makeTalks(note);
  const mentions = makeMentions(note, talks);
  return {
    language: "en",
    tags: note.tags ?? [],
    talks,
    technologies: Object.entries(note.technologies ?? {}).map(([name, { quadrant }]) => toTechnology(name, quadrant)),
    mentions,
    verdicts: makeVerdicts(note, mentions),
    suggestions: [],
  };
}

function toTechnology(name: string, quadrant: Quadrant = "tools"): TechnologyReading {
  return { name, quadrant, quadrantAlso: null, home: null, source: "catalogue", central: true };
}

function makeTalks({ text, talks = [] }: TestNote): TalkReading[] {
  const headings = talks.map(({ title }) => locate(text, title));
  // A flattened note has several headings in one line.
  const starts = headings.map(({ start }, index) => {
    const line = lineAt(text, start);
    return line.start > (headings[index - 1]?.start ?? -1) ? line.start : start;
  });
  return talks.map(({ title, speakers = [], links = [], event = null }, index) => {
    const heading = headings[index] ?? { start: 0, end: 0 };
    const section = { start: starts[index] ?? 0, end: starts[index + 1] ?? text.length };
    return { title, speakers, links, event, day: null, heading, section };
  });
}

function makeMentions({ text, technologies = {} }: TestNote, talks: readonly TalkReading[]): MentionReading[] {
  const mentions = Object.entries(technologies).flatMap(([technology, { spellings }]) =>
    spellings
      .flatMap((spelling) => locateAll(text, spelling))
      .map((span): MentionReading => {
        const talk = talks.findIndex(({ section }) => section.start <= span.start && span.end <= section.end);
        return {
          technology,
          span,
          sentence: lineAt(text, span.start),
          talk: talk < 0 ? null : talk,
          how: "name",
        };
      }),
  );
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

function makeVerdicts({ text, verdicts = [] }: TestNote, mentions: readonly MentionReading[]): VerdictReading[] {
  return verdicts.map(({ technology, ring, cue: words, strength = 0.8, by = "author" }) => {
    const cue = locate(text, words);
    const sentence = lineAt(text, cue.start);
    const own = mentions.findIndex((each) => each.technology === technology && each.sentence.start === sentence.start);
    const mention = own < 0 ? mentions.findIndex((each) => each.technology === technology) : own;
    return { mention, ring, cue, sentence, by, strength, rule: `test.${ring}` };
  });
}

function locate(text: string, words: string): Span {
  const [first] = locateAll(text, words);
  if (first === undefined) throw new Error(`"${words}" does not stand in the note.`);
  return first;
}

function locateAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? text.length : end };
}
