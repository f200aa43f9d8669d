import { GENERIC_NOUN, THIS_KIND } from "@/domain/extraction/cues/generic-nouns";
import { isMotive } from "@/domain/extraction/verdicts/grammar/cue-place";
import { isOfNounBehind, isSaidBeside } from "@/domain/extraction/verdicts/grammar/japanese-case";
import { namesAnother } from "@/domain/extraction/verdicts/grammar/names-another";
import { followsWeightyPart, refersAway, refersBack } from "@/domain/extraction/verdicts/grammar/refer-back";
import { followsGenericNoun } from "@/domain/extraction/verdicts/grammar/relative-clause";
import {
  type CueTarget,
  clauseOf,
  countWords,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { linkCue } from "@/domain/extraction/verdicts/links/link-cue";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { linkBehindTopic } from "@/domain/extraction/verdicts/weights/japanese-turn";
import { judgeVoice } from "@/domain/extraction/verdicts/weights/judge-voice";
import { endTest } from "@/domain/notes/text/end-test";
import { findInheritedSubject } from "./find-inherited-subject";
import { findOrdinal } from "./find-ordinal";
import { findSeveralBefore, pointsAtSeveral } from "./find-several";
import { linkAnnounced } from "./link-announced";
import { linkList } from "./link-list";
import type { NoteFrame } from "./note-frame";

/** The technologies that a cue speaks of, how they were found, and 0 to 1 how surely. */
export interface CueSubject {
  readonly mentions: readonly PlacedMention[];
  readonly how: string;
  readonly trust: number;
}

const WAS =
  /(?<!\p{L})(?:was|were|fue|estuvo|était|fut|war|foi|era|è stat[oa]|is geweest)(?!\p{L})|(?:かった|でした)$/iu;
/** "the stuff **that's** interesting" */
const RELATIVE = endTest(
  /(?:^|\s)(?:the|an?|all|some|any|those|these|every)\s(?:\p{L}+\s){1,2}(?:that['’]s|that is|that are|which is|which are)\s$/iu,
);
/** "Good **talk**! Super interesting." */
const TALK =
  /(?<!\p{L})(?:talks?|sessions?|keynotes?|presentations?|speakers?|presenters?|panels?|workshops?|recording|video)(?!\p{L})/iu;
/** "companies **that are** a pain", "code **that's** not used"; not "I think that is a pain". */
const OF_NOUN = endTest(
  /(?<!\p{L})(?!(?:think|thinks|thought|say|says|said|know|knows|known|note|noted|believe|believes|feel|feels|felt|mean|means|agree|agreed|find|found|after|before|except|given|argue\p{L}*|claim\p{L}*|hope|guess)\s)\p{L}{4,}\s(?:that['’]s|that (?:is|are|was|were|has|have|gets?)|which (?:is|are|was|were)|who (?:is|are|was|were))\s(?:\p{L}+\s)?$/iu,
);
/** "a library **that** handled all of it", where the cue itself is the verb */
const OF_DOER = endTest(
  /(?<!\p{L})(?!(?:think|thinks|thought|say|says|said|know|knows|known|note|noted|believe|believes|feel|feels|felt|mean|means|agree|agreed|find|found|after|before|except|given|argue\p{L}*|claim\p{L}*|hope|guess|sure|clear|true|like)\s)\p{L}{4,}\s(?:that|which|who)\s$/iu,
);
/** "it **is a** tool that's everywhere" */
const NAMED_AS = /(?:\s|['’])(?:is|are|was|were|s)\s(?:an?|the|one of the)\s/iu;
const WHICH = endTest(/\p{L}[,\s]+which\s(?:also\s|really\s)?$/iu);
/** "we keep an eye on **it**" points back, where "interesting" only may. */
const PRONOUN_BONUS = 1.08;
/** "this tool" can hardly be anything else. */
const KIND_BONUS = 1.18;
const MOST_TRUST = 0.88;
const LIST_TRUST = 0.85;
const SEVERAL_TRUST = 0.85;
/** Behind a comma: "80 services, **never regretted**". Words that seldom stand alone are doubted more. */
const LATER_PART_TRUST = 0.9;
const LATER_BARE_TRUST = 0.7;

/** What a cue speaks of: in its sentence, in the list below it, or named before it; null where that is nothing. */
export function findCueSubject(
  note: NoteFrame,
  sentenceIndex: number,
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
): CueSubject | null {
  const linked = linkBehindTopic(view, hit) ?? linkCue(view, hit);
  if (linked !== null) return linked;
  const counted = findOrdinal(note, sentenceIndex, view, hit);
  if (counted !== null) return counted;
  const mayBeOfOther = hit.target.cue.inherits === false && !isRemark(view, hit);
  const list = mayBeOfOther ? [] : findListed(note, view, hit);
  if (list.length > 0) return { mentions: list, how: "list", trust: LIST_TRUST };
  const reference = inherits(view, hit) && !isOfWhatPrecedes(view, hit) ? refersBack(view, hit) : null;
  const isDoubtful = reference === "elided" && (mayBeOfOther || isSaidBeside(hit));
  return reference === null || isDoubtful
    ? null
    : findReferred(note, sentenceIndex, view, hit, reference === "pronoun");
}

/** 「**これは**すごい」: said of what was named before, where 「すごいな」 alone may be said of anybody. */
const IT_IS = endTest(/(?:これ|それ|あれ|こいつ|やつ|こっち)\s?(?:[はがも]|って)?[、,]?\s?\S{0,6}$/u);

function findListed(note: NoteFrame, view: SentenceView, hit: PhraseHit<CueTarget>): readonly PlacedMention[] {
  const list = linkList(note, view, hit);
  return list.length > 0 ? list : linkAnnounced(note, view, hit);
}

/** What a cue means that leaves out what it speaks of, or only points at it. */
function findReferred(
  note: NoteFrame,
  sentenceIndex: number,
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  points: boolean,
): CueSubject | null {
  const isOwn = judgeVoice(view, hit) === "author";
  const subject =
    (points ? findPointedSeveral(note, sentenceIndex, view, hit) : null) ??
    findInheritedSubject(note, sentenceIndex, points, hit.target.ring, isOwn);
  if (subject === null || isOfTalk(view, hit, subject) || pointsOn(view, subject)) return null;
  if (isSaidBeside(hit) && (subject.how === "title" || !IT_IS(view.text.slice(view.span.start, hit.start))))
    return null;
  if (points) return { ...subject, trust: Math.min(MOST_TRUST, subject.trust * bonusOf(view, hit)) };
  if (!followsWeightyPart(view, hit)) return subject;
  const trust = hit.target.cue.inherits === true ? LATER_PART_TRUST : LATER_BARE_TRUST;
  return { ...subject, trust: subject.trust * trust };
}

/** "I have yet to try **these libraries**": all those that the sentences before bring up. */
function findPointedSeveral(
  note: NoteFrame,
  sentenceIndex: number,
  { text, span }: SentenceView,
  { start, end }: PhraseHit<CueTarget>,
): CueSubject | null {
  const around = { start: Math.max(span.start, start - 24), end: Math.min(span.end, end + 40) };
  const several = pointsAtSeveral(text, around) ? findSeveralBefore(note, sentenceIndex) : [];
  return several.length === 0 ? null : { mentions: several, how: "several-before", trust: SEVERAL_TRUST };
}

/** So many words beside a cue still make a remark of it. */
const REMARK_LENGTH = 3;

/** "- **to dig into** later": a remark that says nothing else. */
function isRemark({ text, span }: SentenceView, { start, end }: PhraseHit<CueTarget>): boolean {
  return countWords(text, span.start, start) + countWords(text, end, span.end) <= REMARK_LENGTH;
}

/** "this was so clarifying:" speaks of what follows, not of the line before. */
function pointsOn(view: SentenceView, { how }: CueSubject): boolean {
  return how === "line-before" && /[:：]\s*$/.test(view.text.slice(view.span.start, view.span.end));
}

/** "It has caching built in, **which** is useful": caching is. */
function isOfWhatPrecedes(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const said = view.text.slice(view.span.start, hit.start);
  return WHICH(said) || RELATIVE(said) || ((OF_NOUN(said) || OF_DOER(said)) && !NAMED_AS.test(said));
}

/** "Hard, but it **was interesting**" under a title, in the past: the talk was. "Worth watching" is, too. */
function isOfTalk(view: SentenceView, hit: PhraseHit<CueTarget>, { how }: CueSubject): boolean {
  const words = view.text.slice(hit.start, hit.end);
  if (/^worth watching$/iu.test(words)) return true;
  // "I wouldn't bother with **this one**", below a pitch
  if (/bother|skip/iu.test(words) && /^\s(?:this|that) one(?!\p{L})/iu.test(view.text.slice(hit.end, hit.end + 12)))
    return true;
  if (how !== "title" && how !== "heading") return false;
  if (isPraise(hit) && (/watch/iu.test(words) || TALK.test(view.text.slice(view.line.start, view.span.start))))
    return true;
  return how === "title" && isPraise(hit) && WAS.test(words);
}

function isPraise({ target }: PhraseHit<CueTarget>): boolean {
  return target.ring === "assess" || target.cue.id === "praise";
}

/** 「**いつも使う**部屋」 tells of the room. */
function isSaidOfNoun({ text, span }: SentenceView, { start, end, target }: PhraseHit<CueTarget>): boolean {
  return (
    target.rule.startsWith("ja.") &&
    isOfNounBehind(text.slice(start, end), text.slice(end, Math.min(end + 12, span.end)))
  );
}

const ITS_KIND = endTest(
  new RegExp(`(?:^|[\\s,])(?:the|this)\\s(?:\\p{L}+\\s)?${GENERIC_NOUN}\\s(?:itself\\s|really\\s|also\\s)?$`, "iu"),
);

/** "The second half of the talk dragged, but **the library itself** looks neat": the noun tells that no talk is meant. */
function namesKind(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return ITS_KIND(view.text.slice(Math.max(view.span.start, hit.start - 40), hit.start));
}

const THIS_BEFORE = endTest(new RegExp(`(?:^|[^\\p{L}])${THIS_KIND}(?:\\s\\p{L}+)?\\s?$`, "iu"));
const THIS_BEHIND = new RegExp(`^[\\s*_]*${THIS_KIND}(?!\\p{L})`, "iu");

function bonusOf({ text, span }: SentenceView, { start, end }: PhraseHit<CueTarget>): number {
  const isKind =
    THIS_BEFORE(text.slice(Math.max(span.start, start - 40), start)) || THIS_BEHIND.test(text.slice(end, end + 40));
  return isKind ? KIND_BONUS : PRONOUN_BONUS;
}

/** "Wir machen **einen PoC** mit Helm", 「**次のプロジェクトで** Helm を使いたい」: what is tried follows at once. */
function isTriedOnName(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (hit.target.ring !== "trial" || hit.target.cue.side === "object" || refersBack(view, hit) === "pronoun")
    return false;
  const next = view.mentions.find(({ start }) => start >= hit.end);
  return (
    next !== undefined &&
    !/[,、]/.test(view.text.slice(hit.end, next.start)) &&
    countWords(view.text, hit.end, next.start) <= 1
  );
}

/** Whether its own clause names something behind a cue; where a pronoun is its subject, other clauses may: "it is in beta, but if you run Vitess". */
function isFollowedByName(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const behind = view.mentions.filter(({ end }) => end > hit.start);
  if (behind.length === 0 || refersBack(view, hit) !== "pronoun") return behind.length > 0;
  return behind.some((mention) => clauseOf(view, mention) === clauseOf(view, hit));
}

/** Whether a cue may speak of what another sentence names: "- production ready", not "The docs are outdated". */
function inherits(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { cue } = hit.target;
  if (cue.labels === true || isSaidOfNoun(view, hit)) return false;
  if (
    view.hits.some((other) => other.target.role === "about-talk") &&
    !followsGenericNoun(view, hit) &&
    !namesKind(view, hit) &&
    !isMotive(view, hit)
  )
    return false;
  const before = view.mentions.filter((mention) => mention.end <= hit.start);
  if (before.length > 0 && !refersAway(view, before, hit.start)) return false;
  // "If we grow, Litmus might help": a condition or a wait belongs to what the sentence names.
  if (hit.target.ring === "assess" && isFollowedByName(view, hit)) return false;
  if (namesAnother(view, hit) || isTriedOnName(view, hit)) return false;
  return cue.inherits === true || cue.side !== "object" || refersBack(view, hit) === "pronoun";
}
