/** The languages that PostgreSQL inflects, by ISO 639-1 code. A migration makes a configuration without accents of each. */
const INFLECTED: Readonly<Record<string, string>> = {
  ar: "arabic",
  ca: "catalan",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fr: "french",
  it: "italian",
  nl: "dutch",
  no: "norwegian",
  pt: "portuguese",
  ru: "russian",
  sv: "swedish",
};

/**
 * The name of the text search configuration for a language. Notes whose language cannot be told are lists of terms for the
 * most part, and terms are English; what PostgreSQL does not inflect is searched as written.
 */
export function textSearchConfiguration(language: string | null): string {
  return `talkradar_${language === null ? "english" : (INFLECTED[language] ?? "simple")}`;
}
