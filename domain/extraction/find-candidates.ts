import { endTest } from "@/domain/notes/end-test";
import { findKnownEvent } from "@/domain/notes/event-names";
import { holdsAny } from "@/domain/notes/holds-any";
import { codesOf } from "@/domain/notes/letter-codes";
import type { Span } from "@/domain/notes/span";
import { UNSPACED } from "@/domain/notes/words";
import type { Quadrant } from "@/domain/radar/vocabulary";
import { type SignalId, scoreSignals } from "./candidate-signals";
import { foldName } from "./character-class";
import { findDescribedKind } from "./described-kind";
import type { MaskedSpan } from "./find-masked-spans";
import type { FoundMention, Searchable } from "./find-mentions";
import { isInCodeSpan } from "./name-place";
import { parseProjectAddress } from "./project-address";
import type { Terms } from "./terms";
import { isKnownWord, type UnknownWord } from "./unknown-words";
import { endsInUse, startsInUse } from "./use-object";
import { COMPANIES } from "./words/companies";

/** A name that no list knows, with all its places in the note and what speaks for it. */
export interface Candidate {
  readonly key: string;
  /** As it is written first. */
  readonly surface: string;
  readonly places: readonly UnknownWord[];
  readonly signals: ReadonlySet<SignalId>;
  readonly score: number;
  /** What the note says it is; null where it does not. */
  readonly quadrant: Quadrant | null;
}

/** What else is known of the note when names are looked for. */
export interface CandidateContext {
  /** The heading of the talk that a sentence belongs to. */
  readonly headingOf: (sentence: number) => Span | null;
  /** Folded words of people's and events' names: never technologies. */
  readonly people: ReadonlySet<string>;
  /** True where a sentence is source code or a program's output. */
  readonly isCode: (sentence: number) => boolean;
}

interface Draft {
  readonly surface: string;
  readonly places: UnknownWord[];
  readonly signals: Set<SignalId>;
  quadrant: Quadrant | null;
}

/** Finds names that may be technologies by how the note speaks of them; sorted by first place. */
export function findCandidates(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
  unknown: readonly UnknownWord[],
  addresses: ReadonlySet<string>,
  context: CandidateContext,
): readonly Candidate[] {
  const drafts = new Map<string, Draft>();
  const keyOf = nameKeys(addresses);
  for (const word of unknown) {
    if (isCovered(found, word)) continue;
    const span = extendName(note.text, word);
    const written = note.text.slice(span.start, span.end);
    const key = keyOf(written);
    if (key === null || context.isCode(word.sentence)) continue;
    if (terms.ignored.has(key) || context.people.has(key) || COMPANIES.has(key)) continue;
    if (isEventName(written)) continue;
    const draft = drafts.get(key) ?? { surface: written, places: [], signals: new Set<SignalId>(), quadrant: null };
    drafts.set(key, draft);
    draft.places.push({ start: span.start, end: span.end, sentence: word.sentence });
    collectSignals(note, found, context, addresses, draft, span, key, word.sentence);
  }
  return [...drafts].map(([key, draft]) => finish(key, draft));
}

/** "KubeCon", "GraphConf": a conference, whether a list knows it or not. */
function isEventName(written: string): boolean {
  return /\p{Ll}(?:Con|Conf|Kaigi|Fest)$/u.test(written) || findKnownEvent(written) !== null;
}

function finish(key: string, draft: Draft): Candidate {
  if (draft.places.length >= 3) draft.signals.add("repeated");
  const { surface, places, signals, quadrant } = draft;
  return {
    key,
    surface,
    places,
    signals,
    score: round(scoreSignals(signals) * trustInShape(surface, signals)),
    quadrant,
  };
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** Plain words in lower case are slips of the pen more often than names, and acronyms mean anything. */
function trustInShape(surface: string, signals: ReadonlySet<SignalId>): number {
  if (signals.has("project-url")) return 1;
  if (surface === surface.toLowerCase()) return 0.85;
  return signals.has("unknown") || signals.has("mixed-case") ? 1 : 0.75;
}

/** Folded project names of the note's addresses. */
export function projectNames(text: string, masked: readonly MaskedSpan[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const mask of masked) {
    if (mask.kind !== "url") continue;
    const name = parseProjectAddress(text.slice(mask.start, mask.end));
    if (name !== null) names.add(foldName(name));
  }
  return names;
}

/** The folded key of what looks like a name, null for other words; remembered, since words come again and again. */
function nameKeys(addresses: ReadonlySet<string>): (written: string) => string | null {
  const known = new Map<string, string | null>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const key = foldName(written);
    const result = isNameLike(written, key, addresses) ? key : null;
    known.set(written, result);
    return result;
  };
}

const HYPHEN = 0x2d;
const DOT = 0x2e;

/** Takes the parts that belong to a name: "Cider-CI", "postgres.pm", "k8s-shredder". */
function extendName(text: string, word: Span): Span {
  const next = text.charCodeAt(word.end);
  if (next !== HYPHEN && next !== DOT) return word;
  const after = /^(?:[-.][\p{L}\p{N}]+)+/u.exec(text.slice(word.end, word.end + 30))?.[0] ?? "";
  return { start: word.start, end: word.end + after.length };
}

const MAX_NAME_LENGTH = 32;

/** Mixed case within, or a word that no dictionary has, or a project's name; never a sentence's plain words. */
function isNameLike(written: string, key: string, addresses: ReadonlySet<string>): boolean {
  if (key.length < 3 || written.length > MAX_NAME_LENGTH || !opensInLatin(written)) return false;
  if (addresses.has(key)) return true;
  if (
    written.includes(".") &&
    /\.(?:md|txt|py|js|ts|java|go|rb|sh|json|ya?ml|xml|html?|css|png|jpe?g|gif|pdf|pptx?|toml|cfg|conf|log|lock|exe)$/i.test(
      written,
    )
  )
    return false;
  if (/^\p{Lu}+s?$/u.test(written)) return key.length >= 3 && key.length <= 6;
  if (NOUN_ENDING.test(written)) return false;
  if (isMixedCase(written)) return true;
  const isWhole = !written.includes("-") && !written.includes(".");
  return isWhole ? !isKnownWord(key) : !written.split(/[-.]/).every((part) => isKnownWord(foldName(part)));
}

function opensInLatin(written: string): boolean {
  return /^(?:[A-Za-z]|(?!\d)\p{Script=Latin})/u.test(written);
}

/** Nouns of the Romance and Germanic languages that no dictionary of common words has: "Empacotamento", "Nachhaltigkeit". */
const NOUN_ENDING =
  /^\p{L}\p{Ll}+(?:mento|mentos|miento|mientos|menti|zione|zioni|ção|ções|ción|ciones|ssão|ssões|tion|tions|ment|ments|ung|ungen|heit|heiten|keit|keiten|schaft|schaften|dade|dades|idad|idades|ità|ité|ités|isme|ismo|ezza|ezze|agem|agens|aggio|aggi|eza|ezas|teur|teurs|dor|dores|tore|tori|ista|istas|isti|iste|istes)$/u;

/** Nearly all words: no capital and no digit but at the beginning. */
const PLAIN_WORD = /^.[a-z]*$/;

function isMixedCase(written: string): boolean {
  return !PLAIN_WORD.test(written) && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}|\p{L}\d\p{L}/u.test(written);
}

const TOOLS_LABEL = endTest(
  /(?:tool|tools|tooling|operators?|libraries|frameworks?|projects?|products?|plugins?|others?|alternatives?|components|stack|herramientas|outils|werkzeuge|ferramentas|strumenti|gereedschap|bibliotecas|librerías|librairies|bibliothèques|librerie|bibliotheken|ツール|使用技術|技術スタック|ライブラリ)\s*[:=：]\s*[^.;]*$/iu,
);
const LABEL_MARKS = codesOf(/[:=：]/);
const BESIDE = 3;

function collectSignals(
  note: Searchable,
  found: readonly FoundMention[],
  context: CandidateContext,
  addresses: ReadonlySet<string>,
  draft: Draft,
  span: Span,
  key: string,
  sentenceIndex: number,
): void {
  const { text } = note;
  const sentence = note.sentences[sentenceIndex] ?? span;
  const before = text.slice(Math.max(sentence.start, span.start - 80), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 120));
  const written = text.slice(span.start, span.end);
  const { signals } = draft;
  if (addresses.has(key)) signals.add("project-url");
  if (addresses.has(key) && /\[["'`*_]{0,2}$/.test(before) && /^["'`*_]{0,2}(?:\s[^\]]{0,80})?\]\(/.test(after))
    signals.add("linked-name");
  const isJapanese = (note.words.made & UNSPACED) !== 0;
  const kind = findDescribedKind(before, after, isJapanese);
  if (kind !== null && (/^["'`*_([]{0,3}$/.test(before) || /(?:^|[^\p{L}])\p{L}+\s["'`*_]{0,2}$/u.test(before))) {
    signals.add("described");
    draft.quadrant ??= kind;
  }
  if (endsInUse(before) || (isJapanese && startsInUse(after))) signals.add("object");
  if (holdsAny(LABEL_MARKS, before, 0, before.length) && TOOLS_LABEL(before)) signals.add("tools-list");
  if (isBesideKnown(text, found, span, sentence)) signals.add("beside-known");
  if (isTalkName(text, context.headingOf(sentenceIndex), span)) signals.add("talk-title");
  if (isMixedCase(written) && !isInCodeSpan(text, span.start, span.end) && !before.endsWith("`"))
    signals.add("mixed-case");
  if (!isKnownWord(key)) signals.add("unknown");
  if (isAbbreviated(written, after)) signals.add("abbreviated");
}

const MAX_LEAD = 5;

/** "OpenAttestation* (OAT)": the letters in brackets are letters of the name, in order. */
function isAbbreviated(written: string, after: string): boolean {
  if (!after.slice(0, MAX_LEAD).includes("(")) return false;
  const letters = /^["'`*_]{0,3}\s?\((\p{Lu}{2,5})\)/u.exec(after)?.[1];
  if (letters === undefined) return false;
  let at = 0;
  const upper = written.toUpperCase();
  for (const letter of letters) {
    at = upper.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isCovered(found: readonly FoundMention[], word: Span): boolean {
  return nearestMentions(found, word).some((mention) => mention.start < word.end && word.start < mention.end);
}

/** "Kaniko, X": only a comma, a slash or "and" between the candidate and a name that we know. */
function isBesideKnown(text: string, found: readonly FoundMention[], span: Span, sentence: Span): boolean {
  const near = nearestMentions(found, span);
  return near.some((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end) return false;
    const between =
      mention.end <= span.start ? text.slice(mention.end, span.start) : text.slice(span.end, mention.start);
    return between.length <= 6 && /^["'`*_\])]{0,2}\s?(?:,|\/|\+|&|and|und|et|y|e|en)\s?["'`*_[(]{0,2}$/.test(between);
  });
}

function nearestMentions(found: readonly FoundMention[], span: Span): readonly FoundMention[] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  return found.slice(Math.max(0, low - 1), Math.min(found.length, low + BESIDE - 2));
}

/** The heading is the name alone, or the name and a colon: "### crossplane", "Secretd: storing secrets". */
function isTalkName(text: string, heading: Span | null, span: Span): boolean {
  if (heading === null || span.start < heading.start || heading.end < span.end) return false;
  const before = text.slice(heading.start, span.start);
  const after = text.slice(span.end, heading.end);
  return /^["'`*_[]{0,2}$/.test(before) && /^["'`*_\]]{0,2}\s*(?:$|:|\(|\[|–|—|-\s)/.test(after);
}
