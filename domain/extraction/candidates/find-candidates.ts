import { foldName } from "@/domain/extraction/letters/character-class";
import { rememberAnswers } from "@/domain/extraction/letters/remember-answers";
import type { MaskedSpan } from "@/domain/extraction/masks/find-masked-spans";
import type { FoundMention, Searchable } from "@/domain/extraction/mentions/find-mentions";
import { parseOwner, parseProjectAddress } from "@/domain/extraction/mentions/project-address";
import type { UnknownWord } from "@/domain/extraction/mentions/unknown-words";
import type { Terms } from "@/domain/extraction/terms/terms";
import { COMPANIES } from "@/domain/extraction/words/companies";
import { findKnownEvent } from "@/domain/notes/events/event-names";
import { findTalkField } from "@/domain/notes/lines/field-names";
import type { Line } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import { UNSPACED } from "@/domain/notes/words/words";
import type { Quadrant } from "@/domain/radar/vocabulary";
import { addShapeSignals, extendName, nameKey } from "./candidate-shape";
import { type DoubtId, type SignalId, scoreSignals, WEAK_SCORE } from "./candidate-signals";
import { addCapitalSignals, collectSignals, type NamePlace, nearestMentions } from "./collect-signals";
import { listCapitalWords } from "./list-capital-words";
import { isSlipOfWord } from "./slip-of-word";

/** A name that no list knows, with all its places in the note and what speaks for it. */
export interface Candidate {
  readonly key: string;
  /** As it is written first. */
  readonly surface: string;
  readonly places: readonly UnknownWord[];
  readonly signals: ReadonlySet<SignalId>;
  readonly doubts: ReadonlySet<DoubtId>;
  readonly score: number;
  /** What the note says it is; null where it does not. */
  readonly quadrant: Quadrant | null;
}

/** What else is known of the note when names are looked for. */
export interface CandidateContext {
  readonly lines: readonly Line[];
  /** The heading of the talk that a sentence belongs to. */
  readonly headingOf: (sentence: number) => Span | null;
  /** Folded words of people's and events' names: never technologies. */
  readonly people: ReadonlySet<string>;
  /** True where a sentence is source code or a program's output. */
  readonly isCode: (sentence: number) => boolean;
  /** ISO 639-1 code of the note's language. */
  readonly language: string | null;
}

interface Draft {
  readonly surface: string;
  readonly places: UnknownWord[];
  readonly signals: Set<SignalId>;
  readonly doubts: Set<DoubtId>;
  quadrant: Quadrant | null;
}

/** Finds names that may be technologies by how the note speaks of them; sorted by first place. */
export function findCandidates(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
  unknown: readonly UnknownWord[],
  { projects: addresses, owners }: AddressNames,
  context: CandidateContext,
): readonly Candidate[] {
  const drafts = new Map<string, Draft>();
  const others = [terms.ignored, context.people, owners, COMPANIES];
  const plain = context.language === "de" ? [] : listCapitalWords(note, found);
  const plainStarts = new Set(plain.map(({ start }) => start));
  const all = plain.length === 0 ? unknown : [...unknown, ...plain].sort((a, b) => a.start - b.start);
  for (const word of all) {
    if (isCovered(found, word)) continue;
    const span = extendName(note.text, word);
    const written = note.text.slice(span.start, span.end);
    const isPlain = plainStarts.has(span.start);
    const key = isPlain ? foldName(written) : nameKey(written, addresses);
    if (key === null || context.isCode(word.sentence)) continue;
    if (others.some((names) => names.has(key)) || isOther(note.text, span, written)) continue;
    const draft = findDraft(drafts, key) ?? createDraft(note.text, span, key, written);
    if (isPlain) draft.doubts.add("plain-word");
    if (draft.places.length === 0) drafts.set(key, draft);
    draft.places.push({ start: span.start, end: span.end, sentence: word.sentence });
    const heading = context.headingOf(word.sentence);
    const place: NamePlace = {
      text: note.text,
      span,
      key,
      sentence: note.sentences[word.sentence] ?? span,
      lines: context.lines,
      heading,
      isInTalk: heading !== null,
      found,
      addresses,
      isJapanese: (note.words.made & UNSPACED) !== 0,
      isNounCapital: context.language === "de",
    };
    const quadrant = collectSignals(place, draft);
    draft.quadrant ??= quadrant;
    addCapitalSignals(place, draft);
  }
  return [...drafts].map(([key, draft]) => finish(note, key, draft));
}

/** "microVMs" are more of one "microVM". */
function findDraft(drafts: ReadonlyMap<string, Draft>, key: string): Draft | undefined {
  return drafts.get(key) ?? (key.endsWith("s") ? drafts.get(key.slice(0, -1)) : undefined);
}

function createDraft(text: string, span: Span, key: string, surface: string): Draft {
  const draft: Draft = { surface, places: [], signals: new Set(), doubts: new Set(), quadrant: null };
  addShapeSignals(text, span, key, draft.signals, draft.doubts);
  return draft;
}

/** Words of weighing whether to use a thing. */
const JUDGING =
  /(?<![\p{L}])(?:check(?:ed|ing)? out|take a look|look(?:ed|ing)? (?:at|into)|worth|interesting|recommend(?:ed|s)?|promising|try|trying|love|prefer|avoid|replaced?|instead of|alternative|switch(?:ed)?|migrat(?:e|ed|ing)|moved|adopt(?:ed)?|deprecated|production)(?![\p{L}])/iu;
const LONGEST_JUDGED = 400;

function judges(note: Searchable, sentence: number): boolean {
  const span = note.sentences[sentence];
  if (span === undefined || span.end - span.start > LONGEST_JUDGED) return false;
  return JUDGING.test(note.text.slice(span.start, span.end));
}

function isOther(text: string, span: Span, written: string): boolean {
  return isEvent(text, span, written) || isFieldName(text, span, written);
}

/** "Intervenante : Ada Example", "Speakers: …" */
function isFieldName(text: string, { end }: Span, written: string): boolean {
  return /^ ?[:：]/.test(text.slice(end, end + 2)) && findTalkField(written) !== null;
}

/** "EuroTech 2014", "[EuroTech](https://…) 2014": an event. */
const YEAR = /^(?:\]\([^)\s]{1,200}\))? (?:19|20)\d\d(?!\d)/;
const YEAR_REACH = 210;

const EVENT = /(?:\p{Ll}|^\p{Lu})(?:Con|Conf|Kaigi|Fest)(?:$|\p{Lu})|^\p{Lu}\p{Ll}{2,}con(?:$|\p{Lu})/u;
const REMEMBERED_WORDS = 10_000;

/** "KubeCon", "GraphConf": a conference, whether a list knows it or not. */
const isEventName = rememberAnswers(
  (written) => EVENT.test(written) || findKnownEvent(written) !== null,
  REMEMBERED_WORDS,
);

/** "commmands", "Fialure" */
const SMALL_LETTERS = /^\p{L}\p{Ll}+$/u;
const WORTH_SPELLING = 0.2;

function isEvent(text: string, { end }: Span, written: string): boolean {
  return isEventName(written) || YEAR.test(text.slice(end, end + YEAR_REACH));
}

function finish(note: Searchable, key: string, draft: Draft): Candidate {
  const { surface, places, signals, doubts, quadrant } = draft;
  if (places.length >= 2) signals.add("repeated");
  // Asked only where it may matter, since it tries some four hundred words.
  if (SMALL_LETTERS.test(surface) && scoreSignals(signals, doubts) >= WORTH_SPELLING && isSlipOfWord(key))
    doubts.add("slip");
  // Sentences are long, so that they are searched only where it may matter.
  const mayMatter = scoreSignals([...signals, "judged"], doubts) >= WEAK_SCORE;
  if (mayMatter && places.some(({ sentence }) => judges(note, sentence))) signals.add("judged");
  return { key, surface, places, signals, doubts, score: round(scoreSignals(signals, doubts)), quadrant };
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** What the note's addresses call projects, and whose those are who have none of their own name; all folded. */
export interface AddressNames {
  readonly projects: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

/** Reads the names off the note's addresses: "github.com/port-authority/berths" tells of a project and of an owner. */
export function readAddressNames(text: string, masked: readonly MaskedSpan[]): AddressNames {
  const projects = new Set<string>();
  const owners = new Set<string>();
  for (const mask of masked) {
    if (mask.kind !== "url") continue;
    const url = text.slice(mask.start, mask.end);
    const project = parseProjectAddress(url);
    if (project !== null) projects.add(foldName(project));
    const owner = parseOwner(url);
    if (owner !== null) owners.add(foldName(owner));
  }
  for (const project of projects) owners.delete(project);
  return { projects, owners };
}

function isCovered(found: readonly FoundMention[], word: Span): boolean {
  return nearestMentions(found, word).some((mention) => mention.start < word.end && word.start < mention.end);
}
