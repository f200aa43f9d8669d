import type { VerdictReading } from "@/domain/extraction/reading";
import { talkAt } from "@/domain/extraction/talk-at";
import { findCueSubject } from "@/domain/extraction/verdicts/context/find-cue-subject";
import { type NoteFrame, titleSpan } from "@/domain/extraction/verdicts/context/note-frame";
import { isOwnSection } from "@/domain/extraction/verdicts/context/own-section";
import { COMPARING, type FrameLink, linkFrames } from "@/domain/extraction/verdicts/frames/link-frame";
import { isPlan } from "@/domain/extraction/verdicts/frames/link-plan";
import { isAboutTalk, stands } from "@/domain/extraction/verdicts/grammar/cue-place";
import { startsLabel } from "@/domain/extraction/verdicts/grammar/label-rest";
import { type CueTarget, countWords, type SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { clauseAt } from "@/domain/extraction/verdicts/grammar/split-clauses";
import { linkCue } from "@/domain/extraction/verdicts/links/link-cue";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { isAdjunct, isOfPeople } from "@/domain/extraction/verdicts/weights/is-adjunct";
import { isMisheard } from "@/domain/extraction/verdicts/weights/is-misheard";
import { judgeVoice } from "@/domain/extraction/verdicts/weights/judge-voice";
import { rateStars } from "@/domain/extraction/verdicts/weights/rate-stars";
import { weighContrast } from "@/domain/extraction/verdicts/weights/weigh-contrast";
import { weighCue } from "@/domain/extraction/verdicts/weights/weigh-cue";
import type { Span } from "@/domain/notes/span";
import { readArrow } from "./read-arrow";
import { dropDone, readPlan } from "./read-plan";
import { toVerdict } from "./to-verdict";

/** Cues of what was left for good. */
const LEFT = new Set(["avoid", "removed", "shake-off", "ban-object", "out"]);

/** "Avoid", "Why not": advice that a title may well take back. */
const ADVICE =
  /^(?:avoid|why not|do|don|never|beware|stop|forget|say|friends|no|not|pourquoi|por qu|perché|warum|evit|évit|vermeid)/iu;

/** "[Why we left Helm]", with spaces for its address, or "[Why we left Helm][1]". */
const LINK_ALONE = /^\[[^\]]+\](?: {8,}|\[[^\]]*\])[.:,]?$/u;
const OPEN_BRACKET = 0x5b;
const HEADING_TRUST = 0.7;
const ABSTRACT_TRUST = 0.45;
const RATING_STRENGTH = 0.7;

/** Most cues say nothing; they share one list. */
const NOTHING: readonly VerdictReading[] = [];

/** A sentence with more cues than this is no sentence; what lies beyond is not looked at. */
const MAX_CUES = 24;

/** Every verdict of one sentence: by frames, by cues in it, by arrows, plans and ratings; what frames say outranks single cues. */
export function linkSentence(
  note: NoteFrame,
  index: number,
  view: SentenceView,
  inAbstract: boolean,
): VerdictReading[] {
  const talk = note.talks[talkAt(note.talks, view.span.end - 1)];
  const title = talk === undefined ? null : titleSpan(note.text, talk);
  const within = title !== null && title.start < view.span.end && view.span.start < title.end;
  const isTold = within && isToldTitle(view, title);
  const isTitle = within && !isTold;
  const trust = (isTitle ? HEADING_TRUST : 1) * (inAbstract ? ABSTRACT_TRUST : 1);
  const links = linkFrames(view);
  if (isLinkAlone(view)) return readTitle(view, links, trust);
  if (isTitle && view.line.kind !== "table")
    return [
      ...readTitle(view, links, trust),
      ...readListTitle(note, index, view, inAbstract),
      ...readBehindTitle(note, index, view, title),
    ];
  const cues = view.hits.filter(isCue).slice(0, MAX_CUES);
  const standing = cues.filter((hit) => !(within && isWithin(hit, title)) && stands(view, hit));
  const said = standing.flatMap((hit) => readCue(note, index, view, hit, inAbstract));
  const read = isTold ? said.filter((verdict) => !praisesTitle(view, title, verdict)) : said;
  const found = dropDenied(view, dropReminders(read));
  const frames = links.filter((link) => !isOutdone(links, link, found)).flatMap((link) => readFrame(view, link, trust));
  const arrows = readArrow(view, found, trust);
  const outright = arrows.length === 0 ? frames : [...frames, ...arrows];
  const others = found.filter(({ mention }) => !outright.some((verdict) => verdict.mention === mention));
  const told = [...outright, ...others, ...readRating(view)];
  const kept = isPlan(note, view.line) ? readPlan(note, index, view, told) : dropDone(note, view, told);
  return kept.length > 0 && isOwnSection(note, view.line)
    ? kept.map((verdict) => ({ ...verdict, by: "author" }))
    : kept;
}

/** "Il primo talk è stato quello di Ada, che ha usato **React** con successo": a sentence that tells of a talk says more than its title. */
function isToldTitle({ line, span }: SentenceView, title: Span): boolean {
  return line.kind === "text" && (title.end - title.start) * 2 < span.end - span.start;
}

/** "Ho seguito **Kafka in produzione**, molto interessante" praises the talk; what is to be tried or read up on is no talk. */
function praisesTitle(view: SentenceView, title: Span, { mention, ring, rule }: VerdictReading): boolean {
  const isIntent = (ring === "trial" || ring === "assess") && /\/(?:object|relative)/.test(rule);
  const named = view.mentions.find(({ index }) => index === mention);
  const isNamed = named !== undefined && named.start < title.end && title.start < named.end;
  return isNamed && !isIntent && ring !== "hold";
}

/** "- [Deep dive: Prometheus in production](…)": a line that is one link is a title. */
function isLinkAlone(view: SentenceView): boolean {
  const { start, end } = view.line.content;
  if (view.text.charCodeAt(start) !== OPEN_BRACKET) return false;
  return (
    LINK_ALONE.test(view.text.slice(start, end)) && countWords(view.text, start, view.text.indexOf("]", start)) > 3
  );
}

/** "- [Zippers](https://…): I like **Clojure**, but the room was cold": what the line says of names behind the title; else it is of the talk. */
function readBehindTitle(note: NoteFrame, index: number, view: SentenceView, title: Span): VerdictReading[] {
  const named = new Set(view.mentions.filter(({ start }) => start >= title.end).map((mention) => mention.index));
  if (named.size === 0) return [];
  const remark = /[:：–—]\s/.exec(view.text.slice(title.end, view.span.end));
  if (remark === null) return [];
  const cues = view.hits.filter(isCue).filter((hit) => hit.start >= title.end + remark.index && stands(view, hit));
  const found = cues.flatMap((hit) => readCue(note, index, view, hit, false));
  return found.filter(({ mention }) => named.has(mention));
}

/** "We dropped **Redux**", "From Jenkins to Dagger": a title tells what was left, and of what it praises nothing. */
function readTitle(view: SentenceView, links: readonly FrameLink[], trust: number): VerdictReading[] {
  const frames = links.flatMap((link) => readFrame(view, link, trust));
  if (frames.length > 0 || /[?？]\s*$/.test(view.text.slice(view.span.start, view.span.end))) return frames;
  return view.hits.filter(isCue).flatMap((hit) => {
    const isLeft = hit.target.ring === "hold" && LEFT.has(hit.target.cue.id);
    if (!isLeft || ADVICE.test(view.text.slice(hit.start, hit.end))) return [];
    const link = linkCue(view, hit);
    const isBeside = link?.how === "object" || link?.how === "subject";
    if (link === null || !isBeside || weighCue(view, hit, false).ring !== "hold") return [];
    const { cue, rule } = hit.target;
    return link.mentions.map((mention) =>
      toVerdict(view, hit, mention, "hold", cue.strength * link.trust * trust, `${rule}/${link.how}`, "speaker"),
    );
  });
}

/** "Tech to check" above a list: where a talk's title is nothing but a label, it speaks of the items. */
function readListTitle(note: NoteFrame, index: number, view: SentenceView, inAbstract: boolean): VerdictReading[] {
  if (view.mentions.length > 0) return [];
  const labels = view.hits.filter(isCue).filter((hit) => hit.target.cue.labels === true && fills(view, hit));
  return labels.flatMap((hit) => readCue(note, index, view, hit, inAbstract));
}

function fills(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { start, end } = view.span;
  return startsLabel(view, hit, start) && countWords(view.text, hit.end, end) === 0;
}

/** "TODO: use **Vault**" is more than a reminder. */
function dropReminders(found: readonly VerdictReading[]): readonly VerdictReading[] {
  if (found.length < 2) return found;
  const isReminder = ({ rule }: VerdictReading) => /\.assess\.todo\/label/.test(rule);
  return found.filter(
    (verdict) =>
      !isReminder(verdict) || !found.some((other) => other.mention === verdict.mention && !isReminder(other)),
  );
}

/** "I wouldn't use **LangChain** in production", "avoid **jQuery** for anything new": what a clause advises against it does not praise. */
function dropDenied(view: SentenceView, found: readonly VerdictReading[]): readonly VerdictReading[] {
  if (found.length < 2) return found;
  const denied = found.filter(({ ring, rule }) => ring === "hold" && /\/object/.test(rule));
  const isDenied = ({ mention, cue }: VerdictReading) =>
    denied.some(
      (other) =>
        other.mention === mention &&
        other.cue.end <= cue.start &&
        clauseAt(view.clauses, other.cue.start) === clauseAt(view.clauses, cue.start),
    );
  return denied.length === 0 ? found : found.filter((verdict) => verdict.ring !== "adopt" || !isDenied(verdict));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isCue(hit: SentenceView["hits"][number]): hit is PhraseHit<CueTarget> {
  return hit.target.role === "cue";
}

/** "**Loki** looks interesting instead of Elasticsearch": what is said of the first outright is said of it, and nothing of the second. */
function isOutdone(links: readonly FrameLink[], link: FrameLink, found: readonly VerdictReading[]): boolean {
  if (!COMPARING.has(link.hit.target.frame.id)) return false;
  const firsts = links.filter((other) => other.hit === link.hit && other.place === "first");
  const mentions = new Set(firsts.flatMap((other) => other.mentions.map((mention) => mention.index)));
  return found.some(({ ring, mention }) => mentions.has(mention) && (ring === "trial" || ring === "assess"));
}

function readFrame(view: SentenceView, link: FrameLink, trust: number): VerdictReading[] {
  const asked = /[?？]\s*$/.test(view.text.slice(link.hit.end, view.span.end));
  // "give it a go?" is a thought of one's own.
  if (asked && link.ring !== "trial") return [];
  const { frame } = link.hit.target;
  const rule = `${link.hit.target.rule}/${link.place}`;
  const by = judgeVoice(view, null);
  const meant = link.mentions.filter(({ end }) => !isOfPeople(view.text, end));
  return meant.map((mention) => toVerdict(view, link.hit, mention, link.ring, frame.strength * trust, rule, by));
}

function readCue(
  note: NoteFrame,
  index: number,
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  inAbstract: boolean,
): readonly VerdictReading[] {
  if (isAboutTalk(view, hit)) return NOTHING;
  const weight = weighCue(view, hit, inAbstract);
  if (weight.ring === null) return NOTHING;
  const found = findCueSubject(note, index, view, hit);
  if (found === null || isMisheard(view, hit, found.how)) return NOTHING;
  const ring = weighContrast(view, hit, weight.ring);
  const because = ring === weight.ring ? weight.because : [...weight.because, "but"];
  const rule = [hit.target.rule, found.how, ...because].join("/");
  const meant = found.mentions.filter((mention) => !isAdjunct(view, hit, mention));
  return meant.map((mention) =>
    toVerdict(view, hit, mention, ring, weight.strength * found.trust, rule, judgeVoice(view, hit)),
  );
}

function readRating(view: SentenceView): VerdictReading[] {
  const rating = rateStars(view);
  if (rating === null) return [];
  const rule = `any.${rating.ring}.rating/subject`;
  return [toVerdict(view, rating, rating.mention, rating.ring, RATING_STRENGTH, rule, "author")];
}
