/**
 * How well a name answers what was typed so far: 0 where it does not, 1 where it is just that. Every word typed has to be
 * found: as a word, as a word's beginning, within a word, or letter by letter in the order typed ("kbnts" in
 * "Kubernetes"). Case and accents do not count.
 */
export function scoreName(typed: string, name: string): number {
  const wanted = foldName(typed);
  const given = foldName(name);
  if (wanted === "") return 0;
  if (wanted === given) return 1;
  const scores = wanted.split(" ").map((word) => scoreWord(word, given));
  if (scores.includes(0)) return 0;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const opening = given.startsWith(wanted) ? OPENING : 0;
  // Of two that are found alike, the shorter name is nearer to what was typed.
  return Math.min(0.99, mean + opening + (SHORTNESS * wanted.length) / Math.max(wanted.length, given.length));
}

const WHOLE_WORD = 0.75;
const WORD_START = 0.6;
const WITHIN = 0.4;
const LETTERS = 0.15;
const OPENING = 0.12;
const SHORTNESS = 0.1;
/** Fewer letters than these are found in order in nearly every name. */
const FEWEST_LETTERS = 3;

/** A name as it is compared: without accents, in lower case, signs between words made one space. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s/_\-–—:,()]+/gu, " ")
    .trim();
}

function scoreWord(word: string, name: string): number {
  const words = name.split(" ");
  if (words.includes(word)) return WHOLE_WORD;
  if (words.some((each) => each.startsWith(word))) return WORD_START;
  if (name.includes(word)) return WITHIN;
  return word.length >= FEWEST_LETTERS && words.some((each) => holdsLetters(each, word)) ? LETTERS : 0;
}

/** Whether a word holds these letters in this order, beginning with the first one. */
function holdsLetters(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
