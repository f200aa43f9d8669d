import { type Line, lineContent } from "@/domain/notes/lines/line";
import { judgeName } from "@/domain/notes/people/person-name";
import { type Candidate, hasPeople, isStrong, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** One lone line above a paragraph may be anything. */
const LEAST_TITLES = 2;
/** A paragraph about a talk is longer than a remark. */
const LEAST_PARAGRAPH = 200;
const MOST_WORDS = 16;
/** So far into a paragraph it says what it is about, and whose talk that was. */
const OPENING = 160;
/** A title right above its paragraph is so much shorter than that paragraph's lines. */
const WRAPPED = 0.6;

/** Words that say, near a paragraph's start, that a session is told of. */
const TELLS_OF_TALK =
  /(?<!\p{L})(?:talks?|sessions?|keynote|speakers?|presentation|presenter|presented|lecture|workshop|charla|ponencia|ponentes?|sesi[oó]n|taller|palestras?|palestrantes?|apresentou|mostrou|intervento|relatore|relatrice|sessione|conf(?:érence)?|orateur|oratrice|intervenante?|vortr[aä]g|sprecher(?:in)?|referent(?:in)?|lezing|spreker|presentatie)(?!\p{L})|セッション|発表|登壇|講演/iu;

/**
 * Talks that a report tells of in running text, each below its title on a line of its own:
 * ```
 * Queues are not the answer
 *
 * In the first talk Ada Example showed why … (a long paragraph)
 * ```
 */
export function findToldTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const openings = new Map<number, string>();
  for (let index = from; index < to; index++) {
    const paragraph = isLoneTitle(text, lines, index, from) ? paragraphBelow(text, lines, index, to) : null;
    if (paragraph !== null) openings.set(index, paragraph.slice(0, OPENING));
  }
  const told = [...openings.values()].filter((opening) => TELLS_OF_TALK.test(opening)).length;
  if (told < LEAST_TITLES || told < openings.size / 2) return [];
  return judgeLines(text, lines, [...openings.keys()], to)
    .filter(({ kind }) => kind === "title" || kind === "session")
    .map((candidate) => ({
      candidate: withSpeaker(candidate, openings.get(candidate.line) ?? ""),
      isTalk: candidate.kind === "title" || isStrong(candidate),
    }));
}

const CAPITALISED = /\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|da|do|di|van|von)\s)?\p{Lu}[\p{L}'’-]+){1,3}/gu;

/** "In the first talk Ada Example showed": the first known name is the speaker's. */
function withSpeaker(talk: Candidate, opening: string): Candidate {
  if (hasPeople(talk)) return talk;
  const name = [...opening.matchAll(CAPITALISED)].find(([words]) => judgeName(words) === "sure")?.[0];
  return name === undefined ? talk : { ...talk, parts: { ...talk.parts, speakers: [name] } };
}

function isLoneTitle(text: string, lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || (line.kind !== "text" && line.kind !== "bold") || line.fenced || line.indent > 1)
    return false;
  if (index > from && before !== undefined && before.kind !== "blank" && before.kind !== "rule") return false;
  if (line.end - line.start > 140) return false;
  const content = lineContent(text, line);
  const words = wordCount(content);
  return (
    words >= 2 &&
    words <= MOST_WORDS &&
    /^[*_"“«¿¡]*[\p{Lu}\p{Lo}\d]/u.test(content) &&
    !/[.;,:!。、：]$/u.test(content)
  );
}

/** The next paragraph, if it is a long one in running text; a line about as long as the next one is wrapped text itself. */
function paragraphBelow(text: string, lines: readonly Line[], index: number, to: number): string | null {
  let next = index + 1;
  while (next < to && lines[next]?.kind === "blank") next++;
  const first = lines[next];
  if (next >= to || first === undefined || first.kind !== "text") return null;
  const own = lines[index];
  if (next === index + 1 && own !== undefined && own.end - own.start > (first.end - first.start) * WRAPPED) return null;
  let last = next;
  while (last + 1 < to && lines[last + 1]?.kind === "text") last++;
  const paragraph = text.slice(first.content.start, lines[last]?.content.end ?? first.content.end);
  return paragraph.length >= LEAST_PARAGRAPH ? paragraph : null;
}
