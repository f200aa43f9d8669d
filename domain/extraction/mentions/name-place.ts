import { bareSpelling } from "@/domain/extraction/letters/bare-spelling";
import { classOf, isWordClass } from "@/domain/extraction/letters/character-class";
import type { TermSpelling } from "@/domain/extraction/terms/terms";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { codesOf } from "@/domain/notes/text/letter-codes";

const SLASH = 0x2f;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

/** True where a name is a part of a path, an identifier or a domain: it names nothing there. */
export function isPartOfIdentifier(text: string, start: number, end: number): boolean {
  return (
    isInPath(text, start) ||
    isInIdentifier(text, start, end) ||
    isInKatakana(text, start, end) ||
    isEntity(text, start, end)
  );
}

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;

/** "Ducks **&amp;** Drakes": HTML's name of a sign. */
function isEntity(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end) === SEMICOLON && text.charCodeAt(start - 1) === AMPERSAND;
}

const KATAKANA = codesOf(/[\u30a1-\u30fa\u30fc]/);
const SHORT_BEHIND = 4;
const SHORT_BEFORE = 3;

/** "スカラ" is no part of "エスカラード" or "スカラー": a short name in katakana is not looked for within longer words. */
function isInKatakana(text: string, start: number, end: number): boolean {
  if (KATAKANA[text.charCodeAt(start)] !== 1 || end - start > SHORT_BEHIND) return false;
  if (KATAKANA[text.charCodeAt(start - 1)] === 1) return true;
  return end - start <= SHORT_BEFORE && KATAKANA[text.charCodeAt(end)] === 1;
}

/** What a path stops at. */
const AROUND_PATHS = codesOf(/[\s"'`()<>|]/);

/** "/usr/share/docker", "./img/go.png": parts of paths name nothing. */
function isInPath(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SLASH) return false;
  let i = start - 1;
  const floor = Math.max(0, start - 200);
  while (i > floor && AROUND_PATHS[text.charCodeAt(i - 1)] === 0) i -= 1;
  return /^(?:~?\/|\.{1,2}\/|[A-Za-z]:\\)/.test(text.slice(i, start)) && text.slice(i, start) !== "/";
}

/** "mypy_extensions", "linux.conf.au": parts of identifiers and of other people's domains name nothing; "_Docker_" does. */
function isInIdentifier(text: string, start: number, end: number): boolean {
  // "jo.github.io/maps", "github.com/jo/maps": the host of somebody's pages.
  if (text.charCodeAt(end) === DOT && PAGES.test(text.slice(end, end + 8))) return HOSTS.test(text.slice(start, end));
  // "schema.xml", "config.json": the kind of a file is no technology that is talked about.
  if (text.charCodeAt(start - 1) === DOT && isWordClass(classOf(text.charCodeAt(start - 2))))
    return FILE_KINDS.test(text.slice(start, end));
  if (text.charCodeAt(start - 1) === UNDERSCORE && isWordClass(classOf(text.charCodeAt(start - 2)))) return true;
  // "C'est", "d'un", "J'ai": a letter before an apostrophe is a word that was cut short, and starts no name.
  if (isApostrophe(text.charCodeAt(start + 1)) && isWordClass(classOf(text.charCodeAt(start + 2)))) return true;
  if (text.charCodeAt(end) === UNDERSCORE && isWordClass(classOf(text.charCodeAt(end + 1)))) return true;
  return text.charCodeAt(end) === DOT && /^\.[a-z]+\.[a-z]{2,3}\b/.test(text.slice(end, end + 20));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** "mypy-extensions" in a list of packages is another package than "mypy". */
export function isHyphenated(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end) === HYPHEN && isWordClass(classOf(text.charCodeAt(end + 1)));
  return after || (text.charCodeAt(start - 1) === HYPHEN && isWordClass(classOf(text.charCodeAt(start - 2))));
}

const HOSTS = /^(?:github|gitlab|bitbucket|youtube|twitter|medium|vimeo)$/i;
const PAGES = /^\.(?:io|com|org)(?:\/|$)/;

const FILE_KINDS = /^(?:js|ts|xml|json|ya?ml|html?|css|csv|tsv|toml|sql|svg|pdf|tex|rst|proto)$/;

const MAX_CODE_SPAN = 160;

/** Behind an odd number of backticks on its line, with more than the name between them. */
export function isInCodeSpan(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === "`" && text.charAt(end) === "`") return false;
  const floor = Math.max(0, start - MAX_CODE_SPAN);
  let ticks = 0;
  for (let i = start - 1; i >= floor; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) break;
    if (code === 0x60) ticks += 1;
  }
  return ticks % 2 === 1;
}

/** Same casing, whatever the separators and a plural s: "Open-Source" for "OpenSource", "PoCs" for "PoC". */
export function isWrittenAs(text: string, start: number, end: number, bare: string): boolean {
  if (end - start === bare.length && text.startsWith(bare, start)) return true;
  const written = bareSpelling(text.slice(start, end));
  if (written === bare) return true;
  const rest = written.startsWith(bare) ? written.slice(bare.length) : "";
  // "INPS" is no plural of "INP", though "POCS" is one of "PoC".
  return /^(?:s|es|\d+)$/.test(rest) || (rest === "S" && bare !== bare.toUpperCase());
}

/** "at scale" is no "AtScale", though "tensor flow" is "TensorFlow": small words do not start or end a name written as one. */
export function isTornApart(
  text: string,
  start: number,
  end: number,
  { spaces, bare }: Pick<TermSpelling, "spaces" | "bare">,
): boolean {
  // Where no character is left over, there is no room for a space.
  if (spaces === "free" || end - start <= bare.length) return false;
  const written = text.slice(start, end);
  if (!/\s/.test(written)) return false;
  return spaces === "never" || SMALL_WORDS.test(written) || isOfEverydayWords(written);
}

/** "to make code run" has no "MakeCode", though "tensor flow" is "TensorFlow". */
function isOfEverydayWords(written: string): boolean {
  return written === written.toLowerCase() && written.split(/\s+/).every(isCommonWord);
}

const SMALL_WORDS =
  /^(?:at|in|on|to|the|a|an|be|is|it|no|do|go|so|as|of|we|my|by|up|or|and|i|un|una|uno|une|um|uma|le|la|el|il|lo|der|die|das|een|de|da|os|los|las|les|y|e|et|ou|o)\s|\s(?:at|in|on|to|the|a|an|be|is|it|up|or|and|i|as|of)$/i;

/** "axé" is French, not "axe": accents that a single word of a name does not have make it another word. */
export function hasForeignAccents(text: string, start: number, end: number, bare: string): boolean {
  let i = start;
  while (i < end && text.charCodeAt(i) < FIRST_ACCENT) i += 1;
  if (i === end) return false;
  const written = text.slice(start, end);
  return /[\u00c0-\u024f]/.test(written) && !/\s/.test(written) && !/[\u00c0-\u024f]/.test(bare);
}

const FIRST_ACCENT = 0xc0;
