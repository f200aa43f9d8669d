import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { PlacedMention } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { Span } from "@/domain/notes/span";
import { endTest } from "@/domain/notes/text/end-test";

/** What may stand between a name and what is said of it: the brackets of its link, marks of emphasis. */
const MARKS = '^[*_`\\])"”»]*(?:\\s*\\[[^\\]\\s]{0,40}\\])?[*_`)]*\\s*';
const ARTICLE =
  "(?:an?|the|une?|le|la|les|l['’]|una|un|el|los|las|uno|il|lo|gli|um|uma|o|a|os|as|eine?|der|die|das|een|het|de)";
/** "**Hanami**, un framework web", "**Hanami** (a web framework)": a noun with its article says what it is. */
const IS_EXPLAINED = new RegExp(
  `${MARKS}[,(–—]\\s?(?:${ARTICLE}\\s|l['’])(?!(?:même|mismo|mesmo|stesso|same)\\s)\\p{Ll}{3,}`,
  "u",
);
/** "**Hanami** est un framework web", "**Hanami** is a web framework" */
const IS_TOLD = new RegExp(
  `${MARKS}(?:est|es|è|é|is|ist|sont|son|sono|são|are|era|était|was)\\s(?:${ARTICLE}\\s|l['’])\\p{Ll}{3,}`,
  "u",
);
/** "a new build tool: **Hanami**." */
const AFTER_COLON = /\p{Ll}\s?:\s*[*_`["“«]*$/u;
const ENDS = /^[*_`\])"”»]*(?:\s*\[[^\]\s]{0,40}\])?[*_`)\s]*[.!…]?\s*$/u;
/** "nous a présenté **Hanami**", "parlando di **Hanami**", "falou sobre **Hanami**": what somebody brings up. */
const USED = endTest(
  /(?<!\p{L})(?:i|we|they|he|she)(?:['’](?:ve|d|m|re))?\s(?:have\s|had\s|am\s|are\s|also\s|already\s|often\s|once\s|really\s){0,2}(?:us(?:e|es|ed|ing)|tr(?:y|ied|ying)|run|runs|ran|running|work(?:ed)? with|play(?:ed)? with|like|love)\s(?:the\s)?[*_`["“«]*$/iu,
);
/** "Ada is the author of **Hanami**" */
const MADE = endTest(
  /(?<!\p{L})(?:author|creator|maintainer|inventor|lead|developer)s?\s(?:of|behind)\s(?:the\s)?[*_`["“«]*$/iu,
);
const BROUGHT_UP = endTest(
  /(?<!\p{L})(?:pr[ée]sent\p{L}+|introdu\p{L}+|mostr\p{L}+|montr\p{L}+|enseñ\p{L}+|parl\p{L}+|habl\p{L}+|fal(?:a|ou|aram|ando)|trat[aóo]\p{L}*|descubr\p{L}+|descobr\p{L}+|découv\p{L}+|scopert\p{L}+|scopr\p{L}+|conhec\p{L}+|conoc\p{L}+|conosc\p{L}+|menzion\p{L}+|mencion\p{L}+|mentionn\p{L}+|évoqu\p{L}+|showed|presented|introduced|spoke|talked|announc\p{L}+|unveil\p{L}+|annonc\p{L}+|anunci\p{L}+|annunci\p{L}+)\s(?:(?:us|off|the|di|de|del|della|do|da|sobre|su|sul|of|about|à|a|al|au|il|lo|la|el|le|o|dell['’]|l['’]|d['’])\s?){0,2}[*_`["“«]*$/iu,
);

/**
 * Of several names in a sentence the one that it brings up, which the sentences behind it go on about: "he showed us
 * **Hanami**, un framework that is nicer than Rails", "one more in Ruby 4, a new shell: **Hanami**". Empty for none.
 */
export function findIntroduced(text: string, span: Span, placed: readonly PlacedMention[]): PlacedMention[] {
  const before = ({ start }: PlacedMention) => text.slice(Math.max(span.start, start - 40), start);
  const named =
    placed.findLast((mention) => isAnnounced(text, span, mention)) ??
    placed.find((mention) => MADE(before(mention))) ??
    placed.find((mention) => isExplained(text, span, mention)) ??
    placed.find((mention) => BROUGHT_UP(before(mention)) || USED(before(mention)));
  return named === undefined ? [] : coordinateMentions(text, named, placed);
}

function isExplained(text: string, span: Span, { end }: PlacedMention): boolean {
  const after = text.slice(end, Math.min(end + 240, span.end));
  return IS_EXPLAINED.test(after) || IS_TOLD.test(after);
}

function isAnnounced(text: string, span: Span, { start, end }: PlacedMention): boolean {
  return AFTER_COLON.test(text.slice(Math.max(span.start, start - 24), start)) && ENDS.test(text.slice(end, span.end));
}
