import { countWeightyWords } from "../cues/light-words";
import { coordinateMentions } from "./coordinate-mentions";
import { linkBack } from "./link-back";
import { linkClosingBracket } from "./link-closing-bracket";
import { linkRow } from "./link-row";
import type { PhraseHit } from "./phrase-trie";
import { lacksSubject, PRONOUN_WITHIN, partOf, refersAway, refersBack } from "./refer-back";
import {
  type CueTarget,
  clauseOf,
  countWords,
  hasBetween,
  mentionsOfClause,
  type PlacedMention,
  type SentenceView,
} from "./sentence-view";
import { clauseSpan } from "./split-clauses";

/** What a cue was found to speak of, and how: the last part of a verdict's rule. */
export interface CueLink {
  readonly mentions: readonly PlacedMention[];
  readonly how: "object" | "label" | "subject" | "bracket" | "label-subject" | "carried" | "back" | "row";
  /** 0 to 1, multiplies the cue's strength. */
  readonly trust: number;
}

const MAX_OBJECT_GAP = 5;
const MAX_ATTRIBUTE_GAP = 2;
const MAX_LABELLED_GAP = 3;
const MAX_SUBJECT_GAP = 7;
const MAX_LEAD_GAP = 12;
const WHO_ACTS =
  /^(?:we|they|he|she|i|everyone|on|nous|ils|elles|il|elle|je|wir|sie|er|ich|man|ze|zij|wij|hij|ik|noi|loro|eles|elas|ele|ela|nós|a gente|ellos|ellas|nosotros)\s/iu;
const CONDITION = /^\W*(?:if|once|when|should|si|cuando|falls|wenn|sobald|quand|se|quando|als|zodra)\s/iu;
/** An article or a possessive with a noun, behind "and" or "but" at most. */
const OTHER_SUBJECT =
  /^[\s*_]*(?:(?:and|but|und|aber|y|pero|et|mais|e|ma|mas|en|maar)\s+)?(?:the|our|their|my|his|her|der|die|das|unsere?|ihre?|el|la|los|las|nuestr[oa]s?|sus?|le|les|nos|notre|leurs?|ses|il|lo|gli|nostr[aeio]|o|os|as|noss[oa]s?|het|de|onze|ons|hun)\s+\p{L}{3,}/iu;
const LEADS_ON =
  /\s(?:in|on|to|into|with|onto|en|a|con|auf|mit|zu|dans|sur|avec|à|em|no|na|com|para|su|nel|op|met|naar)$/iu;
const TURN = /^[\s*_]*(?:but|though|aber|doch|pero|aunque|mais|ma|però|mas|porém|maar)\s/iu;
const MAX_LABEL_STEPS = 3;
const MAX_LABEL_WORDS = 5;

/** Links a cue to technologies of its own sentence by the side on which they stand; null where none stands there. */
export function linkCue(view: SentenceView, hit: PhraseHit<CueTarget>): CueLink | null {
  const clause = clauseOf(view, hit);
  if (clause < 0) return null;
  const apart = hit.target.cue.side === "object" ? null : (linkRow(view, hit) ?? linkClosingBracket(view, hit));
  if (apart !== null) return apart;
  return linkBySide(view, hit, clause) ?? linkBack(view, hit);
}

function linkBySide(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const side = hit.target.cue.side;
  if (side === "object") return linkObject(view, hit, clause, hit.target.cue.near ?? MAX_OBJECT_GAP);
  if (leadsOn(view, hit)) return linkObject(view, hit, clause, 1);
  const subject = linkSubject(view, hit, clause);
  if (subject !== null) return subject;
  if (side === "subject" && !namesWhoActs(view, hit)) return null;
  return linkObject(view, hit, clause, MAX_ATTRIBUTE_GAP);
}

/** "no more setup.py, and put all **in pyproject.toml**": a cue that ends in a preposition has its name right behind it. */
function leadsOn(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (hit.target.cue.side !== "either" || !LEADS_ON.test(view.text.slice(hit.start, hit.end))) return false;
  const next = view.mentions.find((mention) => mention.start >= hit.end);
  return next !== undefined && countWords(view.text, hit.end, next.start) <= 1;
}

/** "Ils ont abandonné **Hadoop**": a cue that says who acts has what is acted on behind it. */
function namesWhoActs(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const words = view.text.slice(hit.start, hit.end);
  // "il **nous a sauvés**": we are the ones who were saved.
  return WHO_ACTS.test(words) && !PRONOUN_WITHIN.test(words) && !/^nous (?:a|ont)\s/iu.test(words);
}

/** "avoid **Helm** and Kustomize"; "Recommended: **Helm**, Kustomize". */
function linkObject(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number, maxGap: number): CueLink | null {
  const own = mentionsOfClause(view, clause);
  const first = own.find((mention) => mention.end > hit.end);
  if (first !== undefined) {
    if (countWords(view.text, hit.end, first.start) > maxGap) return null;
    if (hasBetween(view, "about-talk", hit.end, first.start)) return null;
    if (isBehindComma(view, hit, first) || isPrepositionApart(view, hit, first) || isTakenBefore(view, hit, first))
      return null;
    return {
      mentions: coordinateMentions(view.text, first, own).filter((m) => m.start >= first.start),
      how: "object",
      trust: 1,
    };
  }
  return linkLabelled(view, hit, clause) ?? linkUnderLabel(view, hit, clause);
}

/** "hated the headers, got better with **SKIE**": what was hated stands before the comma; "see servlets, **AOP**" lists. */
function isBehindComma(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  const between = view.text.slice(hit.end, first.start);
  const comma = between.lastIndexOf(", ");
  if (comma <= 0) return false;
  return countWeightyWords(between.slice(0, comma), false) > 2 || countWeightyWords(between.slice(comma), false) > 0;
}

/** "**SOAP**: legacy, don't touch" */
function linkUnderLabel(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const { end } = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] });
  if (countWords(view.text, hit.end, end) > 0) return null;
  const mentions = labelOf(view, clause);
  return mentions.length === 0 ? null : { mentions, how: "label-subject", trust: 0.95 };
}

/** "avoid lock-in **with** AWS" says nothing of AWS; "look at the docs of Helm" does say something of Helm. */
function isPrepositionApart(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  if (hit.target.ring === "assess" && hit.target.cue.side === "object") return false;
  return view.hits.some(
    (other) => other.target.role === "preposition" && other.start >= hit.end && other.end <= first.start,
  );
}

/** "don't use sleep, **use** asyncio": the nearer cue takes the name; "research **how** Git works" is no research of Git. */
function isTakenBefore(view: SentenceView, hit: PhraseHit<CueTarget>, first: PlacedMention): boolean {
  const between = view.hits.filter((other) => other.start >= hit.end && other.end <= first.start);
  return between.some(
    ({ target, start }) =>
      target.role === "cue" ||
      target.role === "joint" ||
      (target.role === "question" && countWords(view.text, hit.end, start) === 0),
  );
}

function linkLabelled(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const { end } = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] });
  if (countWords(view.text, hit.end, end) > 1) return null;
  const next = view.clauses.findIndex(
    (other) => other.before === clause && (other.opener === "colon" || other.opener === "dash"),
  );
  if (next < 0) return null;
  const own = mentionsOfClause(view, next);
  const first = own[0];
  if (first === undefined || countWords(view.text, end, first.start) > MAX_LABELLED_GAP) return null;
  if (hasBetween(view, "about-talk", hit.end, first.start)) return null;
  return { mentions: coordinateMentions(view.text, first, own), how: "label", trust: 1 };
}

/** "**Helm** is deprecated"; "**Perses**: dashboards as code (alpha)"; "**Helm** works but is slow". */
function linkSubject(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const own = mentionsOfClause(view, clause);
  const left = own.filter((mention) => mention.end <= hit.start);
  const label = linkOverPart(view, hit, clause, left);
  if (label !== null) return label;
  const subject = findPartSubject(view, hit, left) ?? chooseSubject(view, left, clause, hit.start);
  const near = hit.target.cue.near ?? MAX_LEAD_GAP;
  if (subject !== null && countWords(view.text, subject.end, hit.start) <= near) {
    if (hasBetween(view, "about-talk", subject.end, hit.start) || belongsToTalk(view, subject)) return null;
    if (hasSubjectOfItsOwn(view, hit, subject)) return null;
    return {
      mentions: coordinateMentions(view.text, subject, withoutCondition(view, subject, left)),
      how: "subject",
      trust: isCombined(view, subject, left) ? 0.6 : 1,
    };
  }
  if (left.length > 0) return null;
  return linkToClauseBefore(view, hit, clause);
}

/** "Let's give Sloth a go, **our hand written rules** are a mess": behind a comma something else may be spoken of. */
function hasSubjectOfItsOwn(view: SentenceView, hit: PhraseHit<CueTarget>, subject: PlacedMention): boolean {
  const part = partOf(view, hit);
  if (part === null || subject.start >= part.start) return false;
  const said = view.text.slice(part.start, hit.start);
  const turned = said.replace(TURN, "");
  return OTHER_SUBJECT.test(said) || (turned !== said && countWeightyWords(turned, true) > 0);
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
  if (refersAway(view, left, cueStart)) return null;
  const lead = left[0];
  if (lead !== undefined && countWords(view.text, start, lead.start) <= 1 && !followsPreposition(view, lead)) {
    return countWords(view.text, lead.end, cueStart) <= MAX_LEAD_GAP ? lead : null;
  }
  const free = left.filter((mention) => !followsPreposition(view, mention));
  const nearest = (free.length > 0 ? free : left).at(-1);
  if (nearest === undefined || countWords(view.text, nearest.end, cueStart) > MAX_SUBJECT_GAP) return null;
  return nearest;
}

/** "Running **Postgres** in Kubernetes is superior" is said of the two together. */
function isCombined(view: SentenceView, subject: PlacedMention, left: readonly PlacedMention[]): boolean {
  const next = left[left.indexOf(subject) + 1];
  return next !== undefined && countWords(view.text, subject.end, next.start) <= 2 && followsPreposition(view, next);
}

/** "The session on **Docker** was great" praises the session. */
function belongsToTalk(view: SentenceView, mention: PlacedMention): boolean {
  if (!followsPreposition(view, mention)) return false;
  return view.hits.some(
    (hit) =>
      hit.target.role === "about-talk" &&
      hit.end <= mention.start &&
      countWords(view.text, hit.end, mention.start) <= 3,
  );
}

function followsPreposition(view: SentenceView, mention: PlacedMention): boolean {
  return view.hits.some(
    (hit) =>
      hit.target.role === "preposition" &&
      hit.end <= mention.start &&
      mention.start - hit.end < 8 &&
      countWords(view.text, hit.end, mention.start) <= 1,
  );
}

function linkToClauseBefore(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  const opener = view.clauses[clause]?.opener;
  const before = view.clauses[clause]?.before ?? -1;
  if (opener === undefined || opener === "start" || before < 0) return null;
  const start = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] }).start;
  const candidates = mentionsOfClause(view, before).filter((mention) => mention.end <= hit.start);
  if (opener === "bracket") {
    const label = labelOf(view, before);
    if (label.length > 0) return { mentions: label, how: "bracket", trust: 0.95 };
    const nearest = candidates.at(-1);
    if (nearest === undefined || countWords(view.text, nearest.end, start) > 3) return null;
    return { mentions: coordinateMentions(view.text, nearest, candidates).slice(-1), how: "bracket", trust: 0.95 };
  }
  const subject = candidates[0];
  if (subject === undefined || !lacksSubject(view, hit, start, MAX_SUBJECT_GAP)) return null;
  if (hasBetween(view, "about-talk", subject.end, hit.start) || belongsToTalk(view, subject)) return null;
  const isLabel = opener === "colon" || opener === "dash" || opener === "arrow";
  const mentions = coordinateMentions(view.text, subject, candidates);
  return isLabel ? { mentions, how: "label-subject", trust: 0.95 } : { mentions, how: "carried", trust: 0.85 };
}

/** The names of the label that a clause stands under: Perses for the last clause of "Perses: dashboards as code - new". */
function labelOf(view: SentenceView, clause: number): PlacedMention[] {
  let own = view.clauses[clause];
  for (let steps = 0; own !== undefined && own.before >= 0 && steps < MAX_LABEL_STEPS; steps++) {
    const label = view.clauses[own.before];
    if (own.opener === "colon" && label !== undefined) {
      const names = mentionsOfClause(view, own.before);
      const { start, end } = clauseSpan(label);
      const isShort = countWords(view.text, start, end) <= MAX_LABEL_WORDS;
      return names[0] === undefined || !isShort ? [] : coordinateMentions(view.text, names[0], names);
    }
    own = label;
  }
  return [];
}
