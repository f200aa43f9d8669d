/** What stands where the cue files say "very", by ISO 639-1 code. */
const VERY: Readonly<Record<string, { readonly word: RegExp; readonly ways: string }>> = {
  es: { word: /(?<![a-z])muy(?![a-z])/g, ways: "(muy|hiper|mega|ultra|extremadamente|increiblemente|tan|de lo mas)" },
  fr: {
    word: /(?<![a-z])tres(?![a-z])/g,
    ways: "(tres|ultra|hyper|mega|extremement|incroyablement|vachement|sacrement)",
  },
  it: { word: /(?<![a-z])molto(?![a-z])/g, ways: "(molto|iper|mega|ultra|estremamente|incredibilmente|parecchio)" },
  pt: { word: /(?<![a-z])muito(?![a-z])/g, ways: "(muito|hiper|mega|ultra|extremamente|incrivelmente|tao|pra la de)" },
};

/** A pattern of a language's cues with all that may stand for its "very": "c'est **ultra** puissant" like "très puissant". */
export function intensify(pattern: string, language: string): string {
  const very = VERY[language];
  return very === undefined ? pattern : pattern.replace(very.word, very.ways);
}
