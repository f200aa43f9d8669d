/** Words that say, in a heading or a title of any length, that talks stand below. */
const SPEAKS_OF_TALKS =
  /(?<!\p{L})(?:talks|sessions|vortr[äa]ge|charlas?|ponencias?|sesiones|conf[ée]rences|palestras?|sess[õo]es|interventi|sessies|lezingen)(?!\p{L})|セッション|講演/iu;

/** "De charla en charla", "Lightning talks of the evening": a heading of any words that speaks of talks. */
export function speaksOfTalks(plain: string): boolean {
  return plain.length <= 60 && SPEAKS_OF_TALKS.test(plain);
}
