import { endTest } from "@/domain/notes/end-test";
import { codesOf } from "@/domain/notes/letter-codes";
import type { Ring } from "@/domain/radar/vocabulary";
import { countWeightyWords } from "../cues/light-words";
import { COMPLAINTS } from "./complaints";
import { coordinateMentions } from "./coordinate-mentions";
import { type Answer, findAnswer } from "./find-answer";
import { isHearsay } from "./is-hearsay";
import { turnsBehind } from "./japanese-turn";
import type { PhraseHit } from "./phrase-trie";
import { partOf } from "./refer-back";
import { type CueTarget, clauseOf, countWords, type SentenceView } from "./sentence-view";
import { createWordFamily } from "./word-families";

/** What a cue says once the words around it are heard; null ring for nothing. */
export interface CueWeight {
  readonly ring: Ring | null;
  readonly strength: number;
  /** What changed it, for an explanation: "negated", "not-yet", "seeming", "hedged", "conditional", "asked", "past", "hearsay", "abstract". */
  readonly because: readonly string[];
}

const MAX_CONDITION_DISTANCE = 160;
const SOME_DAY = /^(?:one day|some ?day|later on|in the future)$/iu;
const CONDITION_FIRST = /^(?:if|once|should we|si|cuando|falls|wenn|sobald|quando|se|als|zodra|mocht)\s/iu;
const ASK =
  "ask|asked|asks|question|wondered|gefragt|frage|fragte|pregunt\\p{L}+|demand(?:é|e|ait)|question|chiesto|chiede|domanda|pergunt\\p{L}+|gevraagd|vraag";
const ASKED_WHETHER = endTest(
  new RegExp(
    `(?<!\\p{L})(?:${ASK})(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:if|whether|ob|si|se|of)(?!\\p{L})[^.!?]{0,32}$`,
    "iu",
  ),
);
const ASKING = createWordFamily(ASK);
/** "si" is an "if" in Spanish and French, and none in Italian; "se" the other way round. */
const SUPPOSING: Readonly<Record<string, RegExp>> = {
  en: /(?:(?:^[\s*_-]*|\sfor\s|\scases?\s)(?:if|when|whenever|where)|\s(?:wonder(?:s|ed|ing)?|unsure|asks?|asked)\s(?:if|whether))\s/iu,
  es: /^[\s*_-]*(?:si|cuando)\s/iu,
  fr: /^[\s*_-]*(?:si|quand|lorsque)\s/iu,
  de: /^[\s*_-]*(?:wenn|falls|sobald)\s/iu,
  it: /^[\s*_-]*(?:se|quando)\s/iu,
  pt: /^[\s*_-]*(?:se|quando)\s/iu,
  nl: /^[\s*_-]*(?:als|wanneer|zodra)\s/iu,
};
const JAPANESE = /[\u3040-\u9fff]$/;
const NEGATION_REACH = 4;
const HEDGE = 0.75;
/** Abstracts praise what they announce. */
const ABSTRACT = 0.45;

/**
 * Ring and strength of a cue after negation, hedges, questions, conditions and the past.
 * "not production ready yet" -> assess; "we don't recommend" -> hold; "if we ever need to scale" -> assess.
 */
export function weighCue(view: SentenceView, hit: PhraseHit<CueTarget>, inAbstract: boolean): CueWeight {
  const because: string[] = [];
  let { ring, strength }: { ring: Ring | null; strength: number } = {
    ring: hit.target.ring,
    strength: hit.target.cue.strength,
  };
  const turn = (name: string, to: Ring | null) => {
    because.push(name);
    ring = to;
  };
  const answer = findAnswer(view.text, hit.end);
  if (answer !== null) turn(`answered-${answer}`, ringAnswered(hit.target, answer));
  else if (hit.target.cue.answered === true) ring = null;
  else if (isAsked(view, hit)) turn("asked", ringAsked(view, hit));
  const denial = findDenial(view, hit);
  if (denial === "negated") turn(denial, ring === null ? null : (hit.target.cue.negated ?? null));
  else if (denial !== null) turn(denial, ring === "adopt" ? "assess" : null);
  const silencer = ring === null ? null : findSilencer(view, hit, ring);
  if (silencer !== null) turn(silencer, null);
  const canWait = answer === null && (ring === "adopt" || ring === "trial");
  const stands = hit.target.cue.opens === true || hit.target.cue.id === "would-again";
  if (canWait && !stands && isConditional(view, hit)) turn("conditional", "assess");
  if (hasNear(view, hit, "hedge", 6)) {
    because.push("hedged");
    strength *= HEDGE;
  }
  if (inAbstract) {
    because.push("abstract");
    strength *= ABSTRACT;
  }
  return { ring, strength, because };
}

const SEEMING = endTest(
  /(?<!\p{L})(?:parec(?:e|en|ió|ía|eu|em|ia)|sembl(?:e|ent|ait)|sembra(?:no|va)?|pare|paraît|seems?|seemed|looks?|looked|scheint|wirkt|lijkt)\s(?:(?:ser|être|essere|to be|zu sein|te zijn)\s)?(?:\p{L}+\s)?$/iu,
);

/** Cues of praise, which may be given by the looks. */
const PRAISING = new Set(["praise", "is-good", "perfect-for"]);
const BY_LOOKS = /^(?:looks?|looked|sounds?|sounded)\s/iu;

/** "**pareceu** bem fácil de usar", "**looks** great" judge by the looks. */
function isSeeming(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { id } = hit.target.cue;
  if (PRAISING.has(id) && BY_LOOKS.test(view.text.slice(hit.start, hit.end))) return true;
  return id === "praise" && SEEMING(view.text.slice(Math.max(view.span.start, hit.start - 40), hit.start));
}

/** "**fewer** migration headaches with NoSQL" */
const LESSENED = endTest(
  /(?<!\p{L})(?:fewer|less|reduc\p{L}+|lower\p{L}*|avoid\p{L}*|eliminat\p{L}+|remov\p{L}+|sav\p{L}+ (?:us|you|them)|quit(?:a|an|ado|ó)|ahorr\p{L}+|evit\p{L}+|épargn\p{L}+|évit\p{L}+|enl[eè]v\p{L}+|risparmi\p{L}+|tolto|toglie\p{L}*|poup\p{L}+|tirou|weniger|moins de|menos|meno|minder)\s+(?:\p{L}+\s+){0,2}$/iu,
);

/** "interesting, **but not very useful**" */
const TAKEN_BACK =
  /^[\s,]{1,2}(?:but|though|yet|if)\s(?:it['’]s\s|it is\s|was\s)?(?:not|hardly|nothing)\s(?:\p{L}+\s){0,2}(?:useful|helpful|practical|relevant|new|usable|applicable|needed|for (?:us|me))(?!\p{L})/iu;

const ENDS_DENYING = /(?:nicht|niet|not|no|non|não|pas)$/iu;
const ONLY =
  /^\s(?:nur|bloß|allein|alleen|maar|slechts|only|just|merely|solo|sólo|solamente|soltanto|somente|só|apenas|seulement|que)(?!\p{L})/iu;

/** "REST **verwendet nicht** nur HTTP" denies nothing. */
function isNotOnly(view: SentenceView, { start, end }: PhraseHit<CueTarget>): boolean {
  return ENDS_DENYING.test(view.text.slice(start, end)) && ONLY.test(view.text.slice(end, end + 12));
}

/** Why a cue says nothing after all: it is supposed, a matter of the past, or others' talk. */
function findSilencer(view: SentenceView, hit: PhraseHit<CueTarget>, ring: Ring): string | null {
  if (isHearsay(view, hit.start) || turnsBehind(view, hit) === "hearsay") return "hearsay";
  if (ring === "assess" && TAKEN_BACK.test(view.text.slice(hit.end, view.span.end))) return "taken-back";
  if (
    ring === "hold" &&
    COMPLAINTS.has(hit.target.cue.id) &&
    LESSENED(view.text.slice(Math.max(view.span.start, hit.start - 40), hit.start))
  )
    return "lessened";
  if (ring === "hold" && isNotOnly(view, hit)) return "not-only";
  if (ring === "hold") return isSupposed(view, hit) ? "supposed" : null;
  return isPast(view, hit) ? "past" : null;
}

/** "Would they take it again? No." is a no to it, "Is it ready? Not yet." a maybe. */
function ringAnswered(target: CueTarget, answer: Answer): Ring | null {
  if (answer === "yes") return target.ring;
  if (answer === "no") return target.cue.negated ?? null;
  return target.ring === "adopt" ? "assess" : null;
}

/** "Someone asked whether they regret Rust" says nothing of what they do. */
function isAskedByOthers(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return (
    (view.families & ASKING) !== 0 &&
    ASKED_WHETHER(view.text.slice(Math.max(view.span.start, hit.start - 80), hit.start))
  );
}

/** "Could we use Helm?" is a thought of one's own; "someone asked if it is stable" is not. */
function ringAsked(view: SentenceView, hit: PhraseHit<CueTarget>): Ring | null {
  return hit.target.cue.asks === true && !isAskedByOthers(view, hit) ? hit.target.ring : null;
}

function isAsked(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (isAskedByOthers(view, hit)) return true;
  return isQuestionMark(firstStop(view.text, hit.end, view.span.end));
}

const STOPS = codesOf(/[.!?？。]/);
const BEHIND_STOPS = codesOf(/[\s"”')]/);

/** The code of the first mark that ends a sentence, 0 where none does: not the dot of "3.11". */
function firstStop(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (STOPS[code] !== 1) continue;
    if (code >= FIRST_WIDE || at + 1 === end || BEHIND_STOPS[text.charCodeAt(at + 1)] === 1) return code;
  }
  return 0;
}

const FIRST_WIDE = 0x3000;
const QUESTION_MARK = 0x3f;
const WIDE_QUESTION_MARK = 0xff1f;

function isQuestionMark(code: number): boolean {
  return code === QUESTION_MARK || code === WIDE_QUESTION_MARK;
}

function findDenial(view: SentenceView, hit: PhraseHit<CueTarget>): "not-yet" | "seeming" | "negated" | null {
  if (hasNear(view, hit, "not-yet", 6)) return "not-yet";
  if (isSeeming(view, hit) || turnsBehind(view, hit) === "seeming") return "seeming";
  const clause = clauseOf(view, hit);
  const negated = view.hits.some((other) => {
    if (other.target.role !== "negation" || clauseOf(view, other) !== clause) return false;
    // Japanese denies behind the verb: 「書けない人には Vaadin を勧めます」 recommends it.
    if (other.end <= hit.start && JAPANESE.test(view.text.slice(other.start, other.end))) return false;
    if (other.end <= hit.start) return isClose(view, other.end, hit.start, NEGATION_REACH);
    return hit.target.negatesAfter && other.start >= hit.end && isDeniedAt(view, hit.end, other.start);
  });
  return negated ? "negated" : null;
}

/** "Wir nutzen A, B und C **nicht**" denies all of them: a list of names is passed as one. */
function isDeniedAt(view: SentenceView, from: number, to: number): boolean {
  const between = view.mentions.filter((mention) => mention.start >= from && mention.end <= to);
  const [first] = between;
  const last = first && coordinateMentions(view.text, first, between).at(-1);
  if (first === undefined || last === undefined) return isClose(view, from, to, NEGATION_REACH);
  const words = countWords(view.text, from, first.start) + countWords(view.text, last.end, to);
  return (
    words < NEGATION_REACH &&
    [[from, first.start] as const, [last.end, to] as const].every(([start, end]) =>
      isClose(view, start, end, NEGATION_REACH),
    )
  );
}

/** Near, and with no comma or name between: "not Helm, Kustomize is recommended" denies nothing of Kustomize. */
function isClose(view: SentenceView, from: number, to: number, reach: number): boolean {
  // "no longer alpha, **or** beta" denies both.
  const between = view.text.slice(from, to).replace(/,(?=\s(?:or|nor|oder|ou|o)\s)/giu, "");
  return countWords(view.text, from, to) <= reach && !/[,、]/.test(between);
}

function hasNear(view: SentenceView, hit: PhraseHit<CueTarget>, role: "not-yet" | "hedge", reach: number): boolean {
  const clause = clauseOf(view, hit);
  return view.hits.some((other) => {
    if (other.target.role !== role || clauseOf(view, other) !== clause || isNearlyMore(view, other, hit)) return false;
    // "not there yet" says it of itself.
    if (other.start >= hit.start && other.end <= hit.end) return false;
    // "**almost** nobody uses it" is no "not yet".
    if (role === "not-yet" && hit.target.ring === "hold" && NEARLY_NONE.test(view.text.slice(other.start, hit.end)))
      return false;
    const gap =
      other.end <= hit.start
        ? countWords(view.text, other.end, hit.start)
        : countWords(view.text, hit.end, other.start);
    return gap <= reach;
  });
}

/** "una scelta **quasi** obbligata" is all but made, while "**quasi** pronto" is not ready yet; "**almost** everyone uses it" is most of them. */
function isNearlyMore(view: SentenceView, nearly: SentenceView["hits"][number], hit: PhraseHit<CueTarget>): boolean {
  if (NEARLY_ALL.test(view.text.slice(nearly.start, Math.min(nearly.end + 16, view.span.end)))) return true;
  return NEARLY.test(view.text.slice(nearly.start, nearly.end)) && !READY.test(view.text.slice(hit.start, hit.end));
}

const NEARLY_NONE =
  /^(?:almost|nearly|casi|presque|quasi|quase|fast|bijna)[\s*_]+(?:no|nobody|none|never|nadie|ningun\p{L}*|nunca|personne|aucun\p{L}*|jamais|nessun\p{L}*|mai|ninguém|nenhum\p{L}*|niemand|kein\p{L}*|nie|niets|nooit)(?!\p{L})/iu;
const NEARLY_ALL =
  /^(?:almost|nearly)[\s*_]+(?:everyone|everybody|everything|everywhere|all|every|always|any)(?!\p{L})/iu;
const NEARLY = /^(?:casi|presque|quase|quasi|fast|beinahe|bijna)$/iu;
const READY =
  /list[oa]|pr[eê]t|pront|fertig|reif|klaar|rijp|madur|m[aâ]tur|stab|estab|est[aá]vel|terminad|finit|fini\b|complet|produ|ready|usable|brauchbar|bruikbaar|utili[sz]/iu;

function isPast(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return view.hits.some(
    (other) =>
      other.target.role === "past" &&
      other.end <= hit.start &&
      countWords(view.text, other.end, hit.start) <= 4 &&
      !isInCondition(view, hit, other),
  );
}

/** "Si Rust vous fait peur **au début**, utilisez Go": when a condition holds says nothing of when its advice does. */
function isInCondition(view: SentenceView, hit: PhraseHit<CueTarget>, past: SentenceView["hits"][number]): boolean {
  const part = partOf(view, past);
  if (part === null || part.end > hit.start) return false;
  return SUPPOSING[hit.target.rule.slice(0, 2)]?.test(view.text.slice(part.start, past.start)) === true;
}

/** "If we grow, X might help", "X would be great"; not "Y would be reason enough, we use X daily". */
function isConditional(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return view.hits.some((other) => {
    if (other === hit || !isCondition(view, other) || Math.abs(other.start - hit.start) >= MAX_CONDITION_DISTANCE)
      return false;
    // "I love Kotlin and would merge every harbour into it **one day**"
    if (SOME_DAY.test(view.text.slice(other.start, other.end)) && countWords(view.text, hit.end, other.start) > 3)
      return false;
    const part = partOf(view, other);
    if (part === null || (part.start <= hit.start && hit.start < part.end)) return true;
    return countWeightyWords(view.text.slice(part.start, other.start), false) === 0;
  });
}

/** "**when the consumer is too slow**, lag grows" complains of nothing. */
function isSupposed(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const part = partOf(view, hit);
  return part !== null && SUPPOSING[hit.target.rule.slice(0, 2)]?.test(view.text.slice(part.start, hit.start)) === true;
}

/** "se quedaron con Avro", "se tornou um padrão": in Spanish, and in Portuguese before what is over, "se" is no "if". */
function isReflexive(rule: string, words: string): boolean {
  if (rule.startsWith("es.")) return /^se\s/iu.test(words);
  return rule.startsWith("pt.") && /^se\s\p{L}+(?:ou|aram|eu|eram|iu|iram)(?!\p{L})/iu.test(words);
}

/** "If we ever" may be a cue of its own, and is a condition to what follows it all the same. */
function isCondition(view: SentenceView, hit: SentenceView["hits"][number]): boolean {
  if (hit.target.role === "condition") return true;
  if (hit.target.role !== "cue" || !CONDITION_FIRST.test(view.text.slice(hit.start, hit.end))) return false;
  return !isReflexive(hit.target.rule, view.text.slice(hit.start, hit.end));
}
