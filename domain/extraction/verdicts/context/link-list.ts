import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import { isLabelRest, startsLabel } from "@/domain/extraction/verdicts/grammar/label-rest";
import {
  type CueTarget,
  countWords,
  firstMentionFrom,
  type PlacedMention,
  placeMentions,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { type Line, lineAt } from "@/domain/notes/lines/line";
import type { NoteFrame } from "./note-frame";

const MAX_ITEMS = 15;
const MAX_LINES = 60;
/** Two words behind a label's cue are no longer than this. */
const MAX_LABEL_REST = 60;

/** "**Keras book**": what is to be read is no technology. */
const WRITTEN =
  /^[*_`]*\s(?:books?|articles?|papers?|talks?|videos?|posts?|blogs?|courses?|workshops?|podcasts?|conf|conference|meetups?)(?!\p{L})/iu;

/**
 * Technologies that lead the items of a list under a label: "Avoid:" above "- Helm" and "- Kustomize".
 * Empty where the cue's line is no label.
 */
export function linkList(note: NoteFrame, view: SentenceView, hit: PhraseHit<CueTarget>): PlacedMention[] {
  // A label may be wrapped: the list hangs from its last line.
  const labelIndex = lineAt(note.lines, view.span.end - 1);
  const isAbove = standsAbove(note, view, hit, labelIndex);
  if (view.mentions.length > 0 || !isLabel(view, hit, isAbove)) return [];
  const leads: PlacedMention[] = [];
  for (
    let index = labelIndex + 1, items = 0;
    index < note.lines.length && index <= labelIndex + MAX_LINES && items < MAX_ITEMS;
    index++
  ) {
    const line = note.lines[index];
    if (line === undefined || endsSection(view.line, line)) break;
    if (isAbove && line.kind === "text" && line.parent < 0) break;
    const isItem =
      line.parent === labelIndex || ((isHeading(view) || isAbove) && line.parent < 0 && line.kind !== "text");
    if (!isItem || line.kind === "blank") continue;
    items++;
    leads.push(...leadsOf(note, line));
  }
  return leads;
}

/** "Check out the following" right above "- Pulsar": such a line is a label without a colon, too. */
function standsAbove(note: NoteFrame, view: SentenceView, hit: PhraseHit<CueTarget>, labelIndex: number): boolean {
  const below = note.lines[labelIndex + 1];
  const next = below?.kind === "blank" ? note.lines[labelIndex + 2] : below;
  if (hit.target.cue.labels !== true || view.line.kind !== "text" || view.line.parent >= 0) return false;
  // "Later", "Questions": a word alone heads anything.
  if (countWords(view.text, hit.start, hit.end) < 2) return false;
  return next !== undefined && next.parent < 0 && (next.kind === "bullet" || next.kind === "numbered");
}

/** A heading ends what stands below one of its depth: "## Thrift" still belongs to "# Tools we use". */
function endsSection(label: Line, line: Line): boolean {
  if (line.kind === "bold") return true;
  return line.kind === "heading" && (label.kind !== "heading" || line.depth <= label.depth);
}

/** The names that an item starts with, or those behind its label: "- **Helm** and **Kustomize**", "- Container: **LXC**". */
export function leadsOf(note: NoteFrame, line: Line): readonly PlacedMention[] {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, line.content.start), line.content);
  const [first, second] = placed;
  if (first === undefined || countWords(note.text, line.content.start, first.start) > 1) return [];
  const isLabel = second !== undefined && /^[*_`]*:\s+[*_`]*$/.test(note.text.slice(first.end, second.start));
  const lead = isLabel ? second : first;
  // "### Quarkus or Spring?" asks; it is no item to look up.
  if (placed.length > 1 && /[?？]\W*$/.test(note.text.slice(lead.end, line.content.end))) return [];
  if (WRITTEN.test(note.text.slice(lead.end, line.content.end))) return [];
  // "Ganglia (**Spark** monitoring)"
  const isInBracket = ({ start }: PlacedMention) => note.text.slice(lead.end, Math.max(lead.end, start)).includes("(");
  return coordinateMentions(note.text, lead, placed).filter((mention) => !isInBracket(mention));
}

function isHeading(view: SentenceView): boolean {
  return view.line.kind === "heading" || view.line.kind === "bold";
}

/** A short line with nothing behind the cue but a colon. */
function isLabel(view: SentenceView, hit: PhraseHit<CueTarget>, isAbove: boolean): boolean {
  const { cue } = hit.target;
  if (
    cue.side === "subject" ||
    // "apply(): notes" is no list of what to apply; such cues want their name at once.
    (cue.near !== undefined && cue.labels !== true) ||
    !(cue.opens === true || cue.labels === true || cue.side === "object" || isHeading(view))
  )
    return false;
  if (view.span.end - hit.end > MAX_LABEL_REST || !startsLabel(view, hit, view.span.start)) return false;
  // "**Let's try** slow programming! These are the benefits:" is a label of its last sentence alone.
  if (countWords(view.text, view.span.end, view.line.end) > 0) return false;
  const end = Math.max(view.line.end, view.span.end);
  const ends = /[:：]\s*\**$/.test(view.text.slice(hit.start, end)) || isHeading(view) || isAbove;
  return ends && (countWords(view.text, hit.end, view.span.end) <= 2 || isLabelRest(view.text, hit.end, view.span.end));
}
