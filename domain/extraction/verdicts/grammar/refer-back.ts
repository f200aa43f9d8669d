import { GENERIC_NOUN, THIS_KIND } from "@/domain/extraction/cues/generic-nouns";
import { countWeightyWords, startsWeighty } from "@/domain/extraction/cues/light-words";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import type { Span } from "@/domain/notes/span";
import { endTest } from "@/domain/notes/text/end-test";
import { holdsAny } from "@/domain/notes/text/holds-any";
import { codesOf, isSpaceCode } from "@/domain/notes/text/letter-codes";
import { isOfNounBehind } from "./japanese-case";
import { followsGenericNoun } from "./relative-clause";
import {
  type BackReference,
  type CueTarget,
  clauseOf,
  countWords,
  hasBetween,
  type SentenceView,
} from "./sentence-view";
import { clauseSpan } from "./split-clauses";
import { startsWithReference } from "./subject-first";

/** "The bank and the shop both use it": so many words of meaning may stand before a verb with a pronoun. */
const MAX_WEIGHT = 3;
/** "**im Reporting-Dienst** ausprobieren", "**after the comparison** they put it everywhere": where and when is no subject. */
const CIRCUMSTANCE =
  /(?<![\p{L}])(?:in|on|at|for|after|before|since|during|im|bei|beim|für|auf|nach|vor|seit|am|an|en|para|por|desde|tras|dans|sur|pour|chez|depuis|après|em|no|na|nos|nas|após|nel|nella|nei|su|sul|per|dopo|da|op|voor|bij|sinds)\s+(?:(?:the|our|their|my|a|an|der|die|das|dem|den|einem|einer|unser\p{L}*|el|la|los|las|un|una|nuestro|nuestra|le|les|notre|nos|une|o|os|as|um|uma|nosso|nossa|il|lo|gli|nostro|nostra|het|de|een|ons|onze)\s+|\d+\s+(?:of|von|de|di|van)\s+\d+\s+)?[\p{L}\p{N}-]+(?![\p{L}\p{N}])|[\p{Script=Han}\p{Script=Katakana}ー]+(?:たち|だけ)?(?:では?|でも|には?)/giu;
/** "no server", "am I" and "an app" are no places where English speaks of them. */
const ENGLISH_CIRCUMSTANCE =
  /(?<![\p{L}])(?:in|on|at|for|after|before|since|during)\s+(?:(?:the|our|their|my|a|an)\s+|\d+\s+of\s+\d+\s+)?[\p{L}\p{N}-]+(?![\p{L}\p{N}])/giu;
/** 「採用が難しかった**ので**、やめた」: why something was done is no subject of it. */
const REASON = /^.*(?:ので|から|ため|けど|けれど|たら|が、|して|って)/u;
const KANA = codesOf(/[\u3040-\u30ff]/);
/** "**too much** machinery for the eleven of us" */
const MEASURE = endTest(
  /(?:too (?:much|many)|zu viele?|demasiad[oa]s?|trop|trop d[e'’]|tropp[oaie]|demais|muit[oa]s?|te veel)$/iu,
);
const COPULA =
  /^(?:is|are|was|ist|sind|es|son|est|sont|è|é|são|zijn)\s+(?:the|a|an|le|la|il|lo|el|o|um|uma|une?|una?|der|die|das|eine?|de|het|een)\s/iu;
const OF_ANOTHER = /^\s(?:of|des?|du|d['’]|von|vom|der|del|della|degli|dei|di|do|da|dos|das|van)\s?\p{L}{3,}/iu;
const OURS =
  /(?<!\p{L})(?:us|our|me|uns|unser\p{L}*|nosotros|nosotras|nous|nos|noi|nostr[oaie]|nós|noss[oa]|ons|onze)(?!\p{L})/iu;
/** "How to use it" tells how, not whether. Words such as "what" may also refer: "what we have, and no reason to leave". */
const ASKING =
  /(?<![\p{L}])(?:how|why|when|wie|warum|wann|wieso|cómo|por qué|comment|pourquoi|come|perché|como|por que|hoe|waarom)(?![\p{L}])|どう|なぜ/iu;
/** "They know little of **what** they test" tests nothing that was named. */
const RELATIVE = endTest(
  /(?<![\p{L}])(?:what|(?:das|dem|alles|etwas|nichts),? was|ce qu[ei]|ce qu['’]|lo que|quello che|ciò che|o que|(?:dat|alles|iets),? wat)\s*$/iu,
);
/** What a trial is made with or in is no object of it: "a pilot **with** the checkout team". */
const TRIED_WITH =
  /(?:pilots?|pocs?|spikes?|proof of concept|prototype|trial|pruebas?|pilotos?|essais?|pilotes?|prototipos?|prototipi?|prov[ae]|pilota|testes?|versuch|pilotprojekt|proef)\s(?:with|in|on|at|con|en|mit|bei|auf|im|avec|dans|sur|com|em|no|na|met|bij|op|su|nel|nella)$/iu;
const EXPLETIVE_AFTER = /^\s*(?:to|that|zu|dass|que|di|che|om|dat)\s|^\s*,\s*(?:dass|wenn|die|den|das|dem)\s/iu;
/** "Es recomendable **leer** el mapa", "ça vaut le coup **de les lire**": what one should do follows; "es genial usarlo" speaks of something before. */
const IMPERSONAL: Readonly<Record<string, RegExp>> = {
  es: /^\s(?:de\s)?\p{L}{2,}[aeií]r(?!\p{L})/iu,
  fr: /^\s(?:de\s|d['’])(?:les\s)?\p{L}+(?:er|ir|re)(?!\p{L})/iu,
  it: /^\s\p{L}{2,}(?:are|ere|ire)(?!\p{L})/iu,
  pt: /^\s\p{L}{2,}[aeioô]r(?!\p{L})/iu,
};
/** Pronouns that a cue's own words hold: "lo usan", "give it a try", "stop ermee". */
export const PRONOUN_WITHIN =
  /(?:^|[\s'’])(?:it|this|that|them|these|those|es|das|dies|davon|damit|darauf|daran|ça|cela|questo|questa|isso|isto|ele|ela|het|dit|dat|ermee|ervan|erin|eraan|nel[ae]s?|del[ae]s?|nisso|disso)(?=$|[\s'’])|(?:^|\s)[mst]['’]y\s|(?:^|\s)(?:lo(?!\s(?:m[aá]s|mejor|peor|primero|ideal|suyo|malo|bueno|fundamental|esencial|importante)(?!\p{L}))|los|las|li)\s|['’\s]l['’]|(?:[aei]r|ándo|iéndo|[ae]ndo)(?:lo|la|los|las)$|[aei]r(?:lo|la|li|le|ci)$/iu;
const PRONOUN_AFTER =
  /^[\s*_'’]*(?:it|this|that|them|these|those|this one|es|das|dies|diese|dieses|ihn|sie|esto|eso|esta|este|él|ella|ça|cela|celui-ci|lui|questo|questa|lo|la|isso|isto|ele|ela|het|dit|dat|deze|die|hem|これ|それ)(?![\p{L}\p{N}])/iu;
/** "**Um conceito** bastante interessante", "**es una técnica** muy útil" */
const SOME_THING = new RegExp(
  `^[\\s*_]*(?:(?:c['’]est|est|es|è|é|me parece|parece|semble|sembra|resulta)\\s)?(?:an?|un|une|una|uno|um|uma|ein|eine|een)?\\s?${GENERIC_NOUN}\\s(?:(?:très|muy|molto|muito|bem|bastante|vraiment|realmente|davvero|really|very|quite|plutôt|super)\\s)?$`,
  "iu",
);
/** "nous avons adopté **ce style** d'architecture" */
const THIS_THING = new RegExp(`^[\\s*_]*${THIS_KIND}(?!\\p{L})`, "iu");
const PERSUADED = new Set(["talked-into", "talked-out-of"]);
const IS_A = endTest(/(?:^|[\s'’])(?:è|es|est|é|is|era|fue|foi)\s(?:une?|una|uno|um|uma|an?)\s$/iu);
const STARTS_GENERIC = new RegExp(`^${GENERIC_NOUN}(?!\\p{L})`, "iu");
const WITH_ARTICLE =
  /^[\s*_]*(?:(?:y|et|e|ed|and|pero|mais|ma|mas)\s)?(?:el|la|los|las|su|le|les|son|sa|leur|il|lo|gli|o|a|os|as|the|his|her|mi|mon|ma|il suo|seu|sua|l['’])\s?\p{L}{3,}/iu;
/** Cues of what people feel and do: "the team loves it" has the team as its subject and yet speaks of the tool. */
const FELT = new Set(["praise", "love", "recommended", "with-caveats", "promising", "no-way-back", "again"]);

/** Whether a cue speaks of something named before it; null where it has a subject or an object of its own. Asked again and again. */
export function refersBack(view: SentenceView, hit: PhraseHit<CueTarget>): BackReference | null {
  view.references ??= new Map();
  const known = view.references.get(hit);
  if (known !== undefined) return known;
  const reference = findReference(view, hit);
  view.references.set(hit, reference);
  return reference;
}

function findReference(view: SentenceView, hit: PhraseHit<CueTarget>): BackReference | null {
  const part = partOf(view, hit);
  if (part === null || isBeforeName(view, hit) || pointsAtLine(view, hit, part)) return null;
  const written = view.text.slice(part.start, hit.start);
  const said = holdsAny(KANA, written, 0, written.length) ? written.replace(REASON, "") : written;
  if (ASKING.test(said) || RELATIVE(said)) return null;
  const isObject = hit.target.cue.side === "object";
  const after = view.text.slice(hit.end, part.end);
  if (!isObject && isExpletive(view, hit)) return null;
  if (followsGenericNoun(view, hit) || (!isObject && hasSubjectThatPoints(view, hit, said))) return "pronoun";
  const weight = isPersuaded(hit, said)
    ? 0
    : countWeightyWords(said.replace(circumstanceOf(hit), " "), isObject || FELT.has(hit.target.cue.id));
  if (pointsBack(view, hit, part, isObject)) return weight <= MAX_WEIGHT ? "pronoun" : null;
  // "Avoid: long meetings" names what is meant behind the colon.
  if (weight > 0 || /^[*_]*\s*[:：]/.test(view.text.slice(hit.end, hit.end + 8))) return null;
  if (isObject ? !lacksObject(view, hit, part) : qualifiesNoun(view, hit, after)) return null;
  return "elided";
}

/** Whether the subject of a cue stands before it, and stands for what was named before. */
function hasSubjectThatPoints(view: SentenceView, hit: PhraseHit<CueTarget>, said: string): boolean {
  if (SOME_THING.test(said) || isSuchThing(view, hit, said)) return true;
  // What its own sentence names has rules of its own.
  const isNamed = view.mentions.some(({ end }) => end <= hit.start);
  return !isNamed && hit.target.rule.startsWith("en.") && startsWithReference(said);
}

/** "**Nadia** nous a convaincus de migrer": who persuades is no tool. */
function isPersuaded({ target }: PhraseHit<CueTarget>, said: string): boolean {
  return PERSUADED.has(target.cue.id) && countWeightyWords(said, true) <= 1;
}

/** "Dopo due anni **è un progetto** molto interessante": what it is, of what was named before. */
function isSuchThing(view: SentenceView, hit: PhraseHit<CueTarget>, said: string): boolean {
  if (!IS_A(said) || !STARTS_GENERIC.test(view.text.slice(hit.start, hit.end))) return false;
  return !WITH_ARTICLE.test(said) && countWeightyWords(said, true) <= MAX_WEIGHT;
}

/** Looked for no further than that: a whole note may be one line. */
const MAX_REACH = 240;

/** "enhanced fan-out **<--** look into this": an arrow back points at what its own line says. */
function pointsAtLine(view: SentenceView, { start }: Span, part: Span): boolean {
  const end = Math.max(part.start, start);
  const before = view.text.slice(Math.max(view.line.content.start, end - MAX_REACH), end);
  const arrow = /(?:<[-=]+|←|⇐|⟵)[\s*_]*(?:\p{L}+\s){0,4}$/u.exec(before);
  return arrow !== null && countWeightyWords(before.slice(0, arrow.index), false) > 0;
}

function circumstanceOf({ target }: PhraseHit<CueTarget>): RegExp {
  return target.rule.startsWith("en.") ? ENGLISH_CIRCUMSTANCE : CIRCUMSTANCE;
}

/** "il a viré **Sass**": what is meant follows at once. */
function isBeforeName(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return view.mentions.some(({ start }) => start >= hit.end && !/[^\s*_`"'([]/.test(view.text.slice(hit.end, start)));
}

/** "It is important **to** test" says nothing of anything named before; "it is too slow to use" does. */
function isExpletive(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (IMPERSONAL[hit.target.rule.slice(0, 2)]?.test(view.text.slice(hit.end, hit.end + 24)) === true) return true;
  const after = view.text.slice(hit.end, hit.end + 16);
  // "this service **has potential** to calm the night"
  if (!EXPLETIVE_AFTER.test(after) || /^ha(?:s|ve|d)\s/iu.test(view.text.slice(hit.start, hit.start + 6))) return false;
  return !/(?:^|\s)(?:too|zu|demasiado|trop|troppo|te|muito)\s/iu.test(view.text.slice(hit.start, hit.end));
}

/** "**Failed** platform teams" speaks of teams; "nice way to add it", "interesting concept" of what was named before. */
function qualifiesNoun(view: SentenceView, hit: PhraseHit<CueTarget>, after: string): boolean {
  const words = view.text.slice(hit.start, hit.end);
  if (/\s(?:to|of|for|zu|für|de|para|per|om)$/iu.test(words)) return false;
  if (hit.target.rule.startsWith("ja.") && isOfNounBehind(words, after)) return true;
  // "don't start with **the tool**" has its object behind it.
  if (/\s(?:with|on|into|mit|con|avec|com|met)$/iu.test(words) && countWeightyWords(after, false) > 0) return true;
  // "**échec** des EJB", "burden **of** old formats" names what it is said of.
  if (!/\s/.test(words) && OF_ANOTHER.test(after)) return true;
  // "it is the best thing of all": with its verb, a cue says all there is to say.
  if (COPULA.test(words)) return false;
  if (MEASURE(words) && OURS.test(after)) return false;
  return startsWeighty(after) && countWeightyWords(after, false) > 1;
}

function pointsBack(view: SentenceView, hit: PhraseHit<CueTarget>, part: Span, isObject: boolean): boolean {
  if (PRONOUN_WITHIN.test(wordsOf(view, hit, isObject))) return true;
  const before = view.hits.findLast((other) => other.target.role === "pronoun" && other.end <= hit.start);
  if (before !== undefined && before.start >= part.start && !doublesNoun(view, before)) {
    const apart = countWeightyWords(view.text.slice(before.end, hit.start).replace(circumstanceOf(hit), " "), true);
    if (apart === 0 && (!isObject || lacksObject(view, hit, part))) return true;
  }
  if (THIS_THING.test(view.text.slice(hit.end, part.end))) return true;
  const after = PRONOUN_AFTER.exec(view.text.slice(hit.end, part.end));
  if (after === null || startsWeighty(view.text.slice(hit.end + after[0].length, part.end))) return false;
  return isObject || hit.start === part.start;
}

/** "lo primero **es** usar": in Spanish a verb, and in German a pronoun. */
function wordsOf(view: SentenceView, hit: PhraseHit<CueTarget>, isObject: boolean): string {
  const words = view.text.slice(hit.start, hit.end);
  return isObject && hit.target.rule.startsWith("es.") ? words.replace(/\ses(?=\s|$)/giu, " ") : words;
}

/** "research **on how** to prepare images", "recommends **using** certificates": what is meant follows. */
function takesObject(view: SentenceView, hit: PhraseHit<CueTarget>, next: Span, part: Span): boolean {
  const word = view.text.slice(next.start, next.end);
  const isObject = hit.target.ring === "assess" ? /^(?:on|into|about|over)$/iu : /^using$/iu;
  return isObject.test(word) && countWeightyWords(view.text.slice(next.end, part.end), false) > 0;
}

const NOUN_BEFORE = endTest(/(?:^|[\s,])(?:(?:il|i|gli|le|la|el|los|las)\s|l['’])\p{Ll}{4,}\s$/u);
const CLITIC = /^(?:lo|la|li|le|los|las)$/iu;

/** "**i template li** usano tutti": a pronoun right behind a noun stands for that noun. */
function doublesNoun(view: SentenceView, { start, end }: Span): boolean {
  return CLITIC.test(view.text.slice(start, end)) && NOUN_BEFORE(view.text.slice(view.span.start, start));
}

function leadsAway({ target }: SentenceView["hits"][number]): boolean {
  return target.role === "preposition" || target.role === "contrast";
}

/** "gave up", "avoid for now": what is avoided was said before. */
function lacksObject(view: SentenceView, hit: PhraseHit<CueTarget>, part: Span): boolean {
  if (hit.target.ring === "trial" && TRIED_WITH.test(view.text.slice(hit.start, hit.end))) return true;
  const behind = view.hits.filter(
    (other) => other.start >= hit.end && other.start < part.end && countWords(view.text, hit.end, other.start) === 0,
  );
  // "would recommend **to** anyone": the "to" may open a change as well. "try **to** get people together" is none of it.
  const next = hit.target.ring === "adopt" ? behind.find(leadsAway) : behind[0];
  if (next !== undefined && leadsAway(next) && !takesObject(view, hit, next, part)) return true;
  return countWeightyWords(view.text.slice(hit.end, part.end), false) === 0;
}

/** What lies around a phrase between commas, within its clause. */
export function partOf(view: SentenceView, hit: SentenceView["hits"][number]): Span | null {
  const clause = view.clauses[clauseOf(view, hit)];
  if (clause === undefined) return null;
  const span = clauseSpan(clause);
  return { start: partStart(view.text, span.start, hit.start), end: partEnd(view.text, hit.end, span.end) };
}

const COMMA = 0x2c;
const SPACE = 0x20;

/** "、" and the wide "，". */
function isWideComma(code: number): boolean {
  return code === 0x3001 || code === 0xff0c;
}

function partStart(text: string, from: number, cueStart: number): number {
  for (let at = cueStart - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (isWideComma(code)) return at + 1;
    if (code === COMMA && at + 1 < cueStart && text.charCodeAt(at + 1) === SPACE) return at + 1;
  }
  return from;
}

function partEnd(text: string, cueEnd: number, limit: number): number {
  for (let at = cueEnd; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isWideComma(code)) return at;
    if (code === COMMA && at + 1 < limit && isSpaceCode(text.charCodeAt(at + 1))) return at;
  }
  return limit;
}

/** "Half the code, **rock solid**": what stands before the comma may be the subject after all. */
export function followsWeightyPart(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const part = partOf(view, hit);
  const clause = view.clauses[clauseOf(view, hit)];
  if (part === null || clause === undefined) return false;
  return countWeightyWords(view.text.slice(clauseSpan(clause).start, part.start), true) > 0;
}

/** True where a pronoun or nothing at all stands for the subject between two places: "Helm: it is slow", "Helm: slow". */
export function lacksSubject(view: SentenceView, hit: PhraseHit<CueTarget>, start: number, mostWords: number): boolean {
  const said = countWords(view.text, start, hit.start);
  if (said === 0 || refersBack(view, hit) !== null) return true;
  return said <= mostWords && hasBetween(view, "pronoun", start, hit.start);
}

/** "If we need **Postgres** one day, then this looks interesting": what is named in the condition is not what "this" means. */
export function refersAway(view: SentenceView, left: readonly Span[], cueStart: number): boolean {
  const last = left.at(-1);
  if (last === undefined) return false;
  const pronoun = view.hits.some(
    (hit) =>
      hit.target.role === "pronoun" &&
      hit.end <= cueStart &&
      hit.start >= last.end &&
      countWeightyWords(view.text.slice(hit.end, cueStart), true) === 0,
  );
  return pronoun && view.hits.some((hit) => hit.target.role === "condition" && hit.end <= last.start);
}
