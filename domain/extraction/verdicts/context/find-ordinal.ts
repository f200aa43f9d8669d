import { startsWeighty } from "@/domain/extraction/cues/light-words";
import { talkAt } from "@/domain/extraction/talk-at";
import {
  type CueTarget,
  clauseOf,
  firstMentionFrom,
  mentionsOfClause,
  type PlacedMention,
  placeMentions,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { clauseSpan } from "@/domain/extraction/verdicts/grammar/split-clauses";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { createWordFamily } from "@/domain/extraction/verdicts/phrases/word-families";
import type { Span } from "@/domain/notes/span";
import { endTest } from "@/domain/notes/text/end-test";
import { type InheritedSubject, type NoteFrame, titleSpan } from "./note-frame";

const ORDINAL_TRUST = 0.85;
const MAX_SENTENCES_BACK = 4;
const FIRST =
  /(?<!\p{L})(?:the first|the former|lo primero|el primero|la primera|le premier|la première|il primo|la prima|o primeiro|a primeira|ersteres?|der erste|die erste|das erste|de eerste|het eerste)(?: one)?(?!\p{L})|前者/iu;
const SECOND =
  /(?<!\p{L})(?:the second|the latter|lo segundo|el segundo|la segunda|le second|la seconde|le deuxième|il secondo|la seconda|quest['’]ultimo|o segundo|a segunda|letzteres?|der zweite|die zweite|das zweite|de tweede|het tweede)(?: one)?(?!\p{L})|後者/iu;

/** Either holds one of these; few sentences do. */
const COUNTING = createWordFamily(
  "first|former|primer|premi|primeir|prim[oa]|erste|erster|eerste|second|latter|segund|deuxi|ultimo|letzter|zweite|tweede|前者|後者",
);

/** "Cloudflare Access for the web, Tailscale **for SSH**": two are counted. */
const PURPOSE = endTest(/(?<!\p{L})(?:for|für|pour|para|por|per|voor|zum|zur)\s+(?:\p{L}{1,3}\s+)?$/iu);

/** "**The second** she recommends": one of two that the sentences before, or the title, name; null where nothing is counted. */
export function findOrdinal(
  note: NoteFrame,
  sentenceIndex: number,
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
): InheritedSubject | null {
  if ((view.families & COUNTING) === 0) return null;
  const clause = view.clauses[clauseOf(view, hit)];
  if (clause === undefined || mentionsOfClause(view, clauseOf(view, hit)).length > 0) return null;
  const { start, end } = clauseSpan(clause);
  const place = placeCounted(view.text.slice(start, end));
  if (place < 0) return null;
  const counted = findPair(note, sentenceIndex, view.span)[place];
  return counted === undefined ? null : { mentions: [counted], how: "sentence-before", trust: ORDINAL_TRUST };
}

/** 0 for "the first", 1 for "the second", -1 for neither; "the first time" counts times. */
function placeCounted(said: string): number {
  return [FIRST, SECOND].findIndex((pattern) => {
    const found = pattern.exec(said);
    if (found === null) return false;
    return found[0].endsWith(" one") || !startsWeighty(said.slice(found.index + found[0].length));
  });
}

/** The two technologies that are named together, nearest first: in a sentence before, then in the title. */
function findPair(note: NoteFrame, sentenceIndex: number, own: Span): readonly PlacedMention[] {
  const talk = note.talks[talkAt(note.talks, own.start)];
  const spans: Span[] = [];
  for (let back = 1; back <= MAX_SENTENCES_BACK; back++) {
    const before = note.sentences[sentenceIndex - back];
    if (before !== undefined && before.start >= (talk?.section.start ?? 0)) spans.push(before);
  }
  if (talk !== undefined) spans.push(titleSpan(note.text, talk));
  return spans.map((span) => namesIn(note, span)).find((names) => names.length === 2) ?? [];
}

function namesIn(note: NoteFrame, span: Span): readonly PlacedMention[] {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, span.start), span);
  const counted = placed.filter(({ start }) => !PURPOSE(note.text.slice(span.start, start)));
  return counted.filter(
    (mention, index) => counted.findIndex((other) => other.technology === mention.technology) === index,
  );
}
