const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** "de" -> "German"; a code that is none is its own name. */
export function languageName(code: string | null): string {
  if (code === null) return "Not known";
  return /^[a-z]{2,3}$/.test(code) ? (LANGUAGES.of(code) ?? code) : code;
}
