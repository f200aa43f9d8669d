import { containsSpan, type Span } from "@/domain/notes/span";
import { isUnicodeWord } from "@/domain/notes/text/letter-codes";
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
  const sentencesOf = new Map<number, readonly number[]>();
  for (const mention of mentions) {
    if (central.has(mention.term)) continue;
    const before = sentencesOf.get(mention.term) ?? [];
    const sentences = before.includes(mention.sentence) ? before : [...before, mention.sentence];
    sentencesOf.set(mention.term, sentences);
    const heading = headingOf(mention.sentence);
    const inTitle = heading !== null && containsSpan(heading, mention);
    if (inTitle || sentences.length >= SUBSTANTIAL_SENTENCES || isDescribed(text, mention)) central.add(mention.term);
  }
  return central;
}

function isDescribed(text: string, { start, end }: Span): boolean {
  return opensLine(text, start) && DESCRIBES.test(text.slice(end, end + 40));
}

const MAX_LOOK_BACK = 40;
const NEWLINE = 0x0a;

/** True where no word stands before on the line; looked for no further than that, since a whole note may be one line. */
function opensLine(text: string, at: number): boolean {
  const least = Math.max(0, at - MAX_LOOK_BACK);
  for (let before = at - 1; before >= least; before -= 1) {
    const code = text.charCodeAt(before);
    if (code === NEWLINE) return true;
    if (isUnicodeWord(code)) return false;
  }
  return true;
}
