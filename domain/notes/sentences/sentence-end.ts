import { codesOf, isSpaceCode, isUnicodeWord } from "@/domain/notes/text/letter-codes";

/** Words before a full stop that ends no sentence, in lower case and without the stop. */
const ABBREVIATIONS = new Set(
  (
    "e.g i.e eg ie cf vs etc approx incl excl resp fig no nr vol ed dr mr mrs ms prof st jr sr inc ltd co corp dept est " +
    "z.b u.a d.h bzw ca evtl ggf usw inkl vgl s.o bspw sog ing " +
    "p.ej ej sra sta ud uds av pág núm " +
    "p.ex ex env mm mme mlle av.j.c " +
    "bijv b.v d.w.z m.b.t o.a evt enz " +
    "p.es es sig dott ecc " +
    "p.e sr sra dra"
  ).split(" "),
);

const WIDE_STOPS = codesOf(/[。！？]/);
const CLOSERS = codesOf(/["'”’»)\]」』）*_`]/);
const OPENS_SENTENCE = /[\p{Lu}\p{Lo}\p{Lt}\p{N}"“«‘'([`*_¿¡「『（<\u{1f300}-\u{1faff}]/u;

/**
 * Offset where the sentence that begins at `start` ends, at most `end`. A sentence ends behind [.!?] before white space
 * and a capital, behind 。！？, and before " => " and " • "; in long flattened lines also before " - ".
 */
export function findSentenceEnd(text: string, start: number, end: number, flattened: boolean): number {
  for (let at = start; at < end; at++) {
    const mark = MARKS[text.charCodeAt(at)] ?? 0;
    if (mark === 0) continue;
    if (mark === SPACE) {
      if (at > start && startsSeparator(text, at, end, flattened)) return at;
    } else {
      const after = stopsAt(text, start, at, end);
      if (after !== -1) return after;
    }
  }
  return end;
}

const SPACE = 1;
const STOP = 2;
/** `SPACE` for a space, `STOP` for what may end a sentence, 0 for all other characters. */
const MARKS = new Uint8Array(0x10000);
MARKS[0x20] = SPACE;
for (const stop of ".!?。！？") MARKS[stop.charCodeAt(0)] = STOP;

function startsSeparator(text: string, at: number, end: number, flattened: boolean): boolean {
  const code = text.charCodeAt(at + 1);
  if (code === 0x3d) return text.startsWith("=> ", at + 1);
  if (code === 0x2022) return text.charCodeAt(at + 2) === 0x20;
  const dash = flattened && code === 0x2d && text.charCodeAt(at + 2) === 0x20;
  return dash && !/\d/.test(text[at - 1] ?? "") && at + 3 < end;
}

/** Offset behind the stop at `at` and its closing quotes where it ends a sentence, or -1. */
function stopsAt(text: string, start: number, at: number, end: number): number {
  let after = at + 1;
  while (after < end && MARKS[text.charCodeAt(after)] === STOP) after++;
  while (after < end && CLOSERS[text.charCodeAt(after)] === 1 && after - at < 8) after++;
  if (WIDE_STOPS[text.charCodeAt(at)] === 1) return after;
  if (after >= end) return end;
  if (!isSpaceCode(text.charCodeAt(after))) return -1;
  let next = after;
  while (next < end && isSpaceCode(text.charCodeAt(next))) next++;
  const opener = String.fromCodePoint(text.codePointAt(next) ?? 0x20);
  if (next < end && !OPENS_SENTENCE.test(opener)) return -1;
  return text[at] === "." && isAbbreviation(text, start, at) ? -1 : after;
}

/** "e.g." before "Kubernetes", the "J." of "J. Doe", and the "1." of a list that was run together. */
function isAbbreviation(text: string, start: number, stop: number): boolean {
  let from = stop;
  while (from > start && stop - from < 12 && isInWord(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, stop);
  if (/^(?:\p{Lu}|\d{1,2})$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}

const DOT = 0x2e;

function isInWord(code: number): boolean {
  return code === DOT || isUnicodeWord(code);
}
