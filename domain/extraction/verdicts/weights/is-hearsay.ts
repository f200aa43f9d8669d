import type { SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { createWordFamily } from "@/domain/extraction/verdicts/phrases/word-families";
import { endTest } from "@/domain/notes/text/end-test";

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

/** "**há quem diga que** vamos para X", "**il y en a qui pensent que** …", "**hay quien dice que** …" */
const SOME_SAY = endTest(
  /(?<!\p{L})(?:hay (?:quien(?:es)?|gente que) (?:dice|dicen|diga|piensa|piensan|cree|creen)|dicen|hay quien sostiene|mucha gente (?:dice|cree|piensa)|algunos (?:dicen|creen|piensan)|h[áa] quem (?:diga|ache|pense|defenda)|dizem|muita gente (?:diz|acha|pensa)|algun?s (?:dizem|acham)|c['’ ]è chi (?:dice|sostiene|pensa|crede)|dicono|si dice|molti (?:dicono|pensano|credono)|alcuni (?:dicono|pensano|sostengono)|il y en a qui (?:disent|pensent|croient)|certains (?:disent|pensent|croient)|beaucoup (?:disent|pensent|croient)|les gens (?:disent|pensent|croient)|manche (?:sagen|meinen|behaupten|glauben)|viele (?:sagen|meinen|behaupten|glauben)|sommigen (?:zeggen|denken|beweren)|veel mensen (?:zeggen|denken|beweren))(?: (?:tamb[ié]n|tamb[ée]m|aussi|anche|ook|auch))?,?\s(?:que|qu['’]|che|dass|dat)[^.;!?\n]{0,80}$/iu,
);
/** "**el mito de que** Java es lento", "**le mythe selon lequel** …" */
const MYTH =
  /(?<!\p{L})(?:mito|mitos|mythe|mythes|mythos|mythen|mythe|leyenda urbana|légende urbaine|leggenda|lenda|都市伝説|神話|という声)(?!\p{L})/iu;

const TELLING = createWordFamily(TELL);
const OF_SOME = createWordFamily(
  "^(?:hay|dicen|gente|algunos|quem|dizem|alguns|chi|dicono|dice|molti|alcuni|qui|certains|beaucoup|gens|manche|viele|sommigen|mensen|mitos?|mythe[sn]?|mythos|leyenda|leggenda|lenda|l[ée]gende)$|都市伝説|神話|という声",
);
const OF_RUMOUR = createWordFamily("myth|rumou?r|legend|clich[ée]|prejudice|misconception|joke");
const OF_ANOTHER = createWordFamily("someone|somebody|audience|attendee|guy|man|person");

/** How far before a cue its teller may stand, in characters. */
const REACH = 140;

/** Whether what is said at `start` repeats what others are said to think, which is nobody's verdict in this note. */
export function isHearsay(view: SentenceView, start: number): boolean {
  const { families } = view;
  if ((families & OF_SOME) !== 0) {
    const told = view.text.slice(Math.max(view.span.start, start - REACH), start);
    if (SOME_SAY(told) || MYTH.test(told)) return true;
  }
  if ((families & (TELLING | OF_RUMOUR | OF_ANOTHER)) === 0) return false;
  const said = view.text.slice(Math.max(view.span.start, start - REACH), start);
  if ((families & TELLING) !== 0 && TOLD_BY_OTHERS(said)) return true;
  return ((families & OF_RUMOUR) !== 0 && RUMOUR(said)) || ((families & OF_ANOTHER) !== 0 && BY_ANOTHER(said));
}
