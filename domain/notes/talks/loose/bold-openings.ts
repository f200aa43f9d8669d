import { type Line, lineContent } from "@/domain/notes/lines/line";
import { hasPeople } from "@/domain/notes/talks/titles/judge-candidate";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { judgeLines, type LooseTitle } from "./loose-talks";

/** One such paragraph may be a remark on somebody. */
const LEAST_OPENINGS = 2;
const LEAST_SHARE = 0.6;

/** `**Title** (Ada Example). She said …`, `**Title** by Ada Example: …`: the people stand behind the bold words. */
const NAMED_OPENING =
  /^(\*\*|__)(?=\S)(?<title>[^*_]{8,160}?)\1(?<people>\s*\([^()]{3,80}\)|,?\s+(?:by|von|par|por|di|de|–|—|-)\s+[^.:–—]{3,60}?)\s*[:.,–—-]\s+(?=\S)/u;

/** `**Ada Example - "Title"**: …`, `__Title (Ada Example)__ She said …`: bold words that text follows on the same line. */
const OPENING = /^(\*\*|__)(?=\S)(?<words>[^*_]{12,180}?)\1\s*[:.,–—-]?\s+(?=\p{L})/u;

/**
 * Talks that are told of in paragraphs or list items, each of which opens with title and speaker in bold:
 * ```
 * - **Ada Example - "Queues are not the answer"**: she began with a story about …
 * - **Bob Sample - "Green deployments"**: much was about …
 * ```
 */
export function findBoldOpenings(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  const openings = new Map<number, Opening>();
  for (let index = from; index < to; index++) {
    const opening = readOpening(text, lines[index]);
    if (opening !== null) openings.set(index, opening);
  }
  if (openings.size < LEAST_OPENINGS) return [];
  const talks = judgeLines(text, lines, [...openings.keys()], to).map((candidate) => {
    const { words, whole } = openings.get(candidate.line) ?? { words: "", whole: "" };
    const start = text.indexOf(words, lines[candidate.line]?.content.start ?? 0);
    return { ...candidate, ...retitle(whole), weight: 3, heading: { start, end: start + words.length } };
  });
  const spoken = talks.filter((talk) => hasPeople(talk) && talk.parts.speakers.length > 0);
  if (spoken.length < LEAST_OPENINGS || spoken.length < talks.length * LEAST_SHARE) return [];
  // "**GANs (Redes Generativas)**: …" has the shape of a title and a name: somebody must be known to be one.
  if (spoken.every(({ parts }) => parts.doubtful)) return [];
  return spoken.map((candidate) => ({ candidate, isTalk: true }));
}

interface Opening {
  /** The bold words. */
  readonly words: string;
  /** The same with the people behind them. */
  readonly whole: string;
}

function readOpening(text: string, line: Line | undefined): Opening | null {
  if (line === undefined || line.fenced || line.indent > 1) return null;
  if (line.kind !== "text" && line.kind !== "bullet" && line.kind !== "numbered") return null;
  const mark = text[line.content.start];
  if (mark !== "*" && mark !== "_") return null;
  const content = lineContent(text, line);
  const named = NAMED_OPENING.exec(content)?.groups;
  if (named?.title !== undefined) return { words: named.title, whole: `${named.title}${named.people ?? ""}` };
  const words = OPENING.exec(content)?.groups?.words;
  return words === undefined ? null : { words, whole: words };
}
