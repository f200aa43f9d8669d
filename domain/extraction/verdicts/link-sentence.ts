import type { Span } from "@/domain/notes/span";
import type { Ring } from "@/domain/radar/vocabulary";
import type { VerdictReading } from "../reading";
import { findInheritedSubject } from "./find-inherited-subject";
import { judgeVoice } from "./judge-voice";
import { linkCue } from "./link-cue";
import { type FrameLink, linkFrames } from "./link-frame";
import { linkList } from "./link-list";
import { type NoteFrame, talkAt } from "./note-frame";
import type { PhraseHit } from "./phrase-trie";
import { rateStars } from "./rate-stars";
import { followsWeightyPart, refersAway, refersBack } from "./refer-back";
import {
  type CueTarget,
  clauseOf,
  countWords,
  hasBetween,
  type PlacedMention,
  type SentenceView,
} from "./sentence-view";
import { clauseSpan } from "./split-clauses";
import { weighCue } from "./weigh-cue";

const HEADING_TRUST = 0.7;
const LIST_TRUST = 0.85;
const RATING_STRENGTH = 0.7;
const ABSTRACT_TRUST = 0.45;
const LATER_PART_TRUST = 0.7;
/** A sentence with more cues than this is no sentence; what lies beyond is not looked at. */
const MAX_CUES = 24;

/** Every verdict of one sentence: by frames, by cues in it, by ratings; what frames say outranks single cues. */
export function linkSentence(
  note: NoteFrame,
  index: number,
  view: SentenceView,
  inAbstract: boolean,
): VerdictReading[] {
  const talk = note.talks[talkAt(note.talks, view.span.end - 1)];
  const isTitle = talk !== undefined && talk.heading.start < view.span.end && view.span.start < talk.heading.end;
  const trust = (isTitle ? HEADING_TRUST : 1) * (inAbstract ? ABSTRACT_TRUST : 1);
  const frames = linkFrames(view).flatMap((link) => readFrame(view, link, trust));
  if (isTitle && view.line.kind !== "table") return frames;
  const framed = new Set(frames.map((verdict) => verdict.mention));
  const cues = view.hits
    .filter(isCue)
    .slice(0, MAX_CUES)
    .filter((hit) => !(isTitle && isWithin(hit, talk.heading)) && stands(view, hit));
  const found = cues.flatMap((hit) => readCue(note, index, view, hit, inAbstract));
  return [...frames, ...found.filter((verdict) => !framed.has(verdict.mention)), ...readRating(view)];
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isCue(hit: SentenceView["hits"][number]): hit is PhraseHit<CueTarget> {
  return hit.target.role === "cue";
}

/** Whether a cue stands where it must: at the start or the end of its clause, or as a label. */
function stands(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { cue } = hit.target;
  const index = clauseOf(view, hit);
  const clause = view.clauses[index];
  if (clause === undefined) return false;
  const span = clauseSpan(clause);
  const before = countWords(view.text, span.start, hit.start);
  const after = countWords(view.text, hit.end, span.end);
  if (cue.labels === true)
    return (
      before === 0 &&
      after === 0 &&
      (clause.opener !== "start" || view.clauses.length > 1 || view.mentions.length === 0)
    );
  if (cue.closes === true && after > 0) return false;
  if (cue.opens !== true) return true;
  if (before > 0) return /[,，、]\s*$/.test(view.text.slice(span.start, hit.start));
  return !(clause.opener === "colon" && clause.before >= 0 && asksHow(view, clause.before));
}

/** "How: use the pack CLI" tells how, not whether. */
function asksHow(view: SentenceView, clause: number): boolean {
  const span = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] });
  return hasBetween(view, "question", span.start, span.end);
}

function readFrame(view: SentenceView, link: FrameLink, trust: number): VerdictReading[] {
  const asked = /[?？]\s*$/.test(view.text.slice(link.hit.end, view.span.end));
  if (asked) return [];
  const cue = { start: link.hit.start, end: link.hit.end };
  const by = judgeVoice(view, null);
  return link.mentions.map((mention) => ({
    mention: mention.index,
    ring: link.ring,
    cue,
    sentence: view.span,
    by,
    strength: link.hit.target.frame.strength * trust,
    rule: `${link.hit.target.rule}/${link.place}`,
  }));
}

interface Found {
  readonly mentions: readonly PlacedMention[];
  readonly how: string;
  readonly trust: number;
}

function readCue(
  note: NoteFrame,
  index: number,
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  inAbstract: boolean,
): VerdictReading[] {
  const weight = weighCue(view, hit, inAbstract);
  const { ring } = weight;
  if (ring === null || isAboutTalk(view, hit)) return [];
  const found = findSubject(note, index, view, hit);
  if (found === null) return [];
  const rule = [hit.target.rule, found.how, ...weight.because].join("/");
  return found.mentions.map((mention) =>
    toVerdict(view, hit, mention, ring, weight.strength * found.trust, rule, judgeVoice(view, hit)),
  );
}

function toVerdict(
  view: SentenceView,
  cue: Span,
  mention: PlacedMention,
  ring: Ring,
  strength: number,
  rule: string,
  by: VerdictReading["by"],
): VerdictReading {
  return {
    mention: mention.index,
    ring,
    cue: { start: cue.start, end: cue.end },
    sentence: view.span,
    by,
    strength: Math.min(1, strength),
    rule,
  };
}

function findSubject(note: NoteFrame, index: number, view: SentenceView, hit: PhraseHit<CueTarget>): Found | null {
  const linked = linkCue(view, hit);
  if (linked !== null) return linked;
  const list = linkList(note, view, hit);
  if (list.length > 0) return { mentions: list, how: "list", trust: LIST_TRUST };
  const reference = inherits(view, hit) ? refersBack(view, hit) : null;
  if (reference === null) return null;
  const subject = findInheritedSubject(note, index, reference === "pronoun");
  if (subject === null || reference === "pronoun" || !followsWeightyPart(view, hit)) return subject;
  return { ...subject, trust: subject.trust * LATER_PART_TRUST };
}

/** Whether a cue may speak of what another sentence names: "- production ready", not "The docs are outdated". */
function inherits(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { cue } = hit.target;
  if (cue.labels === true) return false;
  if (view.hits.some((other) => other.target.role === "about-talk")) return false;
  const before = view.mentions.filter((mention) => mention.end <= hit.start);
  if (before.length > 0 && !refersAway(view, before, hit.start)) return false;
  return cue.inherits === true || cue.side !== "object" || refersBack(view, hit) === "pronoun";
}

/** "Great **talk** on Helm", "this **session** was interesting": praise and blame of the talk, not of what it is about. */
function isAboutTalk(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const clause = clauseOf(view, hit);
  return view.hits.some((other) => {
    if (other.target.role !== "about-talk" || clauseOf(view, other) !== clause) return false;
    if (other.start >= hit.end)
      return countWords(view.text, hit.end, other.start) <= 2 && !hasMentionBetween(view, hit.end, other.start);
    return (
      other.end <= hit.start &&
      countWords(view.text, other.end, hit.start) <= 6 &&
      !hasMentionBetween(view, other.end, hit.start)
    );
  });
}

function hasMentionBetween(view: SentenceView, start: number, end: number): boolean {
  return view.mentions.some((mention) => mention.start >= start && mention.end <= end);
}

function readRating(view: SentenceView): VerdictReading[] {
  const rating = rateStars(view);
  if (rating === null) return [];
  return [
    toVerdict(
      view,
      rating,
      rating.mention,
      rating.ring,
      RATING_STRENGTH,
      `any.${rating.ring}.rating/subject`,
      "author",
    ),
  ];
}
