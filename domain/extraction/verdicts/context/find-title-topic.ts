import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { talkAt } from "@/domain/extraction/talk-at";
import {
  countWords,
  firstMentionFrom,
  type PlacedMention,
  placeMentions,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { lineAt } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import type { Ring } from "@/domain/radar/vocabulary";
import { findChangeTopic } from "./find-change-topic";
import { findSubjectIn, type InheritedSubject, type NoteFrame, titleSpan } from "./note-frame";

const MAX_LINES_BELOW_TITLE = 24;
const MAX_LINES_BELOW_HEADING = 12;
const MAX_HEAD_LENGTH = 60;
const TITLE_TRUST = 0.8;
const HEADING_TRUST = 0.85;
/** A title that starts with its topic and names something else later is about the first. */
const CHANGE_TRUST = 0.75;
const LEADING_TRUST = 0.7;
/** "Postgres on Kubernetes" is about the two together. */
const COMBINED_TRUST = 0.55;
const COMBINES = /^\W*(?:on|in|auf|sur|dans|en|sobre|em|no|su|op|inside|within)\s/iu;
const MEANS = /(?:^|\s)(?:with|using|via|mit|avec|grâce à|con|usando|com|met|dank)\s[^,;:]{0,24}$/iu;
/** "Modules instead of **microservices**", "Kafka without **ZooKeeper**": praise in such a talk is not for what it does without. */
const SET_ASIDE =
  /(?<!\p{L})(?:stopped (?:using|writing|shipping|doing)|stop (?:using|writing|doing)|no more|got rid of|getting rid of|removing|life after|leben nach|la vie après|la vida después de|vida depois d[eo]|vita dopo|instead of|rather than|without|beyond|goodbye|farewell|leaving|dropping|ditching|killing|statt|anstatt|anstelle von|ohne|jenseits von|en vez de|en lugar de|sin|adiós|más allá de|au lieu d[eu']|plutôt que|sans|adieu|au-delà d[eu']|invece d\p{L}+|al posto d\p{L}+|senza|addio|em vez d[eoa]|sem|adeus|in plaats van|zonder)\s+(?:\p{L}+\s+)?[*_`"'“]*$/iu;
/** What joins two names that the title speaks of alike, so that neither is its topic. */
const ALIKE =
  /[,&+/→]|->|=>|(?:^|\s)(?:and|or|vs\.?|versus|to|und|oder|zu|gegen|et|ou|contre|y|o|contra|a|e|ed|of|en|naar)(?=\s)/iu;

const WHERE =
  /\s(?:in|into|to|for|on|from|inside|within|of|at|en|dans|sur|pour|para|em|no|na|per|su|für|auf|voor|op)\s(?:the\s|your\s|our\s)?[*_`"“]*$/iu;

const AGAINST = /(?<!\p{L})(?:vs\.?|versus|gegen|contre|contra|contro|of|oder|ou|or|tegen)(?!\p{L})/iu;

/** The one technology of a heading between the talk's title and the sentence: "### **Linkerd**" above "Just works." */
export function findHeadingTopic(note: NoteFrame, sentence: Span, lineIndex: number): InheritedSubject | null {
  const title = note.talks[talkAt(note.talks, sentence.start)]?.heading.start ?? -1;
  const top = Math.max(0, lineIndex - MAX_LINES_BELOW_HEADING);
  for (let index = lineIndex - 1; index >= top; index--) {
    const line = note.lines[index];
    if (line === undefined || line.start <= title) return null;
    const isHead = line.kind === "heading" || line.kind === "bold" || isHeadOfList(note, index);
    if (!isHead) continue;
    const mentions = findSubjectIn(note, line.content) ?? [];
    const lead = mentions[0];
    if (lead === undefined || countWords(note.text, line.content.start, lead.start) > 1) return null;
    return { mentions, how: "heading", trust: HEADING_TRUST };
  }
  return null;
}

/** "**ClickHouse** for logs" right above bullets that are about it. */
function isHeadOfList(note: NoteFrame, index: number): boolean {
  const line = note.lines[index];
  const next = note.lines[index + 1];
  return line?.kind === "text" && next?.kind === "bullet" && line.content.end - line.content.start < MAX_HEAD_LENGTH;
}

/** What the talk's title is about: the one technology that it names, its means, or the one that it starts with. */
export function findTitleTopic(
  note: NoteFrame,
  sentence: Span,
  lineIndex: number,
  ring: Ring,
): InheritedSubject | null {
  const talk = note.talks[talkAt(note.talks, sentence.start)];
  if (talk === undefined || lineIndex - lineAt(note.lines, talk.heading.start) > MAX_LINES_BELOW_TITLE) return null;
  const title = titleSpan(note.text, talk);
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, title.start), title);
  const one = oneOf(placed);
  if (one !== null && ring !== "hold" && SET_ASIDE.test(note.text.slice(title.start, one.start))) return null;
  if (one !== null)
    return { mentions: [one], how: "title", trust: isWhere(note, title, one) ? COMBINED_TRUST : TITLE_TRUST };
  const changed = findChangeTopic(note.text, title, placed, ring);
  if (changed !== null) return { mentions: [changed], how: "title", trust: CHANGE_TRUST };
  const label = placed[0];
  if (label !== undefined && isLabel(note.text, title, label))
    return { mentions: [label], how: "title", trust: TITLE_TRUST };
  const means = findMeans(note, title, placed);
  if (means !== null) return { mentions: [means], how: "title", trust: TITLE_TRUST };
  const leading = findLeading(note, title, placed);
  if (leading === null) return null;
  const isCombined = COMBINES.test(note.text.slice(leading.end, title.end));
  return { mentions: [leading], how: "title", trust: isCombined ? COMBINED_TRUST : LEADING_TRUST };
}

/** "**Kapitan** by its authors. They fed it YAML and Jsonnet. I'm keen on this tool": of several names the one that the paragraph starts with, or that the heading or the title is about. */
export function findCentre(note: NoteFrame, sentence: Span, lineIndex: number, ring: Ring): PlacedMention[] {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, sentence.start), sentence);
  const start = note.lines[lineAt(note.lines, sentence.start)]?.content.start ?? sentence.start;
  const [first] = placeMentions(note.mentions, firstMentionFrom(note.mentions, start), { start, end: sentence.end });
  const leads = first !== undefined && countWords(note.text, start, first.start) === 0;
  const topic = findHeadingTopic(note, sentence, lineIndex) ?? findTitleTopic(note, sentence, lineIndex, ring);
  const centre = [leads ? first : undefined, ...(topic?.mentions ?? [])].find((mention) =>
    placed.some(({ technology }) => technology === mention?.technology),
  );
  return placed.filter(({ technology }) => technology === centre?.technology).slice(0, 1);
}

/** "**Delta Lake** - tables on S3 with Spark": what stands before a dash or a colon is what the rest is about. */
function isLabel(text: string, title: Span, { start, end }: PlacedMention): boolean {
  return countWords(text, title.start, start) === 0 && /^(?::|\s[-–—])\s/.test(text.slice(end, title.end));
}

/** "Bringing types to **Elixir**", "State machines in **Rust**": what was done there is the topic as much as where. */
function isWhere(note: NoteFrame, title: Span, { start }: PlacedMention): boolean {
  const before = note.text.slice(title.start, start);
  return WHERE.test(before) && countWeightyWords(before.replace(WHERE, ""), false) > 0;
}

function oneOf(placed: readonly PlacedMention[]): PlacedMention | null {
  const names = new Set(placed.map((mention) => mention.technology));
  return names.size === 1 ? (placed[0] ?? null) : null;
}

/** "Scaling Postgres in Kubernetes with **CloudNativePG**": a talk that names its means last is about the means. */
function findMeans(note: NoteFrame, heading: Span, placed: readonly PlacedMention[]): PlacedMention | null {
  const last = placed.at(-1);
  if (last === undefined) return null;
  const before = note.text.slice(placed.at(-2)?.end ?? heading.start, last.start);
  return MEANS.test(before) ? last : null;
}

/** "**Polars** for people who think in pandas"; but "Istio and Linkerd", "From REST to GraphQL" have no one topic. */
function findLeading(note: NoteFrame, heading: Span, placed: readonly PlacedMention[]): PlacedMention | null {
  const [lead, second] = placed;
  if (lead === undefined || second === undefined || countWords(note.text, heading.start, lead.start) > 1) return null;
  const between = note.text.slice(lead.end, second.start);
  // "**DuckDB** on the laptop, MotherDuck in the cloud" leads with one; "Istio, Linkerd and others" with none.
  const isParted = /,\s*$/.test(between) && countWeightyWords(between, false) > 0;
  return (isParted ? AGAINST : ALIKE).test(between) ? null : lead;
}
