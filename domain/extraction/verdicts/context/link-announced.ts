import type { CueTarget, PlacedMention, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import type { Line } from "@/domain/notes/lines/line";
import { lineAt } from "@/domain/notes/lines/line";
import { leadsOf } from "./link-list";
import type { NoteFrame } from "./note-frame";

const MAX_ITEMS = 20;
/** Fewer names than this may only happen to stand at the head of an item. */
const LEAST_NAMED = 2;

/** "…は以下の通りです", "… the following", or a colon at the paragraph's end: a list comes next. */
const ANNOUNCES =
  /(?:以下|下記|次)(?:の通り|のとおり|に|です|の|が|を|は|で|、)|(?<!\p{L})(?:the following|as follows|folgende[nrs]?|volgende|siguientes|suivante?s|seguenti|seguintes)(?!\p{L})|[:：]\s*[*_`]*$/iu;

/**
 * The technologies of a list that a paragraph announces, where one of its sentences wishes to try or to read up on what
 * is announced and names nothing itself:
 * ```
 * 知らないものばかりで全部試したい。紹介されていたのは以下の通り：
 *
 * - Turborepo
 * - Biome
 * ```
 */
export function linkAnnounced(note: NoteFrame, view: SentenceView, hit: PhraseHit<CueTarget>): PlacedMention[] {
  const { cue } = hit.target;
  if (view.mentions.length > 0 || cue.asks !== true || cue.side === "object" || cue.labels === true) return [];
  if (view.line.kind !== "text" || view.line.parent >= 0) return [];
  const last = lastOfParagraph(note.lines, lineAt(note.lines, view.span.start));
  const end = note.lines[last]?.content.end ?? view.span.end;
  if (!ANNOUNCES.test(note.text.slice(view.span.start, end))) return [];
  const items = itemsBelow(note.lines, last);
  const named = items.map((item) => leadsOf(note, item)).filter((leads) => leads.length > 0);
  return named.length >= LEAST_NAMED && named.length * 2 >= items.length ? named.flat() : [];
}

function lastOfParagraph(lines: readonly Line[], from: number): number {
  let last = from;
  while (lines[last + 1]?.kind === "text" && (lines[last + 1]?.parent ?? 0) < 0) last += 1;
  return last;
}

/** The items of the list right below a line, without what stands below them. */
function itemsBelow(lines: readonly Line[], from: number): readonly Line[] {
  const items: Line[] = [];
  for (let index = from + 1; index < lines.length && items.length < MAX_ITEMS; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const isItem = line.kind === "bullet" || line.kind === "numbered";
    if (isItem && line.parent <= from) items.push(line);
    else if (!isItem && line.kind !== "blank") break;
  }
  return items;
}
