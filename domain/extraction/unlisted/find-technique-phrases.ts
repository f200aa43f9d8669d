import { foldName } from "@/domain/extraction/letters/character-class";
import type { FoundMention, Searchable } from "@/domain/extraction/mentions/find-mentions";
import type { Terms } from "@/domain/extraction/terms/terms";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import type { Span } from "@/domain/notes/span";
import { LOWER_CODES } from "@/domain/notes/text/letter-codes";
import { createWordFact, factOf } from "@/domain/notes/words/word-facts";
import { findWord, NO_VALUE, tableOfWords } from "@/domain/notes/words/word-table";
import { firstWordFrom, type Words } from "@/domain/notes/words/words";

/** A technique that the note names by a phrase of a productive form. */
export interface TechniquePhrase extends Span {
  readonly sentence: number;
  readonly key: string;
}

/** Nouns that make a technique of the word before them: "metamorphic testing", "cascading replication". */
const HEADS = new Set(
  "testing typing replication attestation escrow tracing profiling sharding slicing tagging balancing scheduling provisioning throttling batching fuzzing pulling rendering hydration prefetching caching memoization batching federation masking tokenization anonymization hashing modeling modelling programming fingerprinting mirroring shadowing snapshotting tiering failover rollouts discovery retries sprints coverage inference quantization distillation prompting chunking reranking embedding finetuning".split(
    " ",
  ),
);
/** "operations as code", "clock as a service" */
const AS_FORM = /^as[ -](?:an?[ -])?(?:code|service|product)s?\b/i;
/** "contract-driven development", "consumer-first design": the form says that it is a way of working. */
const DRIVEN = /^[\p{L}]+-(?:driven|first|based|oriented|centric|native|directed)$/iu;
const DRIVEN_HEADS = new Set(
  "development design architecture testing programming engineering modeling modelling delivery planning decisions".split(
    " ",
  ),
);

const WORDS = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** What stands before and after a phrase that is a name by itself: a border, a list, "with", "of". */
const OPENS =
  /(?:^|[\n([{"'`*_:;,.!?/&+|>=-]|\b(?:and|or|use|uses|using|with|via|through|by|of|for|on|like|about|do|doing|is|are|vs|called|the|a))\s*["'`*_]{0,2}$/i;
const CLOSES =
  /^["'`*_]{0,2}\s*(?:$|[\n)\]}"'`:;,.!?/&+|(=>-]|(?:and|or|is|are|was|with|to|for|in|on|at|vs|as|by|using|approach|technique|pattern|framework|tool|tools)\b)/i;

/** Finds phrases of a form that names techniques, where no name of ours covers them. */
export function findTechniquePhrases(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
): readonly TechniquePhrase[] {
  const out: TechniquePhrase[] = [];
  const isNamed = createOverlapTest(found);
  const isMasked = createOverlapTest(note.masked);
  note.sentences.forEach((span, sentence) => {
    if (!mayHoldPhrase(note.words, span) || note.isCode(sentence)) return;
    const text = note.text.slice(span.start, span.end);
    for (const phrase of listPhrases(text)) {
      const start = span.start + phrase.start;
      const end = span.start + phrase.end;
      const key = foldName(text.slice(phrase.start, phrase.end));
      if (isNamed(start, end) || isMasked(start, end) || terms.ignored.has(key)) continue;
      out.push({ start, end, sentence, key });
    }
  });
  return out;
}

/** Tells whether a place overlaps one of some spans; asked with growing offsets alone. */
function createOverlapTest(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

function listPhrases(sentence: string): readonly Span[] {
  const phrases: Span[] = [];
  let before: RegExpMatchArray | null = null;
  let beforeThat: RegExpMatchArray | null = null;
  for (const word of sentence.matchAll(WORDS)) {
    const phrase =
      before === null ? null : (phraseAt(sentence, before, word) ?? drivenAt(sentence, beforeThat, before, word));
    if (phrase !== null && standsAlone(sentence, phrase)) phrases.push(phrase);
    beforeThat = before;
    before = word;
  }
  return phrases;
}

const ALL_HEADS = tableOfWords([...HEADS, ...DRIVEN_HEADS], LOWER_CODES);
const AS = 0;
const AS_HERE = new RegExp(AS_FORM.source.slice(1), "iy");

/** `AS` for the word "as", more for one of the nouns, less for other words. */
const headFact = createWordFact((text, start, end) =>
  /^as$/i.test(text.slice(start, end)) ? AS : findWord(ALL_HEADS, text, start, end) + 1 || NO_VALUE,
);

/** A quick look for one of the nouns, or for "as code", which most sentences lack. */
function mayHoldPhrase(words: Words, { start, end }: Span): boolean {
  for (let at = firstWordFrom(words, start); at < words.count && (words.starts[at] ?? end) < end; at += 1) {
    const head = factOf(headFact, words, at);
    if (head > AS || (head === AS && isAsForm(words.text, words.starts[at] ?? 0))) return true;
  }
  return false;
}

function isAsForm(text: string, at: number): boolean {
  AS_HERE.lastIndex = at;
  return AS_HERE.test(text);
}

function phraseAt(text: string, modifier: RegExpMatchArray, head: RegExpMatchArray): Span | null {
  const start = modifier.index ?? 0;
  const headStart = head.index ?? 0;
  const between = text.slice(start + modifier[0].length, headStart);
  if (between !== " " && between !== "-") return null;
  const noun = head[0].toLowerCase();
  const as = noun === "as" ? AS_FORM.exec(text.slice(headStart)) : null;
  if (as !== null) return isTelling(modifier[0]) ? { start, end: headStart + as[0].length } : null;
  const isForm = HEADS.has(noun) ? isTelling(modifier[0]) : DRIVEN_HEADS.has(noun) && DRIVEN.test(modifier[0]);
  return isForm ? { start, end: headStart + head[0].length } : null;
}

/** "compiler driven development", without a hyphen. */
function drivenAt(
  text: string,
  what: RegExpMatchArray | null,
  driven: RegExpMatchArray,
  head: RegExpMatchArray,
): Span | null {
  const start = what?.index ?? 0;
  const end = (head.index ?? 0) + head[0].length;
  if (what === null || !/^(?:driven|oriented)$/i.test(driven[0]) || !DRIVEN_HEADS.has(head[0].toLowerCase()))
    return null;
  return text.slice(start, end) === `${what[0]} ${driven[0]} ${head[0]}` && what[0].length >= 4 ? { start, end } : null;
}

/** A word that says which technique: not "our", "more", "better", "good". */
function isTelling(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length >= 4 && (word.includes("-") || !isCommonWord(lower)) && !/^\p{Lu}{2,}$|\d|ly$/u.test(word);
}

function standsAlone(text: string, phrase: Span): boolean {
  return (
    OPENS.test(text.slice(Math.max(0, phrase.start - 16), phrase.start)) &&
    CLOSES.test(text.slice(phrase.end, phrase.end + 16))
  );
}
