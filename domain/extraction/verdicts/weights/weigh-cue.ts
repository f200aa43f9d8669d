import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { COMPLAINTS } from "@/domain/extraction/verdicts/phrases/complaints";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { endTest } from "@/domain/notes/text/end-test";
import type { Ring } from "@/domain/radar/vocabulary";
import { type Answer, findAnswer } from "./find-answer";
import { findDenial } from "./find-denial";
import { hasNear } from "./has-near";
import { isAsked, ringAsked } from "./is-asked";
import { isConditional, isPast, isSupposed } from "./is-conditional";
import { isHearsay } from "./is-hearsay";
import { turnsBehind } from "./japanese-turn";

/** What a cue says once the words around it are heard; null ring for nothing. */
export interface CueWeight {
  readonly ring: Ring | null;
  readonly strength: number;
  /** What changed it, for an explanation: "negated", "not-yet", "seeming", "hedged", "conditional", "asked", "past", "hearsay", "abstract". */
  readonly because: readonly string[];
}

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

const CONCEDING =
  /^[\s*_"'“(-]*(?:and |but )?(?:even though|although|though|even if|aunque|bien que|même si|quoique|obwohl|auch wenn|anche se|sebbene|benché|embora|mesmo que|hoewel|ook al)\s/iu;

/** "**Even though** it is fast, few teams keep it": what is granted first does not count beside what follows. */
function isConceded({ text, span }: SentenceView, { start, end }: PhraseHit<CueTarget>): boolean {
  const said = text.slice(span.start, start);
  return CONCEDING.test(said) && !said.includes(", ") && /^[^,]{0,60},\s/.test(text.slice(end, span.end));
}

/** Why a cue says nothing after all: it is supposed, a matter of the past, or others' talk. */
function findSilencer(view: SentenceView, hit: PhraseHit<CueTarget>, ring: Ring): string | null {
  if (isConceded(view, hit)) return "conceded";
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
