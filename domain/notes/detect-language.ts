import { FUNCTION_WORDS } from "./function-words";
import { isUnicodeLetter, LOWER_CODES } from "./letter-codes";
import type { Line } from "./line";
import type { Span } from "./span";
import { findWord, NO_VALUE, tableOfWords, type WordTable } from "./word-table";

/** So much prose tells the language; longer notes are judged by it from several places. */
const SAMPLE_LENGTH = 12_000;

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
  return languageOf(sampleProse(text, lines, section));
}

/** The language of plain prose. */
export function languageOf(prose: string): string | null {
  return languageByScript(prose) ?? languageByWords(prose);
}

function languageByWords(prose: string): string | null {
  const scores = new Float64Array(LANGUAGES.length);
  let hits = 0;
  for (let at = nextLetter(prose, 0); at < prose.length; at = nextLetter(prose, at)) {
    const inner = lettersEnd(prose, at);
    const isJoined = isApostrophe(prose.charCodeAt(inner)) && isUnicodeLetter(prose.charCodeAt(inner + 1));
    const end = isJoined ? lettersEnd(prose, inner + 1) : inner;
    const languages = languagesOfWord(prose, at, end, isJoined ? inner + 1 : at);
    at = end;
    if (languages === undefined) continue;
    hits++;
    // A word of one language alone says more than one that several share.
    for (const language of languages) scores[language] = (scores[language] ?? 0) + 1 / languages.length ** 0.5;
  }
  return hits < MIN_HITS ? null : bestLanguage(scores);
}

/** "don't" as a whole, else what stands behind its apostrophe: "l'architecture". */
function languagesOfWord(prose: string, start: number, end: number, last: number): readonly number[] | undefined {
  const whole = findWord(WORDS, prose, start, end);
  const word = whole === NO_VALUE && last > start ? findWord(WORDS, prose, last, end) : whole;
  return LANGUAGES_OF[word];
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

function languageByScript(prose: string): string | null {
  let letters = 0;
  const others: number[] = [];
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (isUnicodeLetter(code)) letters++;
    if (code >= FIRST_OTHER_SCRIPT) others.push(code);
  }
  if (letters === 0) return null;
  // Every share needs some letters of its script, and most texts have no letters but Latin ones.
  if (others.length < letters * LEAST_SHARE) return null;
  const found = SCRIPTS.find(({ least, has }) => others.filter(has).length / letters >= least);
  return found?.language ?? null;
}

function sampleProse(text: string, lines: readonly Line[], section?: Span): string {
  const prose = lines.filter(
    (line) =>
      !line.fenced &&
      isProse(line) &&
      (section === undefined || (section.start <= line.start && line.end <= section.end)),
  );
  const total = prose.reduce((sum, line) => sum + line.content.end - line.content.start, 0);
  const every = Math.max(1, Math.ceil(total / SAMPLE_LENGTH));
  const parts = prose
    .filter((_, index) => index % every === 0)
    .map((line) => text.slice(line.content.start, Math.min(line.content.end, line.content.start + 2000)));
  return parts
    .join("\n")
    .slice(0, SAMPLE_LENGTH * 2)
    .replace(/https?:\/\/\S+|`[^`\n]*`/g, " ");
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
