const TALKS =
  "talks|sessions|vortr[äa]gen?|charlas?|ponencias?|sesiones|conf[ée]rences|confs|palestras?|sess[õo]es|interventi|sessies|lezingen";

/** Words that say, in a heading or a title of any length, that talks stand below. */
const SPEAKS_OF_TALKS = new RegExp(`(?<!\\p{L})(?:${TALKS})(?!\\p{L})|セッション|講演`, "iu");

/** The same in a line above a list, where other words for them mean nothing else. */
const ANNOUNCES_TALKS = new RegExp(
  `(?<!\\p{L})(?:${TALKS}|presentations|keynotes|pr[ée]sentations|presentaciones|apresenta[cç][õo]es|presentazioni|presentaties|pr[äa]sentationen)(?!\\p{L})|セッション|講演|発表`,
  "iu",
);

/** "De charla en charla", "Lightning talks of the evening": a heading of any words that speaks of talks. */
export function speaksOfTalks(plain: string): boolean {
  return plain.length <= 60 && SPEAKS_OF_TALKS.test(plain);
}

/** "These were the talks that I liked best:": the sentence above a list. */
export function announcesTalks(sentence: string): boolean {
  return ANNOUNCES_TALKS.test(sentence) && !TAKEN_FROM_TALKS.test(sentence);
}

/** "Some takeaways from all of those talks were:": what follows was heard in talks. */
const TAKEN_FROM_TALKS =
  /(?<!\p{L})(?:take-?aways?|learnings?|lessons|things|notes|quotes|ideas|insights|links|tools|tips|erkenntnisse|notizen|id[ée]es|ideas|cosas|cose|coisas|id[ée]ias|idee)\s(?:(?:that\s)?(?:i|we)\s(?:\p{L}+\s){1,2})?(?:from|of|in|out of|aus|des|de las|de los|de|dalle|dai|das|dos|uit)\s/iu;
