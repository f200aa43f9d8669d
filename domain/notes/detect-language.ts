import { FUNCTION_WORDS } from "./function-words";
import { isUnicodeLetter, LOWER_CODES } from "./letter-codes";
import { type Line, lineAt } from "./line";
import type { Span } from "./span";
import { findWord, NO_VALUE, tableOfWords, type WordTable } from "./word-table";

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

/**
 * The main language of a note, or of a section of it, as an ISO 639-1 code; null where too little tells. Only prose
 * counts: no code, no addresses, no front matter. Languages are told by script and by function words, since technical
 * terms are English everywhere.
 */
export function detectLanguage(text: string, lines: readonly Line[], section?: Span): string | null {
  return createLanguageDetector(text, lines)(section);
}

/** The same for one note and many of its sections: each line is read once. */
export function createLanguageDetector(text: string, lines: readonly Line[]): (section?: Span) => string | null {
  const tallies: (ProseTally | undefined)[] = [];
  const tallyOf = (index: number, line: Line) => {
    const known = tallies[index] ?? tallyProse(proseOf(text, line));
    tallies[index] = known;
    return known;
  };
  return (section) => judgeTallies(sampleLines(lines, section).map(({ index, line }) => tallyOf(index, line)));
}

/** The language of plain prose. */
export function languageOf(prose: string): string | null {
  return judgeTallies([tallyProse(prose)]);
}

/** What some prose has to tell of its language. */
interface ProseTally {
  readonly letters: number;
  /** Codes of scripts other than Latin. */
  readonly others: readonly number[];
  /** Its function words, by their index. */
  readonly words: readonly number[];
}

const NONE: readonly number[] = [];

function tallyProse(prose: string): ProseTally {
  let letters = 0;
  let others = NONE;
  const words: number[] = [];
  for (let at = nextLetter(prose, 0); at < prose.length; at = nextLetter(prose, at)) {
    const inner = lettersEnd(prose, at);
    const isJoined = isApostrophe(prose.charCodeAt(inner)) && isUnicodeLetter(prose.charCodeAt(inner + 1));
    const end = isJoined ? lettersEnd(prose, inner + 1) : inner;
    const word = findFunctionWord(prose, at, end, isJoined ? inner + 1 : at);
    if (word !== NO_VALUE) words.push(word);
    letters += isJoined ? end - at - 1 : end - at;
    const last = prose.charCodeAt(end - 1);
    if (last >= FIRST_OTHER_SCRIPT || prose.charCodeAt(at) >= FIRST_OTHER_SCRIPT)
      others = [...others, ...otherCodes(prose, at, end)];
    at = end;
  }
  return { letters, others, words };
}

/** A word of another script that has a Latin letter at both ends is none. */
function otherCodes(text: string, start: number, end: number): number[] {
  const codes: number[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_OTHER_SCRIPT) codes.push(code);
  }
  return codes;
}

function judgeTallies(tallies: readonly ProseTally[]): string | null {
  return languageByScript(tallies) ?? languageByWords(tallies);
}

function languageByWords(tallies: readonly ProseTally[]): string | null {
  const scores = new Float64Array(LANGUAGES.length);
  let hits = 0;
  for (const { words } of tallies) {
    hits += words.length;
    for (const word of words) {
      const languages = LANGUAGES_OF[word] ?? NONE;
      // A word of one language alone says more than one that several share.
      for (const language of languages) scores[language] = (scores[language] ?? 0) + 1 / languages.length ** 0.5;
    }
  }
  return hits < MIN_HITS ? null : bestLanguage(scores);
}

/** "don't" as a whole, else what stands behind its apostrophe: "l'architecture". */
function findFunctionWord(prose: string, start: number, end: number, last: number): number {
  const whole = findWord(WORDS, prose, start, end);
  return whole === NO_VALUE && last > start ? findWord(WORDS, prose, last, end) : whole;
}

function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isUnicodeLetter(text.charCodeAt(at))) at++;
  return at;
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

function lettersEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isUnicodeLetter(text.charCodeAt(end))) end++;
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function languageByScript(tallies: readonly ProseTally[]): string | null {
  let letters = 0;
  let others = 0;
  for (const tally of tallies) {
    letters += tally.letters;
    others += tally.others.length;
  }
  // Every share needs some letters of its script, and most texts have no letters but Latin ones.
  if (letters === 0 || others < letters * LEAST_SHARE) return null;
  const codes = tallies.flatMap((tally) => tally.others);
  const found = SCRIPTS.find(({ least, has }) => codes.filter(has).length / letters >= least);
  return found?.language ?? null;
}

interface PlacedLine {
  readonly index: number;
  readonly line: Line;
}

/** Lines of prose from all over the note or section, so many as make a sample. */
function sampleLines(lines: readonly Line[], section?: Span): readonly PlacedLine[] {
  const prose: PlacedLine[] = [];
  let total = 0;
  for (let index = section === undefined ? 0 : lineAt(lines, section.start); index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || (section !== undefined && line.end > section.end)) break;
    if (line.fenced || !isProse(line) || (section !== undefined && line.start < section.start)) continue;
    prose.push({ index, line });
    total += line.content.end - line.content.start;
  }
  const every = Math.max(1, Math.ceil(total / SAMPLE_LENGTH));
  let length = 0;
  return prose.filter(({ line }, place) => {
    if (place % every !== 0 || length > SAMPLE_LENGTH * 2) return false;
    length += Math.min(line.content.end - line.content.start, MAX_LINE_LENGTH);
    return true;
  });
}

/** A line's own text without addresses and code; of a very long line its beginning. */
function proseOf(text: string, { content }: Line): string {
  const prose = text.slice(content.start, Math.min(content.end, content.start + MAX_LINE_LENGTH));
  return /http|`/.test(prose) ? prose.replace(/https?:\/\/\S+|`[^`\n]*`/g, " ") : prose;
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
