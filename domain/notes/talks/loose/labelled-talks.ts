import { type LabelledLine, parseLabelledLine } from "@/domain/notes/lines/labelled-line";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { unmarked } from "@/domain/notes/lines/unmarked";
import { parsePeople } from "@/domain/notes/people/people";
import type { Candidate } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { judgeLines, type LooseTitle, mayBeTitle } from "./loose-talks";

/** What is said of a talk may stand behind its title, on one line. */
const LONGEST = 1500;
const LONGEST_TITLE = 160;

/** `A. Example: [Title](https://…): what was said`, `by Ada Example [Title](https://…)` */
const LINKED = /^([^[\]]{0,80})\[\s*([^[\]]{4,160}?)\s*\]\([^)\s]+\)/u;

const BY = /^(?:by|von|par|por|di|de|door)\s+|[\s:,–-]+$/giu;

/**
 * Talks below lines with a label for them:
 * ```
 * Title: Queues without tears
 * * 3. Talk: A. Example: [Green deployments](https://…): well worth it
 * タイトル：…
 * ```
 */
export function findLabelledTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const labelled = new Map<number, LabelledLine>();
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.fenced || line.indent > 3 || !mayBeTitle(line, LONGEST)) continue;
    const label = parseLabelledLine(withoutNumber(lineContent(text, line)));
    if (label?.field === "title") labelled.set(index, label);
  }
  return judgeLines(text, lines, [...labelled.keys()], to).map((candidate) => ({
    candidate: withoutLabel(candidate, labelled.get(candidate.line)?.value ?? ""),
    isTalk: true,
  }));
}

/** "3. Talk: …" -> "Talk: …" */
function withoutNumber(content: string): string {
  return /^\d/.test(content) ? content.replace(/^\d{1,2}\s?[.)]\s*/, "") : content;
}

function withoutLabel(candidate: Candidate, value: string): Candidate {
  const [, before, linked] = LINKED.exec(value) ?? [];
  if (linked === undefined || before === undefined) return { ...candidate, ...retitle(value.slice(0, LONGEST_TITLE)) };
  const titled = retitle(linked.replace(/[.:]$/, ""));
  const { names } = parsePeople(unmarked(before).trim().replace(BY, ""));
  const speakers = titled.parts.speakers.length > 0 ? titled.parts.speakers : names;
  return { ...candidate, ...titled, parts: { ...titled.parts, speakers, doubtful: false } };
}
