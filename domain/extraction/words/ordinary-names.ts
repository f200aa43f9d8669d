/**
 * Names of ours that are common words of a language other than English, by ISO 639-1 code. In a note of that language they
 * are the word, unless written otherwise than the word is or confirmed by something near them. Names that are English words
 * have their policy in the catalogue instead, since English words are found in notes of every language.
 */
export const ORDINARY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(["immer", "zeit", "rest"]),
  es: new Set(["para"]),
  fr: new Set(["continue", "test", "tests"]),
  it: new Set(["presto", "avro"]),
  nl: new Set(["flink"]),
  pt: new Set(["para"]),
};
