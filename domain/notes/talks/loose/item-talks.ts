import { type Line, lineContent } from "@/domain/notes/lines/line";
import { speaksOfTalks } from "@/domain/notes/talks/headings/speaks-of-talks";
import { type Candidate, judgeCandidate, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { acceptSimilar, judgeLines, type LooseTitle } from "./loose-talks";

/** The items of a stretch that may be titles, and what has text below it. */
interface Items {
  readonly titles: readonly number[];
  /** "- Thursday", "- LT": items that hold titles and are none. */
  readonly groups: ReadonlySet<number>;
  readonly withNotes: ReadonlySet<number>;
}

/**
 * `- Title (Ada Example)` with notes nested below it, and the same one level deeper:
 * ```
 * - Thursday
 *   - Title (Ada Example)
 *     - a note
 * ```
 */
export function findItemTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const { titles, groups, withNotes } = collectItems(text, lines, from, to);
  if (titles.length < 2 || (titles.length < LEAST_SIGNED && titles.every((index) => !withNotes.has(index)))) return [];
  const judged = judgeLines(text, lines, titles, to).filter((candidate) => candidate.plain.length <= 200);
  const breaks = [...groups].map((line) => ({ candidate: judgeCandidate(text, lines, line, line + 1), isTalk: false }));
  const inOrder = (found: readonly LooseTitle[]) =>
    [...found, ...breaks].sort((a, b) => a.candidate.line - b.candidate.line);
  if (titles.filter((index) => withNotes.has(index)).length < 2)
    return areSigned(lines.slice(from, to), judged) ? inOrder(judged.map(asTalk)) : [];
  if (areAnnounced(text, lines, from, to, judged, withNotes)) return judged.map(asTalk);
  const known = judged.some(({ parts }) => parts.speakers.length > 0 && !parts.doubtful);
  // Where one item has a known name below it, lines that look like names below the others are names, too.
  const signed = judged.some(({ head }) => head.speakers.length > 0);
  const spoken = judged.filter(
    ({ parts, head }) =>
      (parts.speakers.length > 0 && known) || head.weight >= 2 || (signed && head.maybeSpeakers.length > 0),
  );
  const noted = spoken.filter(({ line }) => withNotes.has(line));
  if (noted.length < 2 || spoken.length < titles.length * 0.6) return [];
  const accepted = acceptSimilar(
    judged.map((title) => (signed && title.head.maybeSpeakers.length > 0 ? asTalk(title).candidate : title)),
  );
  return accepted.length === 0 ? [] : inOrder(accepted);
}

const LEAST_SIGNED = 4;

/** Items that all end in a name behind the same mark, half of them known, are talks without any notes: "- Title - Ada Example". */
function areSigned(within: readonly Line[], judged: readonly Candidate[]): boolean {
  if (within.some(({ kind, indent }) => kind === "text" && indent === 0)) return false;
  const signed = judged.filter(({ parts }) => parts.speakers.length > 0 && parts.shape !== "leading");
  const known = signed.filter(({ parts }) => !parts.doubtful);
  const shapes = new Set(signed.map(({ parts }) => parts.shape));
  return (
    signed.length >= LEAST_SIGNED &&
    signed.length >= judged.length * 0.8 &&
    known.length * 2 >= signed.length &&
    shapes.size === 1
  );
}

function asTalk(candidate: Candidate): LooseTitle {
  return { candidate: { ...candidate, weight: Math.max(candidate.weight, 2) }, isTalk: true };
}

const LEAST_ANNOUNCED = 3;

/** The items of a file that is named "Lightning talks" and has no heading. */
export function findFiledItems(text: string, lines: readonly Line[], name: string): LooseTitle[] {
  if (!speaksOfTalks(name.replace(/\.\w+$/, "").replace(/[_-]+/g, " "))) return [];
  if (lines.some(({ kind, fenced }) => kind === "heading" && !fenced)) return [];
  const { titles, withNotes } = collectItems(text, lines, 0, lines.length);
  const judged = judgeLines(text, lines, titles, lines.length).filter((candidate) => candidate.plain.length <= 200);
  return areTitles(lines, judged, withNotes) ? judged.map(asTalk) : [];
}

/** Below "Lightning talks", items that all are titles by their words and have notes are talks without anybody's name. */
function areAnnounced(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  judged: readonly Candidate[],
  withNotes: ReadonlySet<number>,
): boolean {
  const heading = lines
    .slice(Math.max(from - 3, 0), from)
    .findLast(({ kind }) => kind !== "blank" && kind !== "underline");
  if (heading?.kind !== "heading" || !speaksOfTalks(lineContent(text, heading))) return false;
  return areTitles(lines.slice(from, to), judged, withNotes);
}

/** Nothing but items between the margin's lines, all with notes and titles by their words. */
function areTitles(within: readonly Line[], judged: readonly Candidate[], withNotes: ReadonlySet<number>): boolean {
  if (within.some(({ kind, indent }) => kind === "text" && indent === 0)) return false;
  const words = judged.reduce((sum, { plain }) => sum + wordCount(plain), 0);
  return (
    judged.length >= LEAST_ANNOUNCED &&
    words >= judged.length * 3 &&
    judged.every(({ kind, line }) => kind === "title" && withNotes.has(line))
  );
}

function collectItems(text: string, lines: readonly Line[], from: number, to: number): Items {
  const titles: number[] = [];
  const groups = new Set<number>();
  const withNotes = new Set<number>();
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.fenced) continue;
    const isItem = line.kind === "bullet" || line.kind === "numbered";
    const isTop =
      (line.parent === -1 || goesOn(text, lines, line, titles.at(-1)) || isAnnounced(text, lines, line)) &&
      line.indent <= 1;
    if (isTop && isItem && groupsItems(text, lines, index)) groups.add(index);
    else if ((isTop || groups.has(line.parent)) && isItem) titles.push(index);
    else if (line.parent !== -1) withNotes.add(line.parent);
    else if (line.kind === "text") withNotes.add(titles.at(-1) ?? -1);
  }
  return { titles: alikeItems(lines, titles), groups, withNotes };
}

/**
 * A number at the margin that follows the last one's belongs beside it, though a line of notes ends with a colon between
 * them; so does the first, below "These were our favourites:".
 */
function goesOn(text: string, lines: readonly Line[], line: Line, last: number | undefined): boolean {
  if (line.kind !== "numbered" || line.indent > 1) return false;
  const announcer = lines[line.parent];
  if (announcer?.kind !== "text" || announcer.indent > 0) return false;
  const before = last === undefined ? 0 : numberAt(text, lines[last]);
  return numberAt(text, line) === before + 1;
}

const LONGEST_LAST_WORDS = 60;

/** "… onde assisti às seguintes palestras:" right above bullets, which are what it announces and no part of it. */
function isAnnounced(text: string, lines: readonly Line[], line: Line): boolean {
  const announcer = lines[line.parent];
  if (line.kind !== "bullet" || announcer?.kind !== "text" || announcer.indent > 0) return false;
  const said = lineContent(text, announcer).trimEnd();
  return said.endsWith(":") && speaksOfTalks(said.slice(-LONGEST_LAST_WORDS));
}

/** The number of a "3. Title"; not a number for anything else. */
function numberAt(text: string, line: Line | undefined): number {
  return line === undefined ? Number.NaN : Number.parseInt(text.slice(line.start, line.content.start), 10);
}

/** Where talks are numbered, a bullet between them is a note. */
function alikeItems(lines: readonly Line[], titles: readonly number[]): readonly number[] {
  const numbered = titles.filter((index) => lines[index]?.kind === "numbered");
  return numbered.length >= 2 && numbered.length >= titles.length * 0.6 ? numbered : titles;
}

/** A day, a track or a kind of session, with items of its own right below it. */
function groupsItems(text: string, lines: readonly Line[], index: number): boolean {
  const below = lines[index + 1];
  if (below === undefined || below.parent !== index || below.kind !== "bullet") return false;
  const candidate = judgeCandidate(text, lines, index, index + 1);
  return isGroup(candidate) && candidate.parts.speakers.length === 0;
}

function isGroup({ kind }: Candidate): boolean {
  return kind === "group" || kind === "session" || kind === "event";
}
