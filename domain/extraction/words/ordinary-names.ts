/**
 * Names of ours that are common words of a language other than English, by ISO 639-1 code. In a note of that language they
 * are the word, unless written otherwise than the word is or confirmed by something near them; those that are matched in
 * one casing alone are the word at a sentence's start only. Names that are English words have their policy in the
 * catalogue instead, since English words are found in notes of every language.
 */
export const ORDINARY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(["immer", "zeit", "rest", "kanister", "pakete", "spring", "tempo", "rost"]),
  es: new Set(["para", "antes", "rosa", "actividades", "tempo"]),
  fr: new Set([
    "continue",
    "test",
    "tests",
    "spectre",
    "vite",
    "vue",
    "flux",
    "dart",
    "parquet",
    "allure",
    "rails",
    "clair",
    "activités",
  ]),
  it: new Set(["presto", "avro", "volere", "fossa", "vite", "scala", "tempo", "drone", "falco", "domani"]),
  nl: new Set(["flink", "elk", "minder", "sloop", "tempo"]),
  pt: new Set(["para", "antes", "tempo", "astro", "lua", "vim", "rosa", "atividades"]),
};
