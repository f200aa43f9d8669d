import { parseLabelledLine } from "@/domain/notes/lines/labelled-line";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { isTalkPhrase } from "@/domain/notes/talks/talk-head";
import { type Candidate, isStrong, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { splitTitleLike } from "@/domain/notes/talks/titles/split-title";
import { judgeLines, type LooseTitle } from "./loose-talks";

/**
 * Titles in text that lost its marks: lone short lines, with a speaker, a recording or "A talk by …" below them.
 * ```
 * Scaling databases without tears
 *
 * Watch talk on YouTube
 * ```
 * Where the author's titles are known by that, long lines in title case are titles too, and below "Lightning talks" so
 * are the short ones.
 */
export function findBareTitles(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const bare: number[] = [];
  for (let index = from; index < to; index++) if (isBareTitle(text, lines, index, from)) bare.push(index);
  const candidates = judgeLines(text, lines, bare, to).filter(({ parts }) => parts.title !== "");
  const plain = candidates.filter((candidate) => candidate.kind === "title" && isStrong(candidate));
  if (plain.length === 0) return [];
  return acceptTitles(lines, candidates, plain);
}

function acceptTitles(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  plain: readonly Candidate[],
): LooseTitle[] {
  const accepted: LooseTitle[] = [];
  const known = plain.length >= 2;
  const isSigned = findSigning(candidates, plain);
  let amongShortTalks = false;
  candidates.forEach((candidate, place) => {
    const { kind, plain } = candidate;
    if (kind === "session" || kind === "group" || kind === "event") {
      amongShortTalks = kind === "session" && SHORT_TALKS.test(plain);
      accepted.push({ candidate, isTalk: false });
    } else if (kind === "title") {
      const alike =
        known &&
        !followsTitle(lines, candidates[place - 1], candidate) &&
        (amongShortTalks ? !/[?？]$/.test(plain) : isTitleCase(candidate));
      if (isStrong(candidate) || alike || isSigned(candidate)) accepted.push({ candidate, isTalk: true });
      if (candidate.head.isRecorded) amongShortTalks = false;
    }
  });
  return accepted;
}

/**
 * "Threat modelling (Una Example)" beside "Passkeys (Ada Example)": the same shape, or the same place in front of the title
 * or below it, shows people, known or not.
 */
function findSigning(candidates: readonly Candidate[], plain: readonly Candidate[]): (title: Candidate) => boolean {
  const isHabit = plain.length >= 2 || returns(candidates, plain[0]);
  const shapes = new Set(isHabit ? plain.map(({ parts }) => parts.shape) : []);
  const isLed = plain.filter(({ parts }) => parts.shape === "leading").length >= MIN_KNOWN;
  const isNamedBelow = plain.filter(({ head }) => head.speakers.length > 0).length >= MIN_KNOWN;
  return ({ parts, head }) => {
    if (parts.speakers.length > 0) return shapes.has(parts.shape);
    if (isNamedBelow && head.maybeSpeakers.length > 0) return true;
    return isLed && splitTitleLike(parts, "leading").speakers.length > 0;
  };
}

/** One known speaker is enough where two more titles end in what looks like a name in the same place. */
function returns(candidates: readonly Candidate[], known: Candidate | undefined): boolean {
  if (known === undefined || known.parts.speakers.length === 0) return false;
  const alike = candidates.filter(({ kind, parts }) => kind === "title" && parts.shape === known.parts.shape);
  return alike.filter(({ parts }) => parts.speakers.length > 0).length >= MIN_ALIKE;
}

const MIN_ALIKE = 3;
/** So many titles have a known name in front or below, before any name in that place counts. */
const MIN_KNOWN = 2;

const SHORT_TALKS = /lightning|short|blitz|kurz|rel[aâ]mp|quickie|\bLT/i;

/** A line right below a title, with only blank lines between, tells about that talk. */
function followsTitle(lines: readonly Line[], title: Candidate | undefined, candidate: Candidate): boolean {
  if (title === undefined || title.kind !== "title") return false;
  return lines.slice(title.line + 1, candidate.line).every((line) => line.kind === "blank");
}

/** A short line with nothing above it, and either nothing below it or a line about the talk. */
function isBareTitle(text: string, lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || line.kind !== "text" || line.indent > 3 || line.end - line.start > 160) return false;
  if (
    index > from &&
    before !== undefined &&
    before.kind !== "blank" &&
    before.kind !== "rule" &&
    before.kind !== "heading" &&
    !endsIndentedList(before, line)
  )
    return false;
  const content = lineContent(text, line);
  if (
    /[.;,:。、：]$|^https?:|^\[[^\]]+\]:\s|^`.*`$/.test(content) ||
    /^\p{Ll}/u.test(content) ||
    IN_PERSON.test(content)
  )
    return false;
  if (isLoneWord(text, line) && isLoneWord(text, lines[index + 1])) return false;
  if (isWrappedOn(text, lines, index) || NAMES_LINK.test(content)) return false;
  return wordCount(content) <= 22 && !isTalkPhrase(content) && parseLabelledLine(content) === null;
}

/** "I hope to see you (again) next year!": what an author says in person. */
const IN_PERSON = /^(?:I|We|Ich|Wir|Je|Nous|Io|Noi|Eu|Yo)(?:['’´]\p{L}+)?\s(?:[\p{Ll}'’´]+\s){2}.*[!.…]$/u;

/** The first line of a paragraph that was wrapped by hand: it breaks off behind a small word or within a mark, or long text follows. */
function isWrappedOn(text: string, lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next?.kind !== "text" || next.indent !== line.indent) return false;
  const content = lineContent(text, line);
  if (BREAKS_OFF.test(content) || content.split("`").length % 2 === 0) return true;
  const [width, below] = [line.end - line.start, next.end - next.start];
  if (width < WRAPPED_WIDTH || below < WRAPPED_WIDTH || below > width * 1.5) return false;
  const nextWords = lineContent(text, next);
  const endsInBrackets = /[)）]$/.test(content) && !/\]\([^()]*\)$/.test(content);
  return (/[.!?,]\s/.test(nextWords) || /^\p{Ll}/u.test(nextWords)) && !endsInBrackets;
}

/** "[Les slides](https://…)" on a line of its own. */
const NAMES_LINK =
  /^\[\s*(?:les |le |la |las |los |the |i |le )?(?:slides?|vid[eé]os?|recording|diapos?|diapositivas?|folien|deck|code|demo|repo|link|lien|enlace)\s*\]\(\S+\)$/iu;

const WRAPPED_WIDTH = 56;
const BREAKS_OFF =
  /\s(?:the|an?|of|in|on|at|to|for|with|and|or|from|by|is|was|are|were|that|which|my|our|their|de|del|la|el|los|las|que|y|un|una|le|les|des|du|et|di|il|che|do|da|no|na|um|uma|der|die|das|den|dem|und|ein|eine|im|zu|zur|zum|mit|von|het|een|van|en)$/u;

/** One of several words that stand below each other: a list of those who were there. */
function isLoneWord(text: string, line: Line | undefined): boolean {
  return line?.kind === "text" && /^\p{Script=Latin}+$/u.test(lineContent(text, line));
}

/** A line at the margin right below an indented list begins something new. */
function endsIndentedList(before: Line, line: Line): boolean {
  return (before.kind === "bullet" || before.kind === "numbered") && before.indent > 0 && line.indent === 0;
}

/** "Unleashing the Power of Serverless with Many Friends": at least six words, nearly all long ones with capitals. */
function isTitleCase(candidate: Candidate): boolean {
  const words = candidate.plain.match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length >= 4);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 6 && capitals.length >= long.length * 0.75 && !/[?？:：]$/.test(candidate.plain);
}
