import { hasPeople } from "./judge-candidate";
import { type Line, lineContent } from "./line";
import { judgeLines, type LooseTitle } from "./loose-talks";
import { retitle } from "./retitle";

/** One such paragraph may be a remark on somebody. */
const LEAST_OPENINGS = 2;
const LEAST_SHARE = 0.6;

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
  const openings = new Map<number, string>();
  for (let index = from; index < to; index++) {
    const words = readOpening(text, lines[index]);
    if (words !== null) openings.set(index, words);
  }
  if (openings.size < LEAST_OPENINGS) return [];
  const talks = judgeLines(text, lines, [...openings.keys()], to).map((candidate) => {
    const words = openings.get(candidate.line) ?? "";
    const start = text.indexOf(words, lines[candidate.line]?.content.start ?? 0);
    return { ...candidate, ...retitle(words), weight: 3, heading: { start, end: start + words.length } };
  });
  const spoken = talks.filter((talk) => hasPeople(talk) && talk.parts.speakers.length > 0);
  if (spoken.length < LEAST_OPENINGS || spoken.length < talks.length * LEAST_SHARE) return [];
  // "**GANs (Redes Generativas)**: …" has the shape of a title and a name: somebody must be known to be one.
  if (spoken.every(({ parts }) => parts.doubtful)) return [];
  return spoken.map((candidate) => ({ candidate, isTalk: true }));
}

function readOpening(text: string, line: Line | undefined): string | null {
  if (line === undefined || line.fenced || line.indent > 1) return null;
  if (line.kind !== "text" && line.kind !== "bullet" && line.kind !== "numbered") return null;
  const mark = text[line.content.start];
  if (mark !== "*" && mark !== "_") return null;
  return OPENING.exec(lineContent(text, line))?.groups?.words ?? null;
}
