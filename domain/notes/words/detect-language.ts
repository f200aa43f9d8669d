import { indexOfLine, type Line, lineAt } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import { isUnicodeLetter, LOWER_CODES } from "@/domain/notes/text/letter-codes";
import { FUNCTION_WORDS } from "./function-words";
import { createWordFact, factOf } from "./word-facts";
import { findWord, NO_VALUE, tableOfWords, type WordTable } from "./word-table";
import { DIGIT, firstWordFrom, ODD, readWords, type Words } from "./words";

/** So much prose tells the language; longer notes are judged by it from several places. */
const SAMPLE_LENGTH = 12_000;

const MAX_LINE_LENGTH = 2000;

/** Fewer function words than this tell nothing. */
const MIN_HITS = 3;

/** Scripts that tell a language, with the share of a text's letters that it takes; the first that has it counts. */
const SCRIPTS: readonly {
  readonly language: string;
  readonly least: number;
  readonly has: (code: number) => boolean;
}[] = [
  // Japanese text is full of English words.
  { language: "ja", least: 0.08, has: (code) => code >= 0x3041 && code <= 0x30ff },
  { language: "ko", least: 0.2, has: (code) => code >= 0xac00 && code <= 0xd7a3 },
  { language: "zh", least: 0.2, has: (code) => code >= 0x4e00 && code <= 0x9fff },
  { language: "uk", least: 0.03, has: (code) => UKRAINIAN.has(code) },
  { language: "ru", least: 0.2, has: (code) => code >= 0x400 && code <= 0x4ff },
  { language: "el", least: 0.2, has: (code) => code >= 0x370 && code <= 0x3ff },
  { language: "he", least: 0.2, has: (code) => code >= 0x590 && code <= 0x5ff },
  { language: "ar", least: 0.2, has: (code) => code >= 0x600 && code <= 0x6ff },
];
const LEAST_SHARE = Math.min(...SCRIPTS.map(({ least }) => least));
const UKRAINIAN: ReadonlySet<number> = new Set(Array.from("іїєґІЇЄҐ", (letter) => letter.charCodeAt(0)));
const FIRST_OTHER_SCRIPT = 0x370;

/** Lower case, with the plain apostrophe for the curved one. */
const FOLD = LOWER_CODES.map((code) => (code === 0x2019 ? 0x27 : code));

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const { table: WORDS, languages: LANGUAGES_OF } = invertWords();

/** Every function word with the indices of the languages that have it. */
function invertWords(): { table: WordTable; languages: readonly (readonly number[])[] } {
  const languages = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set((FUNCTION_WORDS[language] ?? "").split(" "))) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [index]);
      else known.push(index);
    }
  });
  return { table: tableOfWords([...languages.keys()], FOLD), languages: [...languages.values()] };
}

/** A word of one language alone says more than one that several share. */
const WEIGHTS = LANGUAGES_OF.map((languages) => 1 / languages.length ** 0.5);

/** The index of a word among all function words, NO_VALUE for others. */
const functionWord = createWordFact((text, start, end) => findWord(WORDS, text, start, end));

/**
 * The main language of a note, or of a section of it, as an ISO 639-1 code; null where too little tells. Only prose
 * counts: no code, no addresses, no front matter. Languages are told by script and by function words, since technical
 * terms are English everywhere.
 */
export function detectLanguage(text: string, lines: readonly Line[], section?: Span): string | null {
  return createLanguageDetector(readWords(text), lines)(section);
}

/** The same for one note and many of its sections: each line is looked at once. */
export function createLanguageDetector(words: Words, lines: readonly Line[]): (section?: Span) => string | null {
  const tallies: (ProseTally | undefined)[] = [];
  const functionWords: number[] = [];
  const tallyOf = (line: Line) => {
    const index = indexOfLine(line);
    const known = tallies[index] ?? tallyLine(words, line, functionWords);
    tallies[index] = known;
    return known;
  };
  return (section) => judgeTallies(sampleLines(lines, section).map(tallyOf));
}

/** What some prose has to tell of its language. */
interface ProseTally {
  letters: number;
  /** Codes of scripts other than Latin; null where there are none, as in most lines. */
  others: number[] | null;
  /** Its function words by their index, among those of other prose: from one place to another. */
  readonly words: number[];
  readonly from: number;
  to: number;
}

const NONE: readonly number[] = [];
const ADDRESSES_AND_CODE = /https?:\/\/\S+|`[^`\n]*`/g;

/** A line's own text without addresses and code; of a very long line its beginning. */
function tallyLine(words: Words, { content }: Line, into: number[]): ProseTally {
  const tally: ProseTally = { letters: 0, others: null, words: into, from: into.length, to: into.length };
  const end = Math.min(content.end, content.start + MAX_LINE_LENGTH);
  const prose = words.text.slice(content.start, end);
  const apart = /http|`/.test(prose) ? [...prose.matchAll(ADDRESSES_AND_CODE)] : [];
  let from = firstWordFrom(words, content.start);
  for (const { 0: written, index } of apart) {
    tallyWords(words, from, content.start + index, tally);
    from = firstWordFrom(words, content.start + index + written.length);
  }
  tallyWords(words, from, end, tally);
  tally.to = into.length;
  return tally;
}

/** Counts the words from the one at `from` on that end by `limit`. */
function tallyWords(words: Words, from: number, limit: number, tally: ProseTally): void {
  const { text, starts, ends } = words;
  for (let at = from; at < words.count && (ends[at] ?? 0) <= limit; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (!isPlain(words, at)) {
      tallyOdd(text, start, end, tally);
      continue;
    }
    const isJoined = isApostrophe(text.charCodeAt(end)) && starts[at + 1] === end + 1 && isPlain(words, at + 1);
    const last = isJoined && (ends[at + 1] ?? 0) <= limit ? at + 1 : at;
    const word = functionWordAt(words, at, last);
    if (word !== NO_VALUE) tally.words.push(word);
    tally.letters += end - start + (last === at ? 0 : (ends[last] ?? 0) - (starts[last] ?? 0));
    at = last;
  }
}

/** "don't" as a whole, else what stands behind its apostrophe: "l'architecture". */
function functionWordAt(words: Words, first: number, last: number): number {
  if (first === last) return factOf(functionWord, words, first);
  const whole = findWord(WORDS, words.text, words.starts[first] ?? 0, words.ends[last] ?? 0);
  return whole === NO_VALUE ? factOf(functionWord, words, last) : whole;
}

/** Of Latin letters alone. */
function isPlain({ kinds }: Words, at: number): boolean {
  return ((kinds[at] ?? ODD) & (ODD | DIGIT)) === 0;
}

/** Counts letters of other scripts, and those around digits and marks. */
function tallyOdd(text: string, start: number, end: number, tally: ProseTally): void {
  for (let from = start, at = start; at <= end; at += 1) {
    const code = text.charCodeAt(at);
    if (at < end && isUnicodeLetter(code)) {
      tally.letters += 1;
      if (code >= FIRST_OTHER_SCRIPT) {
        tally.others ??= [];
        tally.others.push(code);
      }
      continue;
    }
    const word = at > from ? findWord(WORDS, text, from, at) : NO_VALUE;
    if (word !== NO_VALUE) tally.words.push(word);
    from = at + 1;
  }
}

function judgeTallies(tallies: readonly ProseTally[]): string | null {
  return languageByScript(tallies) ?? languageByWords(tallies);
}

function languageByWords(tallies: readonly ProseTally[]): string | null {
  const scores = new Float64Array(LANGUAGES.length);
  let hits = 0;
  for (const { words, from, to } of tallies) {
    hits += to - from;
    for (let at = from; at < to; at += 1) {
      const word = words[at] ?? NO_VALUE;
      for (const language of LANGUAGES_OF[word] ?? NONE)
        scores[language] = (scores[language] ?? 0) + (WEIGHTS[word] ?? 0);
    }
  }
  return hits < MIN_HITS ? null : bestLanguage(scores);
}

/** Of languages with the same score, the first by its code. */
function bestLanguage(scores: Float64Array): string | null {
  let best: string | null = null;
  let most = 0;
  LANGUAGES.forEach((language, index) => {
    const score = scores[index] ?? 0;
    if (score > most || (score === most && best !== null && language < best)) {
      best = language;
      most = score;
    }
  });
  return best;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function languageByScript(tallies: readonly ProseTally[]): string | null {
  let letters = 0;
  let others = 0;
  for (const tally of tallies) {
    letters += tally.letters;
    others += tally.others?.length ?? 0;
  }
  // Every share needs some letters of its script, and most texts have no letters but Latin ones.
  if (letters === 0 || others < letters * LEAST_SHARE) return null;
  const codes = tallies.flatMap((tally) => tally.others ?? []);
  const found = SCRIPTS.find(({ least, has }) => codes.filter(has).length / letters >= least);
  return found?.language ?? null;
}

/** Lines of prose from all over the note or section, so many as make a sample. */
function sampleLines(lines: readonly Line[], section?: Span): readonly Line[] {
  const prose: Line[] = [];
  let total = 0;
  for (let index = section === undefined ? 0 : lineAt(lines, section.start); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || (section !== undefined && line.end > section.end)) break;
    if (line.fenced || !isProse(line) || (section !== undefined && line.start < section.start)) continue;
    prose.push(line);
    total += line.content.end - line.content.start;
  }
  const every = Math.max(1, Math.ceil(total / SAMPLE_LENGTH));
  let length = 0;
  return prose.filter(({ content }, place) => {
    if (place % every !== 0 || length > SAMPLE_LENGTH * 2) return false;
    length += Math.min(content.end - content.start, MAX_LINE_LENGTH);
    return true;
  });
}

function isProse(line: Line): boolean {
  return (
    line.kind === "text" ||
    line.kind === "bullet" ||
    line.kind === "numbered" ||
    line.kind === "quote" ||
    line.kind === "heading" ||
    line.kind === "bold" ||
    line.kind === "table"
  );
}
