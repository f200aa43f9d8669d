import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import { startsWithName } from "@/domain/extraction/verdicts/grammar/names-another";
import {
  countWords,
  firstMentionFrom,
  type PlacedMention,
  placeMentions,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { startsWithPronoun } from "@/domain/extraction/verdicts/grammar/starts-with-pronoun";
import type { Line } from "@/domain/notes/lines/line";
import { lineAt } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import type { Ring } from "@/domain/radar/vocabulary";
import { findInParagraphAbove } from "./find-in-paragraph-above";
import { findCentre, findHeadingTopic, findTitleTopic } from "./find-title-topic";
import { findSubjectIn, holdsTitle, type InheritedSubject, type NoteFrame } from "./note-frame";

const MAX_SENTENCES_BACK = 3;
/** Sentences that themselves point back lead no further away: "It builds in a second. It has docs. It looks good." */
const MAX_POINTING = 4;
const LIST_LENGTH = 3;
/** So many words of meaning say something; fewer are a label: "Production", "Our experience". */
const STATEMENT_WEIGHT = 3;
const MAX_LEVELS = 4;
const LEAD_TRUST = 0.9;
const PROSE_TRUST = 0.9;
/** A remark without a subject, far into a paragraph, may speak of the talk as well. */
const ELIDED_PROSE_TRUST = 0.8;
const PROSE_LENGTH = 60;
/** A sentence further into its line than this is not among the first things that the line says. */
const MAX_OFFSET = 80;
/** "No production data **for** acceptance tests. Too slow." is not said of acceptance tests. */
const BESIDES =
  /(?:^|\s)(?:for|of|from|since|until|with|via|using|like|similar to|compared to|für|von|vom|bei|mit|seit|ab|pour|avec|depuis|dès|para|por|desde|hasta|per|con|com|di|dal|van|voor|met|sinds)\s+(?:[\p{L}']{1,4}\s+)?$/iu;
const TOLD_OF =
  /(?<!\p{L})(?:parl\p{L}+|habl\p{L}+|fal(?:a|ou|aram|ando|amos)|trat[aóo]\p{L}*|talk(?:s|ed|ing)?|spoke|told us|spricht|sprach|erzählt\p{L}*|authors?|creators?|maintainers?|inventors?|vertel\p{L}+|cont[óo]u?|raccont\p{L}+|racont\p{L}+)\s(?:\p{L}+\s)?(?:di|de|del|della|do|da|sobre|su|sul|of|about|von|über|over|van|du|d['’])\s?(?:\p{L}{1,3}\s)?[*_`[]*$/iu;
/** 「Verda **という** Private Cloud」: a name that no list knows is introduced. */
const INTRODUCED = /(?<![A-Za-z0-9])[A-Z][\w.-]{2,}\s?という/u;
/** What may stand around the names of a cell or a heading that is a name alone. */
const BARE = /^[^\p{L}\p{N}]*$/u;

/**
 * What a sentence without a name of its own speaks of: the sentence before it, the line before it where a pronoun points
 * there, its table row, the list item or line that it hangs from, the heading above it, or the talk's title. Null where
 * that is not one thing: two unrelated names are no subject.
 * @param points true where a pronoun stands for the subject
 * @param own true for a remark of the note-taker's own
 * @param ring what is said of it: of a change, what was left is blamed and what was chosen is praised
 */
export function findInheritedSubject(
  note: NoteFrame,
  sentenceIndex: number,
  points: boolean,
  ring: Ring,
  own = false,
): InheritedSubject | null {
  const sentence = note.sentences[sentenceIndex];
  if (sentence === undefined) return null;
  const lineIndex = lineAt(note.lines, sentence.start);
  const closing = points && own ? findTopicOfClosing(note, sentence, lineIndex, ring) : null;
  if (closing !== null) return closing;
  const nearest =
    unblamed(note, ring, findInSentencesBefore(note, sentenceIndex, lineIndex, ring)) ??
    findInRow(note, sentence, lineIndex) ??
    (points ? unblamed(note, ring, findInLineBefore(note, sentenceIndex, lineIndex)) : null) ??
    findInParents(note, lineIndex);
  if (nearest !== null) return nearest.mentions.length === 0 ? null : nearest;
  if (hangsFromStatement(note, lineIndex)) return null;
  const above = points ? unblamed(note, ring, findInParagraphAbove(note, sentence, lineIndex)) : null;
  if (above !== null) return above;
  if (continuesProse(note, sentenceIndex, lineIndex)) return findTopicOfProse(note, sentenceIndex, points, ring);
  const topic = findHeadingTopic(note, sentence, lineIndex) ?? findTitleTopic(note, sentence, lineIndex, ring);
  if (topic !== null) return unblamed(note, ring, topic);
  return own ? unblamed(note, ring, findLeadOfLineBefore(note, sentenceIndex, lineIndex)) : null;
}

/** "- don't be afraid to compute it beforehand" above "  - it was fine": the item speaks of what it hangs from. */
function hangsFromStatement(note: NoteFrame, lineIndex: number): boolean {
  const parent = note.lines[note.lines[lineIndex]?.parent ?? -1];
  if (parent === undefined || holdsTitle(note, parent) || parent.kind === "text") return false;
  const said = note.text.slice(parent.content.start, parent.content.end);
  return !/[:：?？]\W*$/.test(said) && countWeightyWords(said, false) >= STATEMENT_WEIGHT;
}

/** "- **Testcontainers**, a real database" above "- we have had it since 2020": the note-taker's remark on the item before. */
function findLeadOfLineBefore(note: NoteFrame, sentenceIndex: number, lineIndex: number): InheritedSubject | null {
  const subject = findInLineBefore(note, sentenceIndex, lineIndex);
  const lead = subject?.mentions[0];
  const line = note.lines[lineIndex - 1];
  if (subject === null || lead === undefined || line === undefined) return null;
  // "ArchUnit saved us twice" has said it all.
  if (subject.mentions.some(({ index }) => note.judged?.has(index))) return null;
  return countWords(note.text, line.content.start, lead.start) > 0 ? null : subject;
}

/** The note-taker's last item under a title, "I'll keep it for later", is about the talk's topic, not about the item before. */
function findTopicOfClosing(note: NoteFrame, sentence: Span, lineIndex: number, ring: Ring): InheritedSubject | null {
  const line = note.lines[lineIndex];
  if (line === undefined || (line.kind !== "bullet" && line.kind !== "numbered") || line.parent >= 0) return null;
  for (let next = lineIndex + 1; next < note.lines.length; next++) {
    const { kind } = note.lines[next] ?? { kind: "heading" };
    if (kind === "heading" || kind === "bold" || kind === "rule") break;
    if (kind !== "blank") return null;
  }
  return unblamed(note, ring, findTitleTopic(note, sentence, lineIndex, ring));
}

/** "It cost a fortune" and "never a problem" in the next line are not said of the same thing, when neither names it. */
function unblamed(note: NoteFrame, ring: Ring, subject: InheritedSubject | null): InheritedSubject | null {
  const isBlamed = subject?.mentions.some(({ index }) => note.blamed?.has(index)) ?? false;
  return isBlamed && ring !== "hold" ? null : subject;
}

/** "We run **Helm** everywhere. It is rock solid." Only within one paragraph or item. */
function findInSentencesBefore(
  note: NoteFrame,
  sentenceIndex: number,
  lineIndex: number,
  ring: Ring,
): InheritedSubject | null {
  let pointing = 0;
  for (let back = 1; back <= MAX_SENTENCES_BACK + pointing; back++) {
    const before = note.sentences[sentenceIndex - back];
    if (before === undefined || !isWithinReach(note, before, lineIndex)) return null;
    if (startsWithPronoun(note.text, before)) {
      pointing = Math.min(pointing + 1, MAX_POINTING);
      continue;
    }
    const named = findSubjectIn(note, before);
    if (named?.[0] !== undefined && isBeside(note.text.slice(before.start, named[0].start))) return null;
    const found = named?.length === 0 ? findCentre(note, before, lineIndex, ring) : named;
    // "**Goldilocks** came next. It has been solid": a name that no list knows is a name all the same.
    if (found === null && startsWithName(note.text, before)) return { mentions: [], how: "sentence-before", trust: 0 };
    if (found === null) continue;
    return { mentions: found, how: "sentence-before", trust: 0.8 / Math.max(1, back - pointing) ** 0.2 };
  }
  return null;
}

/** Only a sentence of the same line, or of the same paragraph of prose. */
function isWithinReach(note: NoteFrame, before: Span, lineIndex: number): boolean {
  const line = lineAt(note.lines, before.start);
  return line === lineIndex || isSameParagraph(note.lines, line, lineIndex);
}

/** Something else was spoken of before the preposition; "18 months **of** Feast" is about Feast, and so is "he told us of Feast". */
function isBeside(said: string): boolean {
  return !TOLD_OF.test(said) && BESIDES.test(said) && countWeightyWords(said, true) > 0;
}

/** Lines of prose follow on each other; short lines are notes that each stand alone. */
function isSameParagraph(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const line = lines[index];
    const isItem = index === from && (line?.kind === "bullet" || line?.kind === "numbered");
    if (line === undefined || (line.kind !== "text" && line.kind !== "quote" && !isItem)) return false;
    if (index < to && line.end - line.start < PROSE_LENGTH) return false;
  }
  return true;
}

/** Within a paragraph a sentence speaks of those before it, not of the talk's topic. */
function continuesProse(note: NoteFrame, sentenceIndex: number, lineIndex: number): boolean {
  const before = note.sentences[sentenceIndex - 1];
  const line = note.lines[lineIndex];
  const start = note.sentences[sentenceIndex]?.start ?? 0;
  if (before === undefined || line === undefined || line.kind === "table") return false;
  const beforeLine = lineAt(note.lines, before.start);
  if (beforeLine === lineIndex) return start - line.content.start > MAX_OFFSET;
  // A sentence that starts within a wrapped line goes on where the line before left off.
  return start > line.content.start || isSameParagraph(note.lines, beforeLine, lineIndex);
}

/** Under "Moving to **Astro**": "It builds in a second. I'd love to move our docs over to this." names nothing else. */
function findTopicOfProse(
  note: NoteFrame,
  sentenceIndex: number,
  points: boolean,
  ring: Ring,
): InheritedSubject | null {
  const sentence = note.sentences[sentenceIndex];
  if (sentence === undefined) return null;
  const lineIndex = lineAt(note.lines, sentence.start);
  let first = lineIndex;
  while (first > 0 && note.lines[first - 1]?.kind === "text") first--;
  const start = note.lines[first]?.start ?? sentence.start;
  const named = placeMentions(note.mentions, firstMentionFrom(note.mentions, start), { start, end: sentence.end });
  const topic = findHeadingTopic(note, sentence, lineIndex) ?? findTitleTopic(note, sentence, lineIndex, ring);
  const isTopic = ({ technology }: PlacedMention) =>
    topic?.mentions.some((mention) => mention.technology === technology) === true;
  // "**Hanami** was new to me. It replaces Rails, … All in all it looks good": what is said at last is said of the first.
  const isLed = points && named[0] !== undefined && isTopic(named[0]) && startsWithPronoun(note.text, sentence);
  return topic === null || !(isLed || named.every(isTopic))
    ? null
    : { ...topic, trust: topic.trust * (points ? PROSE_TRUST : ELIDED_PROSE_TRUST) };
}

/** "- **Dagger**: pipelines in Go" above "- we should try it": a pronoun reaches over to the next item. */
function findInLineBefore(note: NoteFrame, sentenceIndex: number, lineIndex: number): InheritedSubject | null {
  const before = note.sentences[sentenceIndex - 1];
  if (before === undefined) return null;
  const line = note.lines[lineIndex];
  const beforeIndex = lineAt(note.lines, before.start);
  const beforeLine = note.lines[beforeIndex];
  if (line === undefined || beforeLine === undefined || lineIndex - beforeIndex > 1) return null;
  if (beforeLine.kind !== line.kind || beforeLine.indent !== line.indent || startsWithPronoun(note.text, before))
    return null;
  const mentions = findSubjectIn(note, before);
  if (mentions?.[0] === undefined) return null;
  // "What they needed: **mTLS**" tells of what they had, not of mTLS.
  const said = note.text.slice(before.start, mentions[0].start);
  if (/[:：]\s/.test(said) || isBeside(said)) return null;
  // "device tree, Kconfig, west" lists what something has, and is no subject of what follows.
  if (new Set(mentions.map(({ technology }) => technology)).size >= LIST_LENGTH) return null;
  return { mentions, how: "line-before", trust: 0.75 };
}

/** "| **Gatling** | load tests | too heavy |": the first cell says what the row is about. */
function findInRow(note: NoteFrame, sentence: Span, lineIndex: number): InheritedSubject | null {
  const line = note.lines[lineIndex];
  if (line?.kind !== "table") return null;
  const row = note.text.slice(line.start, line.end);
  const first = /^\s*\|?([^|]*)\|/.exec(row);
  if (first === null) return null;
  const cell = { start: line.start, end: line.start + first[0].length };
  if (sentence.start < cell.end - 1 && sentence.end <= cell.end) return null;
  const mentions = findSubjectIn(note, cell);
  if (mentions === null) return null;
  const around = note.text.slice(cell.start, mentions[0]?.start) + note.text.slice(mentions.at(-1)?.end, cell.end);
  return { mentions, how: "row", trust: BARE.test(around) ? 0.95 : 0.8 };
}

/** "- **VPA** in recommend mode, they read it in Grafana" above "  - auto mode hurt": what an item starts with leads it. */
function findLead(note: NoteFrame, span: Span): readonly PlacedMention[] {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, span.start), span);
  const lead = placed[0];
  if (lead === undefined || countWords(note.text, span.start, lead.start) > 0) return [];
  return coordinateMentions(note.text, lead, placed);
}

function introducesOther(note: NoteFrame, { content }: Line): boolean {
  const name = INTRODUCED.exec(note.text.slice(content.start, content.end));
  if (name === null) return false;
  const at = content.start + name.index;
  const [placed] = placeMentions(note.mentions, firstMentionFrom(note.mentions, at), {
    start: at,
    end: at + name[0].length,
  });
  return placed === undefined;
}

/** "- **Helm**" above "  - production ready". */
function findInParents(note: NoteFrame, lineIndex: number): InheritedSubject | null {
  let trust = 0.8;
  let index = note.lines[lineIndex]?.parent ?? -1;
  for (let level = 0; index >= 0 && level < MAX_LEVELS; level++) {
    const line = note.lines[index];
    // "1) From Airflow to Dagster" may be an item and a title at once; titles have their own rules.
    if (line === undefined || holdsTitle(note, line)) return null;
    if (introducesOther(note, line)) return { mentions: [], how: "parent", trust: 0 };
    const mentions = findSubjectIn(note, line.content);
    if (mentions !== null && mentions.length > 0) return { mentions, how: "parent", trust };
    if (mentions !== null) return { mentions: findLead(note, line.content), how: "parent", trust: trust * LEAD_TRUST };
    if (startsWithName(note.text, line.content)) return { mentions: [], how: "parent", trust: 0 };
    trust *= 0.85;
    index = line.parent;
  }
  return null;
}
