import type { MentionReading } from "@/domain/extraction/reading";
import type { Span } from "@/domain/notes/span";

/** A sentence with the verdicts that are expected of it. */
export interface MarkedSentence {
  readonly text: string;
  readonly mentions: readonly MentionReading[];
  /** The ring expected for each mention, or null for none. */
  readonly rings: readonly (string | null)[];
  /** Where cues are expected, sorted. */
  readonly cues: readonly Span[];
}

/**
 * Reads a test sentence: `«Replace» [MinIO|hold] «with» [Rook|adopt].` names two technologies with their rings and marks
 * the words that tell; `[Kafka] stores records.` names one that nothing is said of.
 */
export function parseMarkedSentence(marked: string): MarkedSentence {
  const mentions: MentionReading[] = [];
  const rings: (string | null)[] = [];
  const cues: Span[] = [];
  let text = "";
  let cueStart = 0;
  for (const match of marked.matchAll(/«|»|\[([^[\]|]{2,})(?:\|([a-z]+))?\]|[\s\S]/gu)) {
    const [token, name, ring] = match;
    if (token === "«") cueStart = text.length;
    else if (token === "»") cues.push({ start: cueStart, end: text.length });
    else if (name === undefined) text += token;
    else {
      mentions.push(toMention(name, text.length));
      rings.push(ring ?? null);
      text += name;
    }
  }
  return { text, mentions, rings, cues };
}

function toMention(technology: string, start: number): MentionReading {
  const span = { start, end: start + technology.length };
  return { technology, span, sentence: span, talk: null, how: "name" };
}
