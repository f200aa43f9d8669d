import { endTest } from "@/domain/notes/end-test";
import type { SentenceView } from "./sentence-view";
import { createWordFamily } from "./word-families";

const TELL =
  "claim(?:s|ed|ing)?|say(?:s|ing)?|said|heard|thinks?|thought|believe[sd]?|promise[sd]?|argue[sd]?|insist(?:s|ed)?|swears?|swore|assume[sd]?";
/** "**the vendor claims that** it beats RAG", "**many have heard** microservices are dead": neither speaker nor author says so. */
const TOLD_BY_OTHERS = endTest(
  new RegExp(
    `(?<!\\p{L})(?:vendors?|sales(?:m[ae]n| people)?|marketing|sponsors?|critics|s[ck]eptics|pundits|influencers|some|many|most people|people|folks|twitter|reddit|hacker news|hn|linkedin|the internet|the press|someone|somebody|attendees?|neighbou?r|(?:guy|man|woman|person) (?:next to|behind|in front of) \\p{L}+|audience(?: member)?)\\s+(?:(?:people|folks|attendees|often|always|still|also|have|has|had|keeps? on|keeps?|loves? to|like to)\\s+){0,3}(?:${TELL})(?!\\p{L})[^.;!?\\n]{0,80}$`,
    "iu",
  ),
);
/** "**the myth that** Java is slow", "**rumour has it that** …" */
const RUMOUR = endTest(
  /(?<!\p{L})(?:myths?|rumou?rs?|urban legend|clich[ée]|prejudice|misconception|old joke)(?!\p{L})[^.;!?\n]{0,60}$/iu,
);
/** "**someone** wondered whether" */
const BY_ANOTHER = endTest(
  /(?<!\p{L})(?:someone|somebody|audience|attendee|(?:guy|man|woman|person) (?:next to|behind|in front of) \p{L}+)\s(?:then |also |even )?$/iu,
);

const TELLING = createWordFamily(TELL);
const OF_RUMOUR = createWordFamily("myth|rumou?r|legend|clich[ée]|prejudice|misconception|joke");
const OF_ANOTHER = createWordFamily("someone|somebody|audience|attendee|guy|man|person");

/** How far before a cue its teller may stand, in characters. */
const REACH = 140;

/** Whether what is said at `start` repeats what others are said to think, which is nobody's verdict in this note. English alone. */
export function isHearsay(view: SentenceView, start: number): boolean {
  const { families } = view;
  if ((families & (TELLING | OF_RUMOUR | OF_ANOTHER)) === 0) return false;
  const said = view.text.slice(Math.max(view.span.start, start - REACH), start);
  if ((families & TELLING) !== 0 && TOLD_BY_OTHERS(said)) return true;
  return ((families & OF_RUMOUR) !== 0 && RUMOUR(said)) || ((families & OF_ANOTHER) !== 0 && BY_ANOTHER(said));
}
