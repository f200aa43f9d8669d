import { foldName } from "@/domain/extraction/letters/character-class";
import { rememberAnswers } from "@/domain/extraction/letters/remember-answers";
import { isWordStart } from "@/domain/extraction/letters/word-bounds";
import type { Terms } from "@/domain/extraction/terms/terms";
import { createHits, type Hits, walkPatterns } from "@/domain/extraction/terms/walk-patterns";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import { findKnownEvent } from "@/domain/notes/events/event-names";
import { GIVEN_NAMES } from "@/domain/notes/people/given-names";
import { judgeName } from "@/domain/notes/people/person-name";
import type { Span } from "@/domain/notes/span";
import type { FoundMention, Searchable } from "./find-mentions";
import { isPlainWord, nameWordsOf } from "./name-words";
import { isKnownWord, type UnknownWord } from "./unknown-words";
import { endsInUse } from "./use-object";

interface Search {
  readonly note: Searchable;
  readonly terms: Terms;
  readonly hits: Hits;
  /** Terms that the note names elsewhere. */
  readonly seen: ReadonlySet<number>;
  /** Folded words of people's names. */
  readonly people: ReadonlySet<string>;
  readonly correct: Corrections;
}

/**
 * Names with a slip of the pen: "casssandra", "hibrenate", "mutent testing". Only words that no dictionary has, that no
 * name covers, and that are no person's are looked at; they are corrected towards the names we know, never towards
 * candidates.
 */
export function findMisspelt(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
  unknown: readonly UnknownWord[],
  people: ReadonlySet<string>,
): readonly FoundMention[] {
  const seen = new Set(found.map((mention) => mention.term));
  const search: Search = {
    note,
    terms,
    hits: createHits(),
    seen,
    people,
    correct: correctionsOf(terms),
  };
  const out: FoundMention[] = [];
  for (const word of unknown) {
    if (word.end - word.start < 4 || !isPlainWord(note.text, word.start, word.end)) continue;
    const mention = correctAt(search, word, word.sentence);
    if (mention !== null && mention.start >= (out.at(-1)?.end ?? 0)) out.push(mention);
  }
  return out;
}

function correctAt(search: Search, word: Span, sentence: number): FoundMention | null {
  const { text } = search.note;
  const written = text.slice(word.start, word.end);
  const corrections = search.correct(written);
  if (corrections.length === 0 || isContracted(text, word) || isPerson(search, word)) return null;
  let best: FoundMention | null = null;
  for (const correction of corrections) {
    const mention = rewalk(search, word, correction, sentence);
    // "Pyton" is Python, and no Pyston, where Python is what the note is about.
    if (mention !== null && search.seen.has(mention.term)) return mention;
    if (!isOtherName(written, correction)) best ??= mention;
  }
  return best;
}

/** "shouldn" of "shouldn't" */
function isContracted(text: string, { end }: Span): boolean {
  return /^n['’]t(?!\p{L})/u.test(text.slice(end - 1, end + 3));
}

/** As long as this, a part with a capital of its own may hold a slip. */
const PART_LENGTH = 4;
const PARTS = /\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|./gu;

/** "RxSwift" is no "ReSwift", nor is "OpenBSD" "OpenUSD": short parts and abbreviations are written as they are meant, but for letters in the wrong order. */
function isOtherName(written: string, correction: string): boolean {
  if (!/\p{Ll}\p{Lu}/u.test(written)) return false;
  const folded = foldName(written);
  if (folded.length !== written.length || sorted(folded) === sorted(correction)) return false;
  let same = 0;
  while (same < folded.length - 1 && folded[same] === correction[same]) same += 1;
  const part = [...written.matchAll(PARTS)].findLast(({ index }) => index <= same)?.[0] ?? "";
  return part.length < PART_LENGTH || part === part.toUpperCase();
}

function sorted(letters: string): string {
  return [...letters].sort().join("");
}

type Corrections = (written: string) => readonly string[];

const REMEMBERED_WORDS = 10_000;
const corrections = new WeakMap<Terms, Corrections>();

/** Corrections of a word, none for words of a dictionary; remembered, since notes repeat themselves. */
function correctionsOf(terms: Terms): Corrections {
  const known = corrections.get(terms);
  if (known !== undefined) return known;
  const names = nameWordsOf(terms);
  const correct = rememberAnswers((written) => {
    const folded = foldName(written);
    return isMeant(written, folded, terms) ? [] : names.correct(folded);
  }, REMEMBERED_WORDS);
  corrections.set(terms, correct);
  return correct;
}

/** True for a word that is written as it should be, or too short to tell. */
function isMeant(written: string, folded: string, terms: Terms): boolean {
  return (
    folded.length < 4 ||
    written === written.toUpperCase() ||
    isKnownWord(folded) ||
    terms.indexOfName.has(folded) ||
    NOT_MISSPELT.has(folded) ||
    findKnownEvent(written) !== null
  );
}

/** A speaker, or a capitalised word that makes up a person's name with the one beside it ("Leena Mooneeram"). */
function isPerson(search: Search, word: Span): boolean {
  const { text } = search.note;
  const written = text.slice(word.start, word.end);
  if (search.people.has(foldName(written))) return true;
  if (!/^\p{Lu}/u.test(written)) return false;
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, word.start - 24), word.start))?.[1];
  const after = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(word.end, word.end + 24))?.[1];
  const isName = (other: string | undefined, name: string) =>
    other !== undefined &&
    (judgeName(name) === "sure" || !isDictionaryWord(foldName(other))) &&
    !search.terms.indexOfName.has(foldName(other));
  // "Martinh Lopez": one letter more than a given name.
  const isNearGiven = after !== undefined && GIVEN_NAMES.has(foldName(written).slice(0, -1));
  return isNearGiven || isName(before, `${before} ${written}`) || isName(after, `${written} ${after}`);
}

/** Words and places that no dictionary of ours has and that are one letter away from a name. */
const NOT_MISSPELT = new Set([
  "authz",
  "authn",
  "codemotion",
  "javax",
  "basel",
  "malmo",
  "pakete",
  "testcase",
  "todolist",
  "applicatie",
  "applicaties",
  "spreker",
  "sprekers",
  "dashbord",
]);

/** Any five letters are one letter off some name: so short a name counts alone only if it is on everybody's lips. */
const PLAIN_LENGTH = 7;
const OFTEN_MISSPELT = new Set(
  "kafka redis nginx docker django jenkins gitlab github azure angular python golang mysql mongo hadoop scala kotlin ubuntu debian istio envoy consul flask celery pandas numpy keras webpack cypress gradle tomcat sqlite splunk puppet heroku symfony laravel svelte vuejs nodejs drupal grafana vagrant zabbix nagios podman pulumi kibana erlang elixir haskell clojure groovy fastly netlify vercel".split(
    " ",
  ),
);

const REACH = 48;
/** A word as long as this and one letter off is hardly another word than the name, be the name a word, too. */
const SURE_LENGTH = 8;

/** Puts the correction in the word's place and looks for a name that covers it: "mutent testing" -> "mutation testing". */
function rewalk(search: Search, word: Span, correction: string, sentence: number): FoundMention | null {
  const { note, terms, hits } = search;
  const span = note.sentences[sentence];
  if (span === undefined) return null;
  const from = Math.max(span.start, word.start - REACH);
  const before = note.text.slice(from, word.start);
  const local = before + correction + note.text.slice(word.end, Math.min(span.end, word.end + REACH));
  const shift = correction.length - (word.end - word.start);
  for (let i = 0; i <= before.length; i += 1) {
    if (!isWordStart(local, i)) continue;
    walkPatterns(terms.trie, local, i, local.length, hits);
    for (let h = hits.count - 1; h >= 0; h -= 1) {
      const end = hits.end[h] ?? 0;
      if (end < before.length + correction.length) break;
      const alone = i === before.length && end === before.length + correction.length;
      const isAsked = correction.length >= SURE_LENGTH && endsInUse(before);
      const readings = terms.spellings[hits.spelling[h] ?? 0] ?? [];
      const reading = readings.find((each) => each.policy === "free" || isAsked);
      if (reading === undefined || (alone && !isSureAlone(search, reading.term, correction, word))) continue;
      return { term: reading.term, start: from + i, end: from + end - shift, sentence, how: "typo" };
    }
  }
  return null;
}

/**
 * A single word needs more. A short one counts only with a capital and where the note names the technology elsewhere;
 * "OpenCV" and "AuthC" are other names than "OpenCL" and "Auth0", as short words with a capital within always are.
 */
function isSureAlone(search: Search, term: number, correction: string, word: Span): boolean {
  const written = search.note.text.slice(word.start, word.end);
  if (/\p{Ll}\p{Lu}/u.test(written) && written.length < 7) return false;
  const isSeen = search.seen.has(term);
  if (correction.length < 5 || written.length < 5)
    return isSeen && /^\p{Lu}/u.test(written) && written.length === correction.length;
  if (correction.length < PLAIN_LENGTH) return isSeen || OFTEN_MISSPELT.has(correction);
  return isSeen || correction.length >= SURE_LENGTH || !isDictionaryWord(correction);
}
