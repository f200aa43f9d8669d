import { containsSpan, type Span } from "@/domain/notes/span";
import type { FoundMention } from "./find-mentions";

/** So many sentences about one technology are of substance by themselves. */
const SUBSTANTIAL_SENTENCES = 4;

/** "Perses: dashboards as code", "Fluid is a data orchestrator": a sentence that opens with the name and says what it is. */
const DESCRIBES =
  /^["'`*_)\]]*\s*(?::|–|—|-|=|=>|->|\||is\b|are\b|was\b|allows?\b|lets?\b|permet|permite|ist\b|sind\b|est\b|es\b|é\b|è\b|sont\b|son\b|zijn\b|kun\b|kan\b|は)\s*\S+\s+\S+/iu;

/**
 * Terms that a talk is about, or of which the note says something of substance: named in a talk's title, described, or
 * named in several sentences. Verdicts are judged apart.
 */
export function inferCentral(
  text: string,
  headingOf: (sentence: number) => Span | null,
  mentions: readonly FoundMention[],
): ReadonlySet<number> {
  const central = new Set<number>();
  const sentencesOf = new Map<number, Set<number>>();
  for (const mention of mentions) {
    const sentences = sentencesOf.get(mention.term) ?? new Set();
    sentencesOf.set(mention.term, sentences.add(mention.sentence));
    if (central.has(mention.term)) continue;
    const heading = headingOf(mention.sentence);
    const inTitle = heading !== null && containsSpan(heading, mention);
    if (inTitle || sentences.size >= SUBSTANTIAL_SENTENCES || isDescribed(text, mention)) central.add(mention.term);
  }
  return central;
}

function isDescribed(text: string, { start, end }: Span): boolean {
  return DESCRIBES.test(text.slice(end, end + 40)) && !/[\p{L}\p{N}]/u.test(text.slice(lineStart(text, start), start));
}

const MAX_LOOK_BACK = 40;
const NEWLINE = 0x0a;

/** Looked for no further than that: a whole note may be one line. */
function lineStart(text: string, at: number): number {
  const least = Math.max(0, at - MAX_LOOK_BACK);
  let start = at;
  while (start > least && text.charCodeAt(start - 1) !== NEWLINE) start -= 1;
  return start;
}
