import { isWordEnd, isWordStart } from "@/domain/extraction/letters/word-bounds";
import { hasContextWord } from "@/domain/extraction/terms/context-words";
import type { Term, Terms } from "@/domain/extraction/terms/terms";
import { createHits, type Hits, walkPatterns } from "@/domain/extraction/terms/walk-patterns";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import type { Span } from "@/domain/notes/span";
import type { Words } from "@/domain/notes/words/words";

/** Where an ambiguous name stands. */
export interface Place extends Span {
  readonly text: string;
  readonly words: Words;
  readonly sentence: Span;
  /** True for a word of the note's own language, which is that word whatever its sentence is about: "per il momento, niente cache". */
  readonly isOrdinary: boolean;
  /** The talk's title and the item above in a list, or "". */
  readonly title: () => string;
}

/** True where something near says that an ambiguous name is meant as the technology. */
export function hasContextSign(place: Place, term: Term, terms: Terms): boolean {
  return (
    (isCodeSpan(place) && !isKeyword(place, term)) ||
    (!place.isOrdinary && !isVerb(place) && hasContextWord(place, term.context)) ||
    hasVersion(place) ||
    isListedWithTechnology(place, term, terms) ||
    isProjectPath(place)
  );
}

/** `go`, with nothing else between the backticks. */
function isCodeSpan({ text, start, end }: Place): boolean {
  return text.charAt(start - 1) === "`" && text.charAt(end) === "`";
}

/** `continue` is a word of code, and no "Continue.dev"; `go` and `express` are called just that. */
function isKeyword({ text, start, end }: Place, term: Term): boolean {
  const written = text.slice(start, end);
  return isCommonWord(written) && term.name.toLowerCase() !== written;
}

/** "Spring 5.3", "go v1.20" */
function hasVersion({ text, end }: Place): boolean {
  return /^ v?\d+\.\d/.test(text.slice(end, end + 8));
}

/** Verbs of the trade that no list of common words has. */
const VERBS = new Set(
  "react compose dash rest scale verify reveal resolve notify render observe harness dispatch orchestrate embed falter gleam glide invoke mock prune snooze traverse".split(
    " ",
  ),
);

/** "go cloud native", "agents that react": common words and verbs in lower case want more than a word near them. */
function isVerb({ text, start, end }: Place): boolean {
  const written = text.slice(start, end);
  return VERBS.has(written) || (written === written.toLowerCase() && isCommonWord(written));
}

const REACH = 20;
/** "go and react" */
const TWO_VERBS = new RegExp(`^ (?:and|or) (?:${[...VERBS].join("|")})(?![\\p{L}])`, "u");

const LIST_AFTER =
  /^[`*_"')]{0,3}\s?(?:,|、|，|・|と(?=[A-Za-z])|や(?=[A-Za-z])|\/|\+|&(?!amp;)|&amp;|\||and\b|or\b|und\b|oder\b|et\b|ou\b|y\b|e\b|en\b|o\b|vs\.?|->|→)\s?[`*_"'(]{0,3}/;
const LIST_BEFORE =
  /[`*_"')]{0,3}\s?(?:,|、|，|・|と|や|\/|\+|&|\||\band|\bor|\bund|\boder|\bet|\bou|\by|\be|\ben|\bo|\bvs\.?|->|→)\s?[`*_"'(]{0,3}$/;

const hits: Hits = createHits();

/** "Kafka, Flink and Storm": another product stands next to it in a list. */
function isListedWithTechnology(place: Place, term: Term, terms: Terms): boolean {
  const { text, start, end, sentence } = place;
  const after = LIST_AFTER.exec(text.slice(end, Math.min(sentence.end, end + 12)));
  if (after !== null && isVerb(place) && TWO_VERBS.test(text.slice(end, end + REACH))) return false;
  if (after !== null && namesProductFrom(text, end + after[0].length, sentence.end, term, terms)) return true;
  // "de la comunidad PHP, **eso** ha sido": a word of the note's own language goes on with its sentence.
  if (place.isOrdinary && /^\s\p{Ll}/u.test(text.slice(end, end + 2))) return false;
  const before = LIST_BEFORE.exec(text.slice(Math.max(sentence.start, start - 12), start));
  return before !== null && namesProductUntil(text, start - before[0].length, sentence.start, term, terms);
}

function namesProductFrom(text: string, at: number, limit: number, term: Term, terms: Terms): boolean {
  if (at >= limit || !isWordStart(text, at)) return false;
  walkPatterns(terms.trie, text, at, limit, hits);
  for (let h = 0; h < hits.count; h += 1) if (isProduct(terms, hits.spelling[h] ?? 0, term)) return true;
  return false;
}

const MAX_NAME_WORDS = 3;

function namesProductUntil(text: string, end: number, floor: number, term: Term, terms: Terms): boolean {
  let words = 0;
  for (let i = end - 1; i >= floor && words < MAX_NAME_WORDS; i -= 1) {
    if (!isWordStart(text, i)) continue;
    words += 1;
    walkPatterns(terms.trie, text, i, end, hits);
    for (let h = 0; h < hits.count; h += 1) {
      if (hits.end[h] === end && isWordEnd(text, end, text.length) && isProduct(terms, hits.spelling[h] ?? 0, term))
        return true;
    }
  }
  return false;
}

/** A name that stands for itself and is no technique: those are made of ordinary words. */
function isProduct(terms: Terms, spelling: number, other: Term): boolean {
  for (const reading of terms.spellings[spelling] ?? []) {
    const term = terms.terms[reading.term];
    if (reading.policy !== "context" && term !== undefined && term !== other && term.quadrant !== "techniques")
      return true;
  }
  return false;
}

/** "github.com/nektos/act", "docs.flux.io": the last part of an address that is written without a scheme. */
function isProjectPath({ text, start, end }: Place): boolean {
  if (
    text.charAt(start - 1) === "/" &&
    /[\w-]+\.[a-z]{2,}\/(?:[\w.-]+\/)*$/.test(text.slice(Math.max(0, start - 80), start))
  )
    return true;
  return /^\.(?:io|dev|sh)\b/.test(text.slice(end, end + 5));
}
