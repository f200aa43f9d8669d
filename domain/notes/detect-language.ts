import { FUNCTION_WORDS } from "./function-words";
import type { Line } from "./line";
import type { Span } from "./span";

/** So much prose tells the language; longer notes are judged by it from several places. */
const SAMPLE_LENGTH = 12_000;

/** Fewer function words than this tell nothing. */
const MIN_HITS = 3;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3041-\u30ff]/g],
  ["ko", /[\uac00-\ud7a3]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["uk", /[іїєґ]/gi],
  ["ru", /[\u0400-\u04ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
];

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = invertWords();

function invertWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(" "))) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
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
  const script = languageByScript(prose);
  if (script !== null) return script;
  const scores = new Map<string, number>();
  let hits = 0;
  for (const word of prose
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}]+(?:'[\p{L}]+)?/gu) ?? []) {
    const languages = LANGUAGES_OF.get(word) ?? LANGUAGES_OF.get(word.replace(/^.*'|'.*$/, ""));
    if (languages === undefined) continue;
    hits++;
    // A word of one language alone says more than one that several share.
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length ** 0.5);
  }
  if (hits < MIN_HITS) return null;
  const [best] = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/** Japanese text is full of English words, so that a fifth of the letters decides. */
function languageByScript(prose: string): string | null {
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, pattern] of SCRIPTS) {
    const share = (prose.match(pattern)?.length ?? 0) / letters;
    const least = language === "ja" ? 0.08 : language === "uk" ? 0.03 : 0.2;
    if (share >= least) return language;
  }
  return null;
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
