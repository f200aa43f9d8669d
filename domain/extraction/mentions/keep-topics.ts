import type { Term } from "@/domain/extraction/terms/terms";
import { BROAD_NOTIONS } from "@/domain/extraction/words/broad-notions";
import { type Line, lineAt } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import type { FoundMention } from "./find-mentions";

/** Named so often, a notion is what the note is about. */
const MANY_SENTENCES = 3;
/** Marks around a line's text, as in "**Encryption**:". */
const MOST_MARKS = 4;

/** "**Synchronous request-response** - simple": still within the bold words that an item opens with. */
const BOLD_LEAD = /^(?:\*\*|__)[^*_]{0,60}$/;

/**
 * Leaves out notions such as "automation" that the note only says in passing: none of their mentions stands in a heading
 * or makes up a line, and there are few of them. What the team confirmed always stays.
 */
export function keepTopics(
  text: string,
  found: readonly FoundMention[],
  terms: readonly Term[],
  lines: readonly Line[],
  headingOf: (sentence: number) => Span | null,
): readonly FoundMention[] {
  const broad = found.filter(({ term }) => isBroad(terms[term]));
  if (broad.length === 0) return found;
  const kept = new Set<number>();
  const sentencesOf = new Map<number, Set<number>>();
  for (const mention of broad) {
    const sentences = sentencesOf.get(mention.term) ?? new Set();
    sentencesOf.set(mention.term, sentences.add(mention.sentence));
    if (sentences.size >= MANY_SENTENCES || isTopic(text, mention, lines, headingOf)) kept.add(mention.term);
  }
  return found.filter(({ term }) => !isBroad(terms[term]) || kept.has(term));
}

function isBroad(term: Term | undefined): boolean {
  return term !== undefined && term.source === "catalogue" && BROAD_NOTIONS.has(term.name);
}

/** In the title of its talk, in another heading, alone on its line, or in the bold words that an item opens with. */
function isTopic(
  text: string,
  mention: FoundMention,
  lines: readonly Line[],
  headingOf: (sentence: number) => Span | null,
): boolean {
  const heading = headingOf(mention.sentence);
  if (heading !== null && heading.start <= mention.start && mention.end <= heading.end) return true;
  const line = lines[lineAt(lines, mention.start)];
  if (line === undefined) return false;
  const rest = line.content.end - line.content.start - (mention.end - mention.start);
  if (line.kind === "heading" || line.kind === "bold" || rest <= MOST_MARKS) return true;
  return BOLD_LEAD.test(text.slice(line.content.start, mention.start));
}
