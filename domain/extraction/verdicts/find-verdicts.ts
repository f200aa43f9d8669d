import type { VerdictReading } from "@/domain/extraction/reading";
import { talkAt } from "@/domain/extraction/talk-at";
import type { NoteFrame } from "@/domain/extraction/verdicts/context/note-frame";
import { followsArrow } from "@/domain/extraction/verdicts/frames/link-arrow";
import { mayLinkFrame } from "@/domain/extraction/verdicts/frames/link-frame";
import { isPlan } from "@/domain/extraction/verdicts/frames/link-plan";
import {
  firstMentionFrom,
  placeMentions,
  type SentenceView,
  viewSentence,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { compileCues, type PhraseTarget } from "@/domain/extraction/verdicts/phrases/compile-cues";
import { findPhrases, type PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { spellPlainly } from "@/domain/extraction/verdicts/phrases/plain-kana";
import { lineAtOrBehind } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import { holdsAny } from "@/domain/notes/text/holds-any";
import { codesOf } from "@/domain/notes/text/letter-codes";
import { type Words, wordsLeft } from "@/domain/notes/words/words";
import type { Ring } from "@/domain/radar/vocabulary";
import { blankUnsaid } from "./blank-unsaid";
import { findAbstractLines } from "./find-abstracts";
import { linkSentence } from "./link-sentence";
import { readBehindArrow } from "./read-arrow";
import { followsLikewise, readJoinedLikewise, readLikewise } from "./read-likewise";

/** A note whose verdicts are wanted: its text, what was found in it so far, and its languages. */
export interface NoteToJudge extends NoteFrame {
  /** Those of its text. */
  readonly words: Words;
  /** ISO 639-1 code of the note's main language, or null; English is always understood beside it. */
  readonly language: string | null;
  /** Languages of single talks, by their place in `talks`, where they differ. */
  readonly talkLanguages?: readonly (string | null)[];
}

/** Weaker hints than this are not worth showing. */
const LEAST_STRENGTH = 0.25;

/**
 * What the note says about using each technology, sentence by sentence: one reading for each mention and ring, sorted by
 * the sentence's start, then by mention. Depends on its input alone.
 */
export function findVerdicts(written: NoteToJudge): VerdictReading[] {
  const note = readAloud(written);
  const hits = note.sentences.map((sentence) => findSentencePhrases(note, sentence));
  const abstracts = findAbstractLines(note.lines, note.sentences, hits);
  const verdicts: VerdictReading[] = [];
  const blamed = new Set<number>();
  const judged = new Set<number>();
  const frame: NoteFrame = { ...note, blamed, judged };
  let lineIndex = 0;
  for (let index = 0; index < note.sentences.length; index++) {
    const sentence = note.sentences[index];
    const phrases = hits[index];
    if (sentence === undefined || phrases === undefined) continue;
    const mentions = placeMentions(note.mentions, firstMentionFrom(note.mentions, sentence.start), sentence);
    lineIndex = lineAtOrBehind(note.lines, lineIndex, sentence.start);
    const line = note.lines[lineIndex];
    if (line === undefined || line.kind === "front-matter" || line.kind === "directive") continue;
    const before = note.sentences[index - 1];
    const goesOn = mentions.length === 0 ? null : findContinuation(note.text, before, sentence, verdicts);
    const mayTell = goesOn !== null || mayJudge(note.text, sentence, phrases, mentions.length > 0);
    if (!mayTell && !isPlan(note, line)) continue;
    const view = viewSentence(note.words, sentence, line, mentions, phrases);
    const told = linkSentence(frame, index, view, abstracts.has(lineIndex));
    const found = goesOn === null ? told : readContinuation(view, told, goesOn, toldBefore(verdicts, before));
    const believed = keepStrongest(
      [...found, ...readJoinedLikewise(view, found)].filter((verdict) => verdict.strength >= LEAST_STRENGTH),
    );
    for (const { ring, mention } of believed) {
      judged.add(mention);
      if (ring === "hold") blamed.add(mention);
    }
    verdicts.push(...believed);
  }
  return verdicts.sort(byPlace);
}

/** The note without what nobody reads aloud; every offset stays what it is. */
function readAloud(note: NoteToJudge): NoteToJudge {
  const text = spellPlainly(blankUnsaid(note.text));
  return text === note.text ? note : { ...note, text, words: wordsLeft(note.words, text) };
}

/** How a sentence may take up what the one before it says: behind an arrow, or by "same goes for". */
type Continuation = "arrow" | "likewise";

function findContinuation(
  text: string,
  before: Span | undefined,
  sentence: Span,
  verdicts: readonly VerdictReading[],
): Continuation | null {
  if (followsArrow(text, before, sentence)) return "arrow";
  return verdicts.at(-1)?.sentence === before && before !== undefined && followsLikewise(text, sentence)
    ? "likewise"
    : null;
}

/** What a sentence says by itself, or else by what the one before it said. */
function readContinuation(
  view: SentenceView,
  told: readonly VerdictReading[],
  goesOn: Continuation,
  before: readonly VerdictReading[],
): readonly VerdictReading[] {
  if (told.length > 0) return told;
  return goesOn === "arrow" ? readBehindArrow(view, before) : readLikewise(view, before);
}

/** The verdicts of the sentence before, which are the last ones found. */
function toldBefore(verdicts: readonly VerdictReading[], before: Span | undefined): readonly VerdictReading[] {
  const first = verdicts.findLastIndex(({ sentence }) => sentence !== before) + 1;
  return verdicts.slice(first);
}

/** "they **dropped** A for B" is a change, whatever the words around "dropped" say by themselves. */
function isFrameTarget({ role }: PhraseTarget): boolean {
  return role === "opening" || role === "joint" || role === "ending";
}

function findSentencePhrases(note: NoteToJudge, sentence: Span): PhraseHit<PhraseTarget>[] {
  const talk = talkAt(note.talks, sentence.start);
  const ofTalk = talk >= 0 ? note.talkLanguages?.[talk] : undefined;
  // English is always understood; a section full of English terms says nothing against the note's own language.
  const language = ofTalk === undefined || ofTalk === null || ofTalk === "en" ? note.language : ofTalk;
  return findPhrases(compileCues(language), note.words, sentence, isFrameTarget);
}

/** "★★★★☆", "A → B", "A -> B", "A > B", "4/5" */
const RATING_OR_ARROW = /[★⭐☆→⇒⟶]|[=-]>|\s[<>]{1,3}\s|\d\s?\/\s?(?:5|10)/u;
const MARKS = codesOf(/[★⭐☆→⇒⟶<>/]/);

/** Without a name of its own a sentence needs a cue that may speak of something before or below it. */
function mayJudge(
  text: string,
  sentence: Span,
  phrases: readonly PhraseHit<PhraseTarget>[],
  isNamed: boolean,
): boolean {
  if (!isNamed) return phrases.some(({ target }) => target.role === "cue");
  const tells = phrases.some((phrase) => phrase.target.role === "cue" || mayLinkFrame(phrases, phrase));
  if (tells || !holdsAny(MARKS, text, sentence.start, sentence.end)) return tells;
  return RATING_OR_ARROW.test(text.slice(sentence.start, sentence.end));
}

/** One verdict for each mention and ring of a sentence. */
function keepStrongest(found: readonly VerdictReading[]): readonly VerdictReading[] {
  if (found.length < 2) return found;
  const kept = new Map<string, VerdictReading>();
  for (const verdict of found) {
    const key = `${verdict.mention}:${verdict.ring satisfies Ring}`;
    const known = kept.get(key);
    if (known === undefined || verdict.strength > known.strength) kept.set(key, verdict);
  }
  return [...kept.values()];
}

function byPlace(a: VerdictReading, b: VerdictReading): number {
  return a.sentence.start - b.sentence.start || a.mention - b.mention || a.cue.start - b.cue.start;
}
