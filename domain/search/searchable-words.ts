/** Signs that are part of a name, written out: other signs only separate words. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\p{N}])\+\+/gu, "plusplus"],
  [/(?<=(?<![\p{L}\p{N}])\p{L})#/gu, "sharp"],
  [/(?<![\p{L}\p{N}])\.(?=net\b)/giu, "dot"],
];
/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/**
 * The words of a text, one space between two, as full-text search takes them: "C++ and Node.js" -> "Cplusplus and Node js".
 * Text without spaces is taken in pairs of characters, so that any part of it is found: "コンテナ" -> "コン ンテ テナ".
 */
export function searchableWords(text: string): string {
  let words = text.normalize("NFKC");
  for (const [sign, word] of WRITTEN_OUT) words = words.replace(sign, word);
  return words
    .replace(UNSPACED, (run) => ` ${pairsOf(run).join(" ")} `)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
