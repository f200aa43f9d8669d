import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import { lacksSubject, partOf, refersAway, refersBack } from "@/domain/extraction/verdicts/grammar/refer-back";
import {
  followsGenericNoun,
  hasOtherAntecedent,
  isApposed,
} from "@/domain/extraction/verdicts/grammar/relative-clause";
import {
  type CueTarget,
  countWords,
  hasBetween,
  mentionsOfClause,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { clauseSpan } from "@/domain/extraction/verdicts/grammar/split-clauses";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { linkInBracket } from "./link-in-bracket";
import { CONDITION, labelOf } from "./link-label";
import { listNamesBefore } from "./names-before";
import { hasSubjectOfItsOwn, isCircumstance, isOfOldVersion, isOfVersion } from "./other-subject";

const MAX_SUBJECT_GAP = 7;
const MAX_LEAD_GAP = 12;

/** "**Security of** Helm charts is paramount" */
const QUALITY =
  /^[\s*_]*(?!(?:most|lots|plenty|parts?|half|some|none|much|many|instead)\s)\p{L}{5,}\s+of\s+(?:\p{L}{1,3}\s+)?[*_`]*$/iu;
/** "**mixing** HTML and CSS is good": what is done with the names is, not they. */
const MIXING =
  /^[\s*_]*(?:(?:mixing|understanding|knowing|learning|going through|reading|thinking about|knowledge of|combining|blending|comparing|separating|splitting|merging)|\p{L}+ing(?:\s(?:and|or)\s\p{L}+ing)?\s(?:your|our|their|my|its) own)\s/iu;
const PURPOSE = /^[\s*_`]*(?:for|into|für|pour|para|per|voor)\s/iu;
/** "**the debugging** in Xcode is painful": the noun before the preposition is. */
const BELONGS =
  /^[\s*_]*\p{Ll}{4,}\s(?:no|na|nel|nella|em)\s[*_`]*$|^[\s*_]*(?:(?:the|an|one|le|la|les|el|los|las|il|lo|gli|o|a|os|as|der|die|das|de|het|l['’])\s*)\p{L}{4,}(?:\s+\p{L}+){0,4}\s+(?:in|on|with|dans|sur|avec|en|con|sobre|auf|mit|nel|nella|su|em|no|na|com|op|met)\s+(?:\p{L}{1,3}\s+)?[*_`]*$/iu;

const WHAT_FOR = /(?:^|\s)(?:for|para|pra|pro|pour|per|für|voor)\s(?:(?:the|o|a|el|la|le|il|das|de|het)\s)?[*_`]*$/iu;
const JOINED = /(?:^|\s)(?:and|und|et|y|e|ed|en)\s*$/iu;

/** "bad **for** SEO and bad for readers": the second is no more said of SEO than the first. */
function isWhatFor(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): boolean {
  const said = view.text.slice(subject.end, hit.start);
  const isJoined = JOINED.test(said) || /^(?:and|und|et|y|e|ed|en)\s/iu.test(view.text.slice(hit.start, hit.end));
  return (
    isJoined &&
    countWords(view.text, subject.end, hit.start) <= 1 &&
    WHAT_FOR.test(view.text.slice(view.span.start, subject.start))
  );
}

/** "**queryable state** in Kafka Streams is an interesting idea"; "running tests in Docker is slow" blames Docker, too. */
const WITHIN =
  /^[\s*_]*((?:\p{L}+\s){0,2}\p{L}{4,}(?<!ing|ed))\s(?:in|between|inside|within|across)\s(?:\p{L}{1,3}\s)?[*_`[]*$/iu;
const ACTS =
  /^(?:i|we|they|you|he|she|it|this|that|there|everything|everyone|all|put|run|use|keep|build|work\p{L}*|\p{L}+(?:ing|ed|ly))(?:\s|$)/iu;

function isWithin(before: string): boolean {
  const head = WITHIN.exec(before)?.[1];
  return head !== undefined && !ACTS.test(head) && countWeightyWords(head, true) > 0;
}

/** "**Helm** is deprecated"; "**Perses**: dashboards as code (alpha)"; "**Helm** works but is slow". */
export function linkSubject(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const own = mentionsOfClause(view, clause);
  const left = listNamesBefore(view, hit, own);
  const label = linkOverPart(view, hit, clause, left);
  if (label !== null) return label;
  const subject =
    findRelativeSubject(view, hit, left) ??
    findUnused(view, hit, left) ??
    findPartSubject(view, hit, left) ??
    chooseSubject(view, left, clause, hit.start);
  const near = hit.target.cue.near ?? MAX_LEAD_GAP;
  if (subject !== null && countWords(view.text, endOfJoined(view, subject, left), hit.start) <= near) {
    if (hasBetween(view, "about-talk", subject.end, hit.start)) return null;
    const isOfTalk = coordinateMentions(view.text, subject, left).some((mention) => belongsToTalk(view, mention));
    if (isOfTalk && !followsGenericNoun(view, hit) && !isApposed(view, hit, subject)) return null;
    if (hasSubjectOfItsOwn(view, hit, subject) || isOfVersion(view, hit, subject)) return null;
    if (hasOtherAntecedent(view, hit, subject) || isWhatFor(view, hit, subject)) return null;
    return {
      mentions: coordinateMentions(view.text, subject, withoutCondition(view, subject, left)),
      how: "subject",
      trust: isCombined(view, subject, left) ? 0.6 : 1,
    };
  }
  if (left.length > 0) return null;
  return linkToClauseBefore(view, hit, clause);
}

/** "Kafka, Avro **and Druid** are key": how near the names are to what is said of them is told by the last of them. */
function endOfJoined(view: SentenceView, subject: PlacedMention, left: readonly PlacedMention[]): number {
  return coordinateMentions(view.text, subject, left).at(-1)?.end ?? subject.end;
}

/** "**RAUC**: small, D-Bus API, no reason to leave": said of the label, not of what an earlier part of its list names. */
function linkOverPart(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  clause: number,
  left: readonly PlacedMention[],
): CueLink | null {
  const part = partOf(view, hit);
  const last = left.at(-1);
  if (part === null || last === undefined || last.start >= part.start || refersBack(view, hit) !== "elided")
    return null;
  const label = labelOf(view, clause);
  return label.length === 0 ? null : { mentions: label, how: "label-subject", trust: 0.95 };
}

/** "If we grow a platform team, **Litmus** might be worth a look": the name that the cue's own part starts with. */
function findPartSubject(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  left: readonly PlacedMention[],
): PlacedMention | null {
  const part = partOf(view, hit);
  const first = part === null ? undefined : left.find((mention) => mention.start >= part.start);
  if (part === null || first === undefined || refersAway(view, left, hit.start)) return null;
  return countWords(view.text, part.start, first.start) === 0 ? first : null;
}

/** "a differenza di **Avro, che è** il loro formato preferito" */
const RELATIVE = /^[*_`)\]"”]*,?\s(?:che|que|qui)\s(?:\p{L}{1,4}\s){0,2}$/iu;

/** Of several names the one that a relative pronoun stands behind, right before the cue. */
function findRelativeSubject(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  left: readonly PlacedMention[],
): PlacedMention | null {
  const last = left.at(-1);
  if (last === undefined || last === left[0]) return null;
  return RELATIVE.test(view.text.slice(last.end, hit.start)) ? last : null;
}

/** "Celery was a headache, they went to **Dramatiq** and slept": the first has had its remark before the comma or the "and". */
function findUnused(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  left: readonly PlacedMention[],
): PlacedMention | null {
  const part = partOf(view, hit);
  const last = left.at(-1);
  if (part === null || last === undefined || last.start < part.start || last === left[0]) return null;
  const used = view.hits.some(
    (other) =>
      other.target.role === "cue" &&
      other.start >= (left[0]?.end ?? 0) &&
      (other.end <= part.start || (other.end <= last.start && JOINS_NAME.test(view.text.slice(other.end, last.start)))),
  );
  return used ? last : null;
}

/** "JSON is well suited **and** YAML only for settings" */
const JOINS_NAME =
  /^[\s*_`]*(?:and|but|while|und|aber|doch|et|mais|y|pero|e|ed|ma|mas|en|maar)\s(?:\p{L}{1,3}\s)?[*_`"]*$/iu;

/** "If we grow a platform team, **Litmus** …": what the condition names is not listed with what follows from it. */
function withoutCondition(
  view: SentenceView,
  subject: PlacedMention,
  left: readonly PlacedMention[],
): readonly PlacedMention[] {
  const isConditional = (mention: PlacedMention) =>
    mention.end <= subject.start && CONDITION.test(view.text.slice(view.span.start, mention.start));
  return left.filter((mention) => mention === subject || !isConditional(mention));
}

/** The first mention of a clause where the clause starts with it, else the nearest one before the cue. */
function chooseSubject(
  view: SentenceView,
  left: readonly PlacedMention[],
  clause: number,
  cueStart: number,
): PlacedMention | null {
  const start = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] }).start;
  if (refersAway(view, left, cueStart) || MIXING.test(view.text.slice(start, cueStart))) return null;
  const lead = left[0];
  if (lead !== undefined && countWords(view.text, start, lead.start) <= 1 && !followsPreposition(view, lead)) {
    return countWords(view.text, lead.end, cueStart) <= MAX_LEAD_GAP ? lead : null;
  }
  const free = left.filter((mention) => !followsPreposition(view, mention));
  const nearest = (
    free.length > 0 ? free : left.filter((mention, place) => !isPlace(view, left[place - 1], mention))
  ).at(-1);
  if (nearest === undefined || countWords(view.text, nearest.end, cueStart) > MAX_SUBJECT_GAP) return null;
  const before = view.text.slice(start, nearest.start);
  return free.length === 0 && (BELONGS.test(before) || QUALITY.test(before) || isWithin(before)) ? null : nearest;
}

/** "on range ses **files en PHP**, et cela est pratique": where something is done is not what is. */
function isPlace(view: SentenceView, before: PlacedMention | undefined, mention: PlacedMention): boolean {
  return before !== undefined && IN.test(view.text.slice(before.end, mention.start));
}

const IN = /^[*_`"]*\s(?:en|dans|em|no|na|nel|nella|in|into)\s[*_`"]*$/iu;

/** "Running **Postgres** in Kubernetes is superior" is said of the two together. */
function isCombined(view: SentenceView, subject: PlacedMention, left: readonly PlacedMention[]): boolean {
  const next = left[left.indexOf(subject) + 1];
  if (next === undefined || countWords(view.text, subject.end, next.start) > 2) return false;
  // "CloudNativePG **for** Postgres", "records **into** Java": one is for the other.
  return followsPreposition(view, next) && !PURPOSE.test(view.text.slice(subject.end, next.start));
}

/** "The session on **Docker** was great" praises the session. */
function belongsToTalk(view: SentenceView, mention: PlacedMention): boolean {
  // "#todo **Conférence GraphQL** à revoir"
  if (
    view.hits.some((hit) => hit.target.role === "about-talk" && /^\s?$/.test(view.text.slice(hit.end, mention.start)))
  )
    return true;
  if (isTopicOfTalk(view, mention)) return true;
  if (!followsPreposition(view, mention)) return false;
  return view.hits.some(
    (hit) =>
      hit.target.role === "about-talk" &&
      hit.end <= mention.start &&
      countWords(view.text, hit.end, mention.start) <= 3,
  );
}

/** "su **come eseguire** ", "about **how to run** ": what a talk is about, and how. */
const TOPIC =
  /^[*_`"”]*\s(?:su|sul|sulla|sui|sobre|acerca de|sur|about|on|über|zu|over)\s(?:come|cómo|como|comment|how to|wie|hoe)\s(?:\p{L}+\s){1,3}[*_`"“]*$/iu;

/** "la sua ora **su come montare Uyuni** in barca mi è piaciuta" likes the talk. */
function isTopicOfTalk(view: SentenceView, mention: PlacedMention): boolean {
  return view.hits.some(
    (hit) =>
      hit.target.role === "about-talk" &&
      hit.end <= mention.start &&
      TOPIC.test(view.text.slice(hit.end, mention.start)),
  );
}

/** "the plan is **to introduce** pattern matching": what is done with a name, where "to the" only leads to it. */
const INFINITIVE =
  /^to\s(?!(?:the|an?|our|their|my|your|its|his|her|this|that|these|those|some|any|all|new|other|plain)\s)\p{Ll}{3,}\s[*_`"]*$/u;

function followsPreposition(view: SentenceView, mention: PlacedMention): boolean {
  return view.hits.some(
    (hit) =>
      hit.target.role === "preposition" &&
      hit.end <= mention.start &&
      mention.start - hit.end < 14 &&
      !view.text.slice(hit.end, mention.start).includes(",") &&
      countWords(view.text, hit.end, mention.start) <= 1 &&
      !INFINITIVE.test(view.text.slice(hit.start, mention.start)),
  );
}

/** "Appium: slow **and unstable**": one word and an "and" before the cue are of its kind. */
function goesOn(view: SentenceView, hit: PhraseHit<CueTarget>, start: number): boolean {
  const said = view.text.slice(start, hit.start);
  const words = view.text.slice(hit.start, hit.end);
  // "Vitest: moved in an afternoon, three times **faster than** Jest"
  if (hit.target.cue.id === "better-than") return true;
  const isJoined = /(?:,|\s(?:and|und|et|y|e|ed|en))\s*$/iu.test(said) || /^(?:and|und|et|y|e|ed|en)\s/iu.test(words);
  return isJoined && countWords(view.text, start, hit.start) <= 2;
}

function linkToClauseBefore(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const opener = view.clauses[clause]?.opener;
  const before = view.clauses[clause]?.before ?? -1;
  if (opener === undefined || opener === "start" || before < 0) return null;
  const start = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] }).start;
  const candidates = listNamesBefore(view, hit, mentionsOfClause(view, before));
  if (opener === "bracket")
    return isOfOldVersion(view, hit, start) ? null : linkInBracket(view, before, start, candidates);
  const subject = candidates[0];
  if (subject === undefined) return null;
  if (!lacksSubject(view, hit, start, MAX_SUBJECT_GAP) && !goesOn(view, hit, start)) return null;
  if (hasBetween(view, "about-talk", subject.end, hit.start)) return null;
  if (belongsToTalk(view, subject) && !isApposed(view, hit, subject)) return null;
  if (isCircumstance(view, view.clauses[before], subject, start)) return null;
  const isLabel = opener === "colon" || opener === "dash" || opener === "arrow";
  const mentions = coordinateMentions(view.text, subject, candidates);
  return isLabel ? { mentions, how: "label-subject", trust: 0.95 } : { mentions, how: "carried", trust: 0.85 };
}
