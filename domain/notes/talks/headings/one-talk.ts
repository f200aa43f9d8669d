import { findTalkField } from "@/domain/notes/lines/field-names";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { parsePeople } from "@/domain/notes/people/people";
import { readTalkHead, type TalkHead } from "@/domain/notes/talks/talk-head";
import { judgeLink } from "@/domain/notes/talks/talk-links";
import { type Candidate, judgeCandidate } from "@/domain/notes/talks/titles/judge-candidate";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { judgeHeading } from "./heading-kind";
import { parseNotesOnTalk } from "./notes-on-talk";

/** The fields of a front matter or of org-mode's keyword lines, keys in lower case. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/**
 * A note whose front matter describes one talk: it names a title, and a speaker, a recording or a conference, or its title
 * says that it is the notes on one talk.
 * @returns the talk, its title at the first heading that repeats it, else at the field's line; null for other notes
 */
export function findOneTalk(text: string, lines: readonly Line[], fields: Fields): Candidate | null {
  const title = valuesOf(fields, "title")[0];
  if (title === undefined || judgeHeading(plainTitle(title)) !== "title") return null;
  const speakers = valuesOf(fields, "speaker").flatMap(readPeople);
  const links = valuesOf(fields, "link").filter((value) => /^https?:\/\//.test(value));
  const named = valuesOf(fields, "event").length > 0;
  const isOne = parseNotesOnTalk(plainTitle(title)) !== null;
  const signed = readSignature(text, lines);
  if (speakers.length === 0 && links.length === 0 && !named && !isOne && signed === null) return null;
  const line = findTitleLine(text, lines, title);
  const judged = judgeCandidate(text, lines, line, lines.length);
  const own = signed !== null && judged.head.speakers.length === 0 ? { ...judged, head: signed } : judged;
  const found = links.map((url) => ({ url, kind: judgeLink(url, ""), line }));
  const head = {
    ...own.head,
    speakers: speakers.length > 0 ? speakers : own.head.speakers,
    links: [...found, ...own.head.links],
  };
  return { ...own, ...retitle(title), head, weight: speakers.length > 0 ? 6 : 3 };
}

/** "Speaker: Ada Example" between the front matter and the first heading; null where nobody is named there. */
function readSignature(text: string, lines: readonly Line[]): TalkHead | null {
  const from = lines.findLastIndex(({ kind }) => kind === "front-matter") + 1;
  const heading = lines.findIndex(({ kind }) => kind === "heading");
  if (from === 0 || heading < from) return null;
  const head = readTalkHead(text, lines, from, heading);
  return head.speakers.length > 0 && head.weight >= 3 ? head : null;
}

/** A speaker's field is trusted: a name of one word, or in lower case, is a name there. */
function readPeople(value: string): readonly string[] {
  const { names } = parsePeople(value);
  if (names.length > 0) return names;
  const parts = value.split(/\s*(?:,|;|&|、|\sand\s)\s*/);
  return parts.map(plainTitle).filter((name) => name !== "" && name.length <= 60);
}

export function valuesOf(fields: Fields, wanted: ReturnType<typeof findTalkField>): readonly string[] {
  return [...fields].filter(([key]) => findTalkField(key) === wanted).flatMap(([, values]) => values);
}

/** The first heading with the title's words, else the front matter's own line, else the first line. */
function findTitleLine(text: string, lines: readonly Line[], title: string): number {
  const wanted = plainTitle(title).toLowerCase();
  const repeats = (line: Line) => plainTitle(lineContent(text, line)).toLowerCase() === wanted;
  const heading = lines.findIndex((line) => line.kind === "heading" && line.depth <= 2 && repeats(line));
  if (heading !== -1) return heading;
  const field = lines.findIndex(
    (line) => (line.kind === "front-matter" || line.kind === "directive") && lineContent(text, line).includes(title),
  );
  return Math.max(field, 0);
}
