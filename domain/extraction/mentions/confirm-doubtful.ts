import type { MatchPolicy } from "@/domain/extraction/catalogue/entry";
import { foldName } from "@/domain/extraction/letters/character-class";
import { hashFolded } from "@/domain/extraction/letters/folded-hash";
import { plainWords } from "@/domain/extraction/letters/plain-words";
import type { Terms } from "@/domain/extraction/terms/terms";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import { GIVEN_NAMES } from "@/domain/notes/people/given-names";
import type { Span } from "@/domain/notes/span";
import type { FoundMention, Searchable } from "./find-mentions";
import { endsInUse, startsInUse } from "./use-object";

/** An ambiguous name that had no sign of its own. */
export interface DoubtfulMention extends FoundMention {
  readonly policy: MatchPolicy;
  /** The name as we know it, without separators. */
  readonly bare: string;
}

/** How far away another technology still lends credit to a rare word. */
const NEAR = 160;

/**
 * Judges ambiguous names by what the whole note names. The rarer the word and the more it is written like a name, the
 * less it takes: "helm" beside "Kubernetes" is the tool, "go" never is, "Temporal: batch jobs" is a label.
 */
export function confirmDoubtful(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
  doubtful: readonly DoubtfulMention[],
): readonly FoundMention[] {
  const named = new Set(found.map((mention) => mention.term));
  const products = found.filter((mention) => terms.terms[mention.term]?.quadrant !== "techniques");
  const paired = findPairs(note, doubtful);
  const topics = doubtful.length === 0 ? [] : listTopics(products, terms);
  return doubtful.filter((mention) => {
    const written = note.text.slice(mention.start, mention.end);
    if (isPartOfLongerName(note, mention, written)) return false;
    const needed = signsNeeded(note, mention, written);
    return (
      needed !== null &&
      countSigns(note, mention, products, named, paired) + (isOfTopic(note, mention, topics, terms) ? 1 : 0) >= needed
    );
  });
}

/** In so many sentences a note names what it is about. */
const TOPIC_SENTENCES = 4;

/** What a note is about, as words of a context are: a note on Elixir calls its libraries by their first names. */
function listTopics(products: readonly FoundMention[], terms: Terms): readonly number[] {
  const sentencesOf = new Map<number, Set<number>>();
  for (const { term, sentence } of products) sentencesOf.set(term, (sentencesOf.get(term) ?? new Set()).add(sentence));
  const often = [...sentencesOf].filter(([, sentences]) => sentences.size >= TOPIC_SENTENCES);
  return often.map(([term]) => hashFolded(plainWords(terms.terms[term]?.name ?? "")));
}

function isOfTopic(
  note: Searchable,
  { term, start, end, policy }: DoubtfulMention,
  topics: readonly number[],
  terms: Terms,
): boolean {
  const context = terms.terms[term]?.context.hashes;
  if (context === undefined || !topics.some((topic) => context.has(topic))) return false;
  // "the glue between them" is said of any topic.
  const written = note.text.slice(start, end);
  return written !== written.toLowerCase() || (policy === "cased" && !isCommonWord(written));
}

/** "com o tempo": a word of the note's own language must have every reason to be a name. */
const SIGNS_OF_ORDINARY = 3;

/**
 * How many weak signs a name must have; null where none would do. In lower case, or where a sentence's start explains the
 * capital, words of the dictionary take two, and so do acronyms ("eso", "fits"), which are someone's word somewhere.
 */
function signsNeeded(note: Searchable, mention: DoubtfulMention, written: string): number | null {
  if (followsGivenName(note.text, mention) || isSomebody(note.text, written)) return null;
  if (note.ordinary.has(written)) return SIGNS_OF_ORDINARY;
  const isName = hasTellingCapital(note, mention, written);
  // "Sonic" is no "SONiC", though "Iot" is "IoT": a capital where the name has none makes a word of the dictionary that word;
  // and "SKIP LOCKED" is a statement, no "Skip".
  const isWord = isDictionaryWord(foldName(written));
  if (mention.policy === "cased" && isWord && /\p{Lu}/u.test(written)) return null;
  if (isWord && /^\p{Lu}{3,}$/u.test(written) && mention.bare !== mention.bare.toUpperCase()) return null;
  if (isCommonWord(written.toLowerCase()) || written.length < 3) {
    if (!isName) return null;
    return note.isForeign && isAmongSmallWords(note.text, mention, written) ? 1 : 2;
  }
  if (isName && mention.policy === "context") return 1;
  const plain = mention.policy === "cased" && (written.length > 3 || /\p{Lu}/u.test(written)) && !/[\s-]/.test(written);
  return plain && !isWord ? 1 : 2;
}

/** "Matheus **Lima** falou": a surname, and no virtual machines on a Mac. */
function followsGivenName(text: string, { start }: Pick<Span, "start">): boolean {
  const before = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return before !== undefined && GIVEN_NAMES.has(foldName(before));
}

/** "**Pascal** Martin", "Ada **Lima**", and Pascal or Lima further down: a name with its other half somewhere in the note. */
function isSomebody(text: string, written: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(written)) return false;
  const isGiven = GIVEN_NAMES.has(foldName(written));
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    if (isGiven && SURNAME.test(text.slice(at + written.length, at + written.length + 4))) return true;
    if (followsGivenName(text, { start: at })) return true;
  }
  return false;
}

const SURNAME = /^ \p{Lu}\p{L}/u;

/** "at Home Depot", "the Swift Current": another capitalised word beside it makes it a part of another name. */
function isPartOfLongerName(note: Searchable, { start, policy }: DoubtfulMention, written: string): boolean {
  if (policy !== "context" || note.isForeign || !/^\p{Lu}\p{Ll}/u.test(written)) return false;
  const before = /[^\s.!?:;]\s(?<word>\p{Lu}\p{Ll}+)\s$/u.exec(note.text.slice(Math.max(0, start - 40), start));
  const word = before?.groups?.word;
  return word !== undefined && isDictionaryWord(foldName(word)) && !/^(?:The|A|An|Apache|Use|With)$/.test(word);
}

/** "escrito en Go": English has no say in what a Spanish sentence writes with a capital; "What's Next?" is a title. */
function isAmongSmallWords(text: string, { start, end }: Span, written: string): boolean {
  // 「バックエンドは Go で書かれている」: in Japanese, a word in Latin letters with a capital is a name.
  if (/^\s?[でのをはがもにとへや、]/u.test(text.slice(end, end + 2))) return /^\p{Lu}\p{Ll}+$/u.test(written);
  const before = text.slice(Math.max(0, start - 24), start);
  return /^\p{Lu}\p{Ll}+$/u.test(written) && /(?:^|[\s(])\p{Ll}+\s["'`*_(]{0,2}$/u.test(before);
}

/** A capital or digit that the sentence's start does not explain; a line that is nothing but the name needs none. */
function hasTellingCapital(note: Searchable, mention: DoubtfulMention, written: string): boolean {
  if (!/[\p{Lu}\d]/u.test(written)) return false;
  if (!opensSentence(note, mention) || /\p{Lu}.*\p{Lu}|\d/u.test(written)) return true;
  if (note.isForeign && !note.ordinary.has(written.toLowerCase())) return true;
  return !isDictionaryWord(foldName(written)) && !isCommonWord(written.toLowerCase());
}

function countSigns(
  note: Searchable,
  mention: DoubtfulMention,
  products: readonly FoundMention[],
  named: ReadonlySet<number>,
  paired: ReadonlySet<DoubtfulMention>,
): number {
  const { text } = note;
  const sentence = note.sentences[mention.sentence] ?? mention;
  const before = text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  const signs = [
    named.has(mention.term),
    isNearProduct(products, mention),
    endsInUse(before) || startsInUse(text.slice(mention.end, mention.end + 16)),
    isLabel(text, mention, sentence),
    paired.has(mention),
    isAmidKana(text, mention),
  ];
  return signs.filter(Boolean).length;
}

/** 「**Go** でCLIを書く」, 「**chi**はかなり薄い」: Japanese uses no foreign word of everyday life in Latin letters. */
function isAmidKana(text: string, { end }: Span): boolean {
  const after = text.charCodeAt(end) === SPACE ? text.slice(end + 1, end + 5) : text.slice(end, end + 4);
  return after.charCodeAt(0) >= FIRST_KANA && PARTICLE.test(after);
}

const SPACE = 0x20;
const FIRST_KANA = 0x3041;
const PARTICLE = /^(?:で|の|を|は|が|に|と|も|へ|や|から|より|って|という|製|あたり|など)/u;

const BETWEEN_LISTED = /^["'`*_)\]]{0,3}\s?(?:,|、|・|\/|\+|&|\||and|or|und|oder|et|ou|y|e|en|vs\.?)\s?["'`*_([]{0,3}$/;

/** "Apache + Squid": two ambiguous names in a list, both with telling capitals, speak for each other. */
function findPairs(note: Searchable, doubtful: readonly DoubtfulMention[]): ReadonlySet<DoubtfulMention> {
  const paired = new Set<DoubtfulMention>();
  doubtful.forEach((mention, index) => {
    const next = doubtful[index + 1];
    if (next === undefined || next.term === mention.term || next.sentence !== mention.sentence) return;
    if (next.start < mention.end || next.start - mention.end > 8) return;
    const isListed = BETWEEN_LISTED.test(note.text.slice(mention.end, next.start));
    const areNames = [mention, next].every((each) =>
      hasTellingCapital(note, each, note.text.slice(each.start, each.end)),
    );
    if (isListed && areNames) paired.add(mention).add(next);
  });
  return paired;
}

function opensSentence(note: Searchable, mention: Span & { readonly sentence: number }): boolean {
  const sentence = note.sentences[mention.sentence];
  return sentence !== undefined && sentence.start === mention.start && sentence.end !== mention.end;
}

/** A line of its own, or, with a capital, the head of one: "* Crank", "Temporal: batch handling". */
function isLabel(text: string, mention: Span, sentence: Span): boolean {
  const before = text.slice(sentence.start, mention.start);
  const after = text.slice(mention.end, sentence.end);
  if (!/^["'`*_[]{0,3}$/.test(before)) return false;
  if (/^["'`*_\]]{0,3}\s?$/.test(after)) return true;
  return (
    /^\p{Lu}/u.test(text.slice(mention.start, mention.end)) &&
    /^["'`*_\]]{0,3}\s?(?::|=|\s[-–—]\s|->|=>|\()/.test(after)
  );
}

function isNearProduct(products: readonly FoundMention[], mention: FoundMention): boolean {
  let low = 0;
  let high = products.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((products[middle]?.start ?? 0) < mention.start) low = middle + 1;
    else high = middle;
  }
  const before = products[low - 1];
  const after = products[low];
  const nearBefore = before !== undefined && before.term !== mention.term && mention.start - before.end <= NEAR;
  return nearBefore || (after !== undefined && after.term !== mention.term && after.start - mention.end <= NEAR);
}
