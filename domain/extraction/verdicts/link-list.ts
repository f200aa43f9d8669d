import { type Line, lineAt } from "@/domain/notes/line";
import { coordinateMentions } from "./coordinate-mentions";
import type { NoteFrame } from "./note-frame";
import type { PhraseHit } from "./phrase-trie";
import {
  type CueTarget,
  countWords,
  firstMentionFrom,
  type PlacedMention,
  placeMentions,
  type SentenceView,
} from "./sentence-view";

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
  if (view.mentions.length > 0 || !isLabel(view, hit)) return [];
  const labelIndex = lineAt(note.lines, view.span.start);
  const leads: PlacedMention[] = [];
  for (
    let index = labelIndex + 1, items = 0;
    index < note.lines.length && index <= labelIndex + MAX_LINES && items < MAX_ITEMS;
    index++
  ) {
    const line = note.lines[index];
    if (line === undefined || endsSection(view.line, line)) break;
    const isItem = line.parent === labelIndex || (isHeading(view) && line.parent < 0 && line.kind !== "text");
    if (!isItem || line.kind === "blank") continue;
    items++;
    leads.push(...leadsOf(note, line));
  }
  return leads;
}

/** A heading ends what stands below one of its depth: "## Thrift" still belongs to "# Tools we use". */
function endsSection(label: Line, line: Line): boolean {
  if (line.kind === "bold") return true;
  return line.kind === "heading" && (label.kind !== "heading" || line.depth <= label.depth);
}

/** The names that an item starts with, or those behind its label: "- **Helm** and **Kustomize**", "- Container: **LXC**". */
function leadsOf(note: NoteFrame, line: Line): readonly PlacedMention[] {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, line.content.start), line.content);
  const [first, second] = placed;
  if (first === undefined || countWords(note.text, line.content.start, first.start) > 1) return [];
  const isLabel = second !== undefined && /^[*_`]*:\s+[*_`]*$/.test(note.text.slice(first.end, second.start));
  const lead = isLabel ? second : first;
  if (WRITTEN.test(note.text.slice(lead.end, line.content.end))) return [];
  // "Ganglia (**Spark** monitoring)"
  const isInBracket = ({ start }: PlacedMention) => note.text.slice(lead.end, Math.max(lead.end, start)).includes("(");
  return coordinateMentions(note.text, lead, placed).filter((mention) => !isInBracket(mention));
}

function isHeading(view: SentenceView): boolean {
  return view.line.kind === "heading" || view.line.kind === "bold";
}

/** A short line with nothing behind the cue but a colon. */
function isLabel(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { cue } = hit.target;
  if (
    cue.side === "subject" ||
    // "apply(): notes" is no list of what to apply; such cues want their name at once.
    (cue.near !== undefined && cue.labels !== true) ||
    !(cue.opens === true || cue.labels === true || cue.side === "object" || isHeading(view))
  )
    return false;
  if (view.span.end - hit.end > MAX_LABEL_REST || countWords(view.text, view.span.start, hit.start) > 0) return false;
  const ends = /[:：]\s*\**$/.test(view.text.slice(hit.start, view.line.end)) || isHeading(view);
  return ends && countWords(view.text, hit.end, view.span.end) <= 2;
}
