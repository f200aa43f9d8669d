import { lineAt } from "@/domain/notes/line";
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
    if (line === undefined || line.kind === "heading" || line.kind === "bold") break;
    if (line.kind === "blank") continue;
    const isItem = line.parent === labelIndex || (isHeading(view) && line.parent < 0 && line.kind !== "text");
    if (!isItem) continue;
    items++;
    const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, line.content.start), line.content);
    const lead = placed[0];
    if (lead === undefined || countWords(note.text, line.content.start, lead.start) > 1) continue;
    leads.push(...coordinateMentions(note.text, lead, placed));
  }
  return leads;
}

function isHeading(view: SentenceView): boolean {
  return view.line.kind === "heading" || view.line.kind === "bold";
}

/** A short line with nothing behind the cue but a colon. */
function isLabel(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { cue } = hit.target;
  if (
    cue.side === "subject" ||
    !(cue.opens === true || cue.labels === true || cue.side === "object" || isHeading(view))
  )
    return false;
  if (view.span.end - hit.end > MAX_LABEL_REST || countWords(view.text, view.span.start, hit.start) > 0) return false;
  const ends = /[:：]\s*\**$/.test(view.text.slice(hit.start, view.line.end)) || isHeading(view);
  return ends && countWords(view.text, hit.end, view.span.end) <= 2;
}
