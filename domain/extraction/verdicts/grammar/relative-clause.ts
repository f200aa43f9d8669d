import { GENERIC_NOUN } from "@/domain/extraction/cues/generic-nouns";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { endTest } from "@/domain/notes/text/end-test";
import { coordinateMentions } from "./coordinate-mentions";
import type { CueLink } from "./cue-link";
import { type CueTarget, countWords, type PlacedMention, type SentenceView } from "./sentence-view";

const RELATIVE_TRUST = 0.95;
/** What stands between a name and what people do with it: ", che ormai", " que j'", " which we". */
const OBJECT_RELATIVE = new RegExp(
  `^[\\s*_\`)\\]"'”]*(?:\\([^)]{1,40}\\)[*_]*)?,?\\s?(?:(?:(?:an?|une?|una|uno|um|uma|the|le|la|il|lo|el|o)\\s)?(?:\\p{L}+\\s)?${GENERIC_NOUN}\\s(?:\\p{L}+\\s){0,2})?` +
    "(?:(?:che|que)\\s[^,;:()]{2,32}\\s(?:e|y|et)\\s)?(?:che|que|qu['’]|which|that|die|das|den|dat)\\s?(?:j['’]|(?:je|nous|on|ils|io|noi|loro|yo|nosotros|ellos|eu|a gente|eles|we|i|they)\\s?)?(?:\\p{L}+\\s){0,2}$",
  "iu",
);
/** "Kapitan **is certainly a tool that we** need to look into": a clause without a pronoun, of a noun that stands for the name. */
const SOMETHING_WE = new RegExp(
  `^[\\s*_\`)\\]"'”]*(?:\\([^)]{1,24}\\)\\s)?(?:is|are|was|were|seems?|looks?|sounds?|remains?|['’]s)\\s(?:\\p{L}+\\s){0,3}(?:something|anything|things?|ones?|${GENERIC_NOUN})\\s(?:(?:that|which)\\s)?(?:i|we|you)(?:['’]\\p{L}{1,2})?\\s`,
  "iu",
);
/** First persons and plurals: those who do it are people, and not the tool; so are those whom it pleases. */
const PEOPLE_DO =
  /^(?:j['’]|je|on|nous|ils|io|yo|eu|we|i|they|mi|ci|me|nos)(?:\s|$)|^[jm]['’]|(?:\p{L}o|mos?|ons|ent|an[oh]?|en|am|rrei|erei|r[ií]a)$/iu;

/** "que tengo muchas **ganas** de probar": who wishes stands before the cue. */
const WISHED = /^(?:ganas|envie|voglia|vontade|curiosidad|curiosit[eéà]|curiosidade)$/iu;

/** "menzionano **pi.dev**, che ormai adoro": the object of a cue stands before its relative pronoun. */
export function linkRelativeObject(view: SentenceView, hit: PhraseHit<CueTarget>): CueLink | null {
  if (hit.target.cue.side !== "object") return null;
  const before = view.mentions.findLast((mention) => mention.end <= hit.start);
  if (before === undefined) return null;
  const between = view.text.slice(before.end, hit.start);
  const isRelative = OBJECT_RELATIVE.test(between) && isPeoplesDeed(view, hit);
  if (!isRelative && !SOMETHING_WE.test(`${between}${view.text.slice(hit.start, hit.end)}`)) return null;
  const next = view.mentions.find((mention) => mention.start >= hit.end);
  if (next !== undefined && countWords(view.text, hit.end, next.start) <= 1) return null;
  const left = view.mentions.filter((mention) => mention.end <= hit.start);
  return { mentions: coordinateMentions(view.text, before, left), how: "relative", trust: RELATIVE_TRUST };
}

/** The first word or two of a cue hold its verb. */
function isPeoplesDeed(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const [first = "", second = ""] = view.text.slice(hit.start, hit.end).split(/\s/, 2);
  return PEOPLE_DO.test(`${first} ${second}`.trim()) || PEOPLE_DO.test(first) || WISHED.test(first);
}

/** "une matrice **qu'il**", "una app **que**": a noun of its own before the relative pronoun that a cue stands behind. */
const OTHER_ANTECEDENT = endTest(
  /(?:^|[\s'’])(?:une?|una|uno|um|uma|an?)['’\s]\p{Ll}{4,}[*_`"')]*,?\s(?:qu['’](?:il|elle|ils|elles|on)|qui|que|che|which|who|die|das|dat)\s(?:\p{L}{1,3}\s)?$/u,
);
/** "Kafka **est un** outil qui", "Kafka, **un** outil qui": the noun tells what the name is. */
const TELLS_WHAT =
  /(?<!\p{L})(?:est|sont|c['’]est|es|son|fue|era|è|sono|é|são|foi|is|are|was|ist|sind|war)(?!\p{L})|[,(:–-]\s?(?:un|une|una|uno|um|uma|an?|ein|eine|een|el|la|le|il|lo|the)\s/iu;

/** "elle raconte **KISS** et une grille qu'elle utilise le lundi": whether a cue speaks of another noun than the name. */
export function hasOtherAntecedent(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): boolean {
  const between = view.text.slice(subject.end, hit.start);
  return OTHER_ANTECEDENT(between) && !TELLS_WHAT.test(between);
}

const APPOSED = new RegExp(
  `^[*_\`"'”)\\]\\s]*,\\s(?:(?:un|une|una|uno|um|uma|an?|el|la|le|lo|il|o|a)\\s)?(?:\\p{Ll}+\\s)?${GENERIC_NOUN}(?!\\p{L})`,
  "iu",
);

/** "A palestra foi sobre **Alpine**, tecnologia nova mas muito promissora": a noun behind the name's comma says what it is. */
export function isApposed(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): boolean {
  const between = view.text.slice(subject.end, hit.start);
  return APPOSED.test(between) && !/[.;:]/.test(between);
}

const GENERIC_RELATIVE = endTest(
  new RegExp(
    `(?<!\\p{L})(?:un|une|una|uno|um|uma|an?)\\s(?:\\p{L}+\\s)?${GENERIC_NOUN}\\s(?:qui|que|che|that|which|qu['’])\\s?(?:\\p{L}{1,3}[\\s'’])?$`,
    "iu",
  ),
);

const WHICH_IS = endTest(/[,\s](?:which|qui|che|que)\s$/iu);
const KIND_BEHIND = new RegExp(
  `^\\s(?:(?:and|et|e|y|,)\\s\\p{L}+\\s)?(?:new\\s|open source\\s)?${GENERIC_NOUN}(?!\\p{L})`,
  "iu",
);

/**
 * "une heure autour d'**un outil qui** m'a paru intéressant", "a talk about Zig, which is an interesting **language**": a noun
 * that may stand for what was named before.
 */
export function followsGenericNoun(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const before = view.text.slice(Math.max(view.span.start, hit.start - 60), hit.start);
  if (GENERIC_RELATIVE(before)) return true;
  return WHICH_IS(before) && KIND_BEHIND.test(view.text.slice(hit.end, Math.min(view.span.end, hit.end + 48)));
}
