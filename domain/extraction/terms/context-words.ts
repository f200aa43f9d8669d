import { foldedHash, hashFolded, hashOfPlural, hashRange } from "@/domain/extraction/letters/folded-hash";
import { plainWords } from "@/domain/extraction/letters/plain-words";
import type { Span } from "@/domain/notes/span";
import { codesOf } from "@/domain/notes/text/letter-codes";
import { factOf } from "@/domain/notes/words/word-facts";
import { firstWordFrom, type Words } from "@/domain/notes/words/words";

/** Words of a technology's own field: near an ambiguous name they confirm it. */
export interface ContextWords {
  /** Of single words and their plurals. */
  readonly hashes: ReadonlySet<number>;
  /** Of several words, as `plainWords` writes them, by the hash of their first one. */
  readonly phrases: ReadonlyMap<number, readonly string[]>;
}

const NONE: ContextWords = { hashes: new Set(), phrases: new Map() };

/** Makes words ready for being looked for. */
export function compileContext(context: readonly string[]): ContextWords {
  if (context.length === 0) return NONE;
  const hashes = new Set<number>();
  const phrases = new Map<number, string[]>();
  for (const words of context.map(plainWords)) {
    const [first = "", second] = words.split(" ");
    const hash = hashFolded(first);
    if (second === undefined) hashes.add(hash).add(hashOfPlural(hash));
    else phrases.set(hash, [...(phrases.get(hash) ?? []), words]);
  }
  return { hashes, phrases };
}

/** How far around a name its context is looked for. */
const WINDOW = 240;

/** Where a name stands, and what is said above it. */
interface Surroundings extends Span {
  readonly words: Words;
  readonly sentence: Span;
  readonly title: () => string;
}

/** True where one of the words stands in the sentence, the name's own words left out, or in the title. */
export function hasContextWord(place: Surroundings, context: ContextWords): boolean {
  if (context === NONE) return false;
  const { words, sentence, start, end } = place;
  const limit = Math.min(sentence.end, end + WINDOW);
  const phrases: string[] = [];
  const hears = (hash: number) => {
    const own = context.phrases.get(hash);
    if (own !== undefined) phrases.push(...own);
    return context.hashes.has(hash);
  };
  for (let at = firstWordFrom(words, Math.max(sentence.start, start - WINDOW)); at < words.count; at += 1) {
    const from = words.starts[at] ?? limit;
    const to = words.ends[at] ?? limit;
    if (from >= limit || to > limit) break;
    if ((to <= start || from >= end) && hears(hashAt(words, at))) return true;
  }
  for (const hash of hashTitle(place.title())) if (hears(hash)) return true;
  return phrases.some((phrase) => hasPhrase(place, phrase));
}

/** "C++" and "#go" are other words than "C" and "go". */
function hashAt(words: Words, at: number): number {
  const { text } = words;
  const start = words.starts[at] ?? 0;
  const end = words.ends[at] ?? 0;
  if (!isSign(text.charCodeAt(end)) && !isSign(text.charCodeAt(start - 1))) return factOf(foldedHash, words, at);
  let from = start;
  let to = end;
  while (isSign(text.charCodeAt(from - 1))) from -= 1;
  while (isSign(text.charCodeAt(to))) to += 1;
  return hashRange(text, from, to);
}

function isSign(code: number): boolean {
  return code === 0x2b || code === 0x23;
}

let last: { readonly title: string; readonly hashes: readonly number[] } = { title: "", hashes: [] };

/** A title is asked for with each ambiguous name below it. */
function hashTitle(title: string): readonly number[] {
  if (last.title !== title) last = { title, hashes: hashWords(title) };
  return last.hashes;
}

const OF_WORDS = codesOf(/[\p{L}\p{N}\p{M}+#]/u);

function hashWords(title: string): readonly number[] {
  const hashes: number[] = [];
  let at = 0;
  while (at < title.length) {
    const start = at;
    while (OF_WORDS[title.charCodeAt(at)] === 1) at += 1;
    if (at > start) hashes.push(hashRange(title, start, at));
    else at += 1;
  }
  return hashes;
}

function hasPhrase({ words, start, end, sentence, title }: Surroundings, phrase: string): boolean {
  const before = words.text.slice(Math.max(sentence.start, start - WINDOW), start);
  const after = words.text.slice(end, Math.min(sentence.end, end + WINDOW));
  const near = ` ${plainWords(before)}  ${plainWords(after)}  ${plainWords(title())} `;
  return near.includes(` ${phrase} `) || near.includes(` ${phrase}s `);
}
