import { foldName } from "@/domain/extraction/letters/character-class";
import type { FoundMention } from "@/domain/extraction/mentions/find-mentions";
import { endsInUse, endsLikeUse, startsInUse } from "@/domain/extraction/mentions/use-object";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { type Line, lineAt } from "@/domain/notes/lines/line";
import { GIVEN_NAMES } from "@/domain/notes/people/given-names";
import type { Span } from "@/domain/notes/span";
import { endTest } from "@/domain/notes/text/end-test";
import type { Quadrant } from "@/domain/radar/vocabulary";
import type { DoubtId, SignalId } from "./candidate-signals";
import { findDescribedKind, findKindBeside, quadrantOfNoun } from "./described-kind";
import { hasOwnAddress, hasProfile } from "./own-address";

/** Where a name stands, and what stands around it. */
export interface NamePlace {
  readonly text: string;
  readonly span: Span;
  readonly key: string;
  readonly sentence: Span;
  readonly lines: readonly Line[];
  /** The heading of the talk that it belongs to. */
  readonly heading: Span | null;
  readonly isInTalk: boolean;
  /** Names that we know, sorted by place. */
  readonly found: readonly FoundMention[];
  /** Folded names of the projects that the note has addresses of. */
  readonly addresses: ReadonlySet<string>;
  readonly isJapanese: boolean;
  /** True where nouns have capitals, as in German. */
  readonly isNounCapital: boolean;
}

/** What speaks for a name and against it; sets grow with each of its places. */
export interface Evidence {
  readonly signals: Set<SignalId>;
  readonly doubts: Set<DoubtId>;
}

const REACH_BEFORE = 80;
const REACH_BEHIND = 120;

/** Adds what one place of a name says; gives the quadrant, where the words around it say what it is. */
export function collectSignals(place: NamePlace, { signals, doubts }: Evidence): Quadrant | null {
  const { text, span, sentence } = place;
  const before = text.slice(Math.max(sentence.start, span.start - REACH_BEFORE), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + REACH_BEHIND));
  addAddressSignals(place, before, after, signals);
  addUseSignals(place, before, after, signals);
  addNeighbourSignals(place, before, after, signals, doubts);
  addLineSignals(place, signals);
  addDoubts(place, before, after, doubts);
  const beside = findKindBeside(before, after);
  if (beside !== null) signals.add("kind-beside");
  const kind = findDescribedKind(before, skipAddress(place, after), place.isJapanese);
  if (kind === null || !(OPENS.test(before) || BEHIND_WORD.test(before)))
    return beside === null ? null : quadrantOfNoun(beside);
  signals.add("described");
  return kind;
}

const ADDRESS = /^["'`*_]{0,2}\]\([^)\s]{1,200}\)/;

/** "](https://…), a queue for ships" -> ", a queue for ships": what is said of a linked name stands behind the address. */
function skipAddress({ text, span, sentence }: NamePlace, after: string): string {
  const length =
    after.startsWith("]") || after.charAt(1) === "]"
      ? (ADDRESS.exec(text.slice(span.end, sentence.end))?.[0].length ?? 0)
      : 0;
  if (length === 0) return after;
  const from = span.end + length;
  return text.slice(from, Math.min(sentence.end, from + REACH_BEHIND));
}

const OPENS = /^["'`*_([]{0,3}$/;
const BEHIND_WORD = /(?:^|[^\p{L}])\p{L}+\s["'`*_[«“„]{0,3}$/u;

function addAddressSignals(place: NamePlace, before: string, after: string, signals: Set<SignalId>): void {
  if (hasOwnAddress(place.text, place.span, place.key)) signals.add("own-address");
  if (LINK_OPENS.test(before) && LINK_CLOSES.test(after)) signals.add("link-text");
  if (!place.addresses.has(place.key)) return;
  const isLinked = /\[["'`*_]{0,2}$/.test(before) && /^["'`*_]{0,2}(?:\s[^\]]{0,80})?\]\(/.test(after);
  if (isLinked) signals.add("linked-name");
  // A note that links to "web.dev" or "github.com/x/community" may say "web" and "community" of anything.
  if (isLinked || !isCommonWord(place.key)) signals.add("project-url");
}

const LINK_OPENS = /\[["'`*_]{0,2}$/;
/** "](https://…", "][3]", "][]" */
const LINK_CLOSES = /^["'`*_]{0,2}\][[(]/;

const TOOLS_LABEL = endTest(
  /(?:tools?|tooling|operators?|libraries|frameworks?|plugins?|alternatives?|stack|examples?|herramientas|outils|werkzeuge|ferramentas|strumenti|gereedschap|bibliotecas|librerías|librairies|bibliothèques|librerie|bibliotheken|ツール|使用技術|技術スタック|ライブラリ)\s*[:=：]\s*[^.;]*$/iu,
);
const LABEL_MARK = /[:=：]/;
const EXAMPLE = endTest(
  /(?:^|[^\p{L}])(?:such as|like|e\.?g\.?,?|i\.?e\.?,?|including|for example|for instance|namely|z\.\s?b\.|wie|como|por ejemplo|por exemplo|comme|par exemple|tels? que|telles que|ad esempio|tipo|zoals|bijvoorbeeld)\s["'`*_[(]{0,2}$/iu,
);
const SUBJECT =
  /^["'`*_)\]]{0,3}\s(?:is|are|was|has|had|can|could|will|supports?|provides?|allows?|lets|uses?|runs?|does|doesn['’]t|makes?|works?|handles?|offers?|enables?|comes|gives|creates?|generates?|takes|gets|seems|looks|needs|requires?|helps?|solves?|integrates|implements|manages|detects?|stores?|es|est|ist|è|é|tiene|permite|permet|hat|kann|wird|bietet|ermöglicht|läuft|ha|può|consente|tem|pode|utilise|sont|son|sind|sono|são)(?![\p{L}])/u;
const VERSION = /^["'`*_)\]]{0,2}\s?(?:v\.?\s?\d|version \d|\d+(?:\.\d+|\.x|\+))/iu;

function addUseSignals(place: NamePlace, before: string, after: string, signals: Set<SignalId>): void {
  if (endsInUse(before) || (place.isJapanese && startsInUse(after))) signals.add("object");
  else if (endsLikeUse(before)) signals.add("object-like");
  if (LABEL_MARK.test(before) && TOOLS_LABEL(before)) signals.add("tools-list");
  if (EXAMPLE(before)) signals.add("example");
  if (SUBJECT.test(after)) signals.add("subject");
  if (VERSION.test(after)) signals.add("versioned");
  if (OPEN_SOURCE_BEFORE(before) || OPEN_SOURCE_BEHIND.test(after)) signals.add("open-source");
  if (isAbbreviated(place.text.slice(place.span.start, place.span.end), after)) signals.add("abbreviated");
  if (place.isJapanese && AMID_KANA.test(after)) signals.add("amid-kana");
}

/** "the open-source X", "an open source project X" */
const OPEN_SOURCE_BEFORE = endTest(
  /open[- ]?sourced?\s(?:project|tool|library|framework|software|product)?\s?["'`*_[(]{0,2}$/i,
);
const OPEN_SOURCE_BEHIND = /^["'`*_)\]]{0,3},?\s(?:(?:is|was)\s)?(?:an?\s|the\s)?\(?open[- ]?sourced?(?![\p{L}])/iu;

/** A word in Latin letters with a Japanese particle behind it. */
const AMID_KANA = /^["'`*_」』]{0,2}\s?(?:で|の|を|は|が|に|と|も|から|という|製|など)(?=[\u3040-\u9fff]|\s|$)/u;
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

const VERSUS_BEHIND = /^["'`*_)\]]{0,2}\s(?:vs\.?|versus)\s/i;
const VERSUS_BEFORE = endTest(/\s(?:vs\.?|versus)\s["'`*_[(]{0,2}$/i);

function addNeighbourSignals(
  place: NamePlace,
  before: string,
  after: string,
  signals: Set<SignalId>,
  doubts: Set<DoubtId>,
): void {
  if (VERSUS_BEHIND.test(after) || VERSUS_BEFORE(before)) signals.add("versus");
  const beside = countBesideKnown(place.text, place.span, place.sentence, place.found);
  if (beside > 0) {
    signals.add("beside-known");
    if (beside > 1) signals.add("amid-list");
    const written = place.text.slice(place.span.start, place.span.end);
    if (written === written.toLowerCase()) doubts.add("small-letters-beside");
  }
}

const APART = "(?:\\s?[,/+&|·•、・]\\s?|\\s?,?\\s(?:and|or|und|oder|et|ou|y|o|e|ed|en|of|vs\\.?|then)\\s)";
const NAME = "[\"'`*_([]{0,2}[\\p{L}\\p{N}][\\p{L}\\p{N}.#+-]{0,24}[\"'`*_)\\]]{0,2}";
/** ", ", " and ", ", Pulsar, ": what stands between names of one list, with others of that list. */
const BETWEEN = new RegExp(`^["'\`*_)\\]]{0,3}${APART}(?:${NAME}${APART}){0,3}["'\`*_([]{0,3}$`, "iu");
const BESIDE_REACH = 60;
const BESIDE = 3;

/** "Kaniko, X": a name that we know stands beside it in a list. */
export function standsBesideKnown(text: string, span: Span, sentence: Span, found: readonly FoundMention[]): boolean {
  return countBesideKnown(text, span, sentence, found) > 0;
}

/** "Kaniko, X": how many stand so, with only a comma, a slash or "and", or other names of the list, between them and the name. */
function countBesideKnown(text: string, span: Span, sentence: Span, found: readonly FoundMention[]): number {
  return nearestMentions(found, span).filter((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end) return false;
    const start = Math.min(mention.end, span.end);
    const end = Math.max(mention.start, span.start);
    return end - start <= BESIDE_REACH && BETWEEN.test(text.slice(start, end));
  }).length;
}

/** The mentions around a place, in their order. */
export function nearestMentions(found: readonly FoundMention[], span: Span): readonly FoundMention[] {
  const low = firstMentionFrom(found, span.start);
  return found.slice(Math.max(0, low - 1), Math.min(found.length, low + BESIDE - 2));
}

function firstMentionFrom(found: readonly FoundMention[], offset: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ITEM_MARKS = 4;
/** "Suzume**で**作るCLI", "Suzume**入門**": a foreign word that a Japanese title opens with. */
const JAPANESE_TITLE = /^["'`*_\]」』]{0,3}\s?(?:で|を|の|と|は|が|へ|から|入門|について|による)(?=[\u3040-\u9fff])/u;
/** "Pyspy, pyperf, codspeed", "Tools: trelvix, gluxon" */
const NAME_LIST = /^(?:[\p{L} ]{2,20}:\s)?[\w.+#-]{2,24}(?:\s?[,/+]\s?[\w.+#-]{2,24}){1,9}\.?$/u;

/** What the line says in which a name stands: a list's item, a talk's title. */
function addLineSignals(place: NamePlace, signals: Set<SignalId>): void {
  const { text, span, lines, heading } = place;
  const index = lineAt(lines, span.start);
  const line = lines[index];
  const isTitle = heading !== null && heading.start <= span.start && span.end <= heading.end;
  const content = isTitle ? heading : line?.content;
  if (line === undefined || content === undefined) return;
  if (!isTitle && NAME_LIST.test(text.slice(content.start, content.end))) signals.add("name-list");
  if (
    span.start - content.start > ITEM_MARKS ||
    !/^(?:\[[ x]\]\s)?["'`*_[]{0,4}$/.test(text.slice(content.start, span.start))
  )
    return;
  const rest = text.slice(span.end, Math.max(span.end, content.end));
  if (isTitle && place.isJapanese && JAPANESE_TITLE.test(rest)) signals.add("talk-title");
  if (!isTitle && DEFINED.test(rest)) signals.add("defined");
  if (/^["'`*_\]]{0,4}\s*$/.test(rest)) signals.add(isTitle ? "talk-title" : "whole-item");
  if (!isTitle && (opensWithKnown(place, index - 1) || opensWithKnown(place, index + 1))) signals.add("among-known");
}

/** "X: how it packs", "X - moves ships" */
const DEFINED = /^["'`*_\])]{0,4}(?:\([^)\n]{1,60}\))?["'`*_]{0,2}\s?(?::|：|–|—|-|->|=>|→)\s+["'`*_]?[\p{Ll}\p{Lo}]/u;

function opensWithKnown({ lines, found }: NamePlace, index: number): boolean {
  const content = lines[index]?.content;
  if (content === undefined || content.end === content.start) return false;
  const first = found[firstMentionFrom(found, content.start)];
  return first !== undefined && first.start <= content.start + ITEM_MARKS && first.end <= content.end;
}

const PERSON_VERB =
  /^["'`*_)\]]{0,3}\s(?:said|says|told|talked|talks|spoke|speaks|showed|shows|explained|explains|presented|presents|mentioned|gave|started|asked|argued|believes?|thinks?|works? (?:at|for|on)|joined|wrote|from|and (?:his|her|their)|went|walked|discussed|dijo|contó|habló|explicó|presentó|nos|a dit|a présenté|explique|parle|sagte|erzählte|zeigte|stellte|erklärte|ha (?:raccontato|parlato|spiegato|mostrato)|parla|racconta|falou|mostrou|apresentou|contou)(?![\p{L}])/u;
const CAPITAL_BEFORE = endTest(/[^\s"'`*_(]["'`*_)\]]{0,2}\s["'`*_(]{0,2}\p{Lu}\p{Ll}+["'`*_)]{0,2}\s$/u);
const WORD_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+)\s$/u;
const HAS_WORD_BEFORE = endTest(/\p{Lu}\p{Ll}+\s$/u);
const CAPITAL_BEHIND = /^\s\p{Lu}\p{Ll}+/u;
const NO_WORD = /^[^\p{L}\p{N}]*$/u;

/** "Ada from [": a link behind a word of belonging is a company's, not a tool's. */
const WORKPLACE =
  /(?:^|[\s,(])(?:from|at|by|of|@|chez|d['’]|bei|von|di|presso|en|em|da|na|no|bij|van)\s?\[["'`*_]{0,2}$/iu;

/** What the words around a name say against it, and where a capital tells something. */
function addDoubts(place: NamePlace, before: string, after: string, doubts: Set<DoubtId>): void {
  const { text, span, key, found } = place;
  const beside = HAS_WORD_BEFORE(before) ? WORD_BEFORE.exec(before)?.[1] : undefined;
  if (beside !== undefined && GIVEN_NAMES.has(foldName(beside))) doubts.add("surname");
  if (CAPITAL_BEFORE(before) || CAPITAL_BEHIND.test(after)) doubts.add("beside-capital");
  if (found[firstMentionFrom(found, span.start) - 1]?.end === span.start - 1 && text.charAt(span.start - 1) === " ")
    doubts.add("behind-known");
  if (PERSON_VERB.test(after)) doubts.add("person");
  if (/^['’]s?\s/.test(after)) doubts.add("possessive");
  if (GIVEN_NAMES.has(key)) doubts.add("given-name");
  if (hasProfile(text, span)) doubts.add("profile");
  if (WORKPLACE.test(before)) doubts.add("workplace");
  if (!place.isInTalk) doubts.add("no-talk");
}

/** A capital within a sentence says something; one that opens a line or stands in a title does not. */
export function addCapitalSignals(place: NamePlace, { signals, doubts }: Evidence): void {
  const { text, span, sentence, heading } = place;
  const isOpening = NO_WORD.test(text.slice(Math.max(sentence.start, span.start - REACH_BEFORE), span.start));
  if (isOpening) signals.add("opening");
  if (!/^\p{Lu}\p{Ll}+$/u.test(text.slice(span.start, span.end))) return;
  if (place.isNounCapital) doubts.add("noun");
  else if (!isOpening && (heading === null || span.start >= heading.end || span.end <= heading.start))
    signals.add("capital-within");
}
