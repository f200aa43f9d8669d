import { slugOf } from "@/domain/slug";
import { findFrontMatter, parseFrontMatter } from "./lines/front-matter";
import type { Line } from "./lines/line";
import { holdsAny } from "./text/holds-any";
import { codesOf } from "./text/letter-codes";

/** A word that the author filed a note under. */
export interface NoteTag {
  /** The same for every casing and accent: "c-plus-plus". */
  readonly slug: string;
  /** As it was written first: "C++". */
  readonly name: string;
}

const MAX_TAGS = 50;
const MAX_TAG_LENGTH = 60;
const TAG_FIELD = /^(?:tags?|keywords?|filetags|schlagworte?|etiquetas|étiquettes|mots[ -]cl[eé]s|タグ)$/iu;
/** "Tags: java, testing", "#+FILETAGS: :java:testing:", ":keywords: java, testing" */
const TAG_LINE = /^(?:#\+|:)?([\p{L} -]{3,16}?)\s*[:：]\s*(.+)$/u;
/** "#java #testing": nothing but hashtags. A number alone is a ticket's, and a mark with a space behind is a heading's. */
const HASHTAG_LINE = /^\s*(?:[-*]\s+)?#[^\s#,]+(?:[\s,]+#[^\s#,]+)*[\s,]*$/u;
const HASHTAG = /#([^\s#,]+)/gu;

/**
 * What the author of a note filed it under: the tags and keywords of its front matter, org-mode's and AsciiDoc's of that
 * name, a line "Tags: …", and lines of nothing but #hashtags. Each once, in the order in which they stand.
 *
 * @param lines of the text
 */
export function findTags(text: string, lines: readonly Line[]): readonly NoteTag[] {
  const block = findFrontMatter(text);
  const fields = block ? [...parseFrontMatter(text.slice(block.start, block.end))] : [];
  const listed = fields.flatMap(([name, values]) => (isTagField(name) ? values.flatMap(splitTags) : []));
  const marked = lines.filter((line) => mayHoldTags(line) && hasMark(text, line));
  const written = marked.flatMap((line) => findInLine(text.slice(line.start, line.end)));
  const tags = new Map<string, NoteTag>();
  for (const name of [...listed, ...written]) {
    const slug = slugOf(name);
    if (isTag(name) && !tags.has(slug)) tags.set(slug, { slug, name });
  }
  return [...tags.values()].slice(0, MAX_TAGS);
}

function isTagField(name: string): boolean {
  return TAG_FIELD.test(name.replace(/_/g, " ").trim());
}

function mayHoldTags({ kind, fenced }: Line): boolean {
  return !fenced && (kind === "directive" || kind === "text" || kind === "bullet" || kind === "bold");
}

/** A label stands at a line's beginning, and so does the first of several hashtags. */
const LABEL_REACH = 40;

const MARKS = codesOf(/[#:：]/);

function hasMark(text: string, { start, end }: Line): boolean {
  return holdsAny(MARKS, text, start, Math.min(end, start + LABEL_REACH));
}

function findInLine(line: string): readonly string[] {
  if (line.includes("#") && HASHTAG_LINE.test(line)) return splitTags(line);
  if (!mayOpenWithField(line)) return [];
  const [, field, value] = TAG_LINE.exec(line.replace(/^[\s*_-]+|[*_]/g, "")) ?? [];
  return field !== undefined && value !== undefined && isTagField(field) ? splitTags(value) : [];
}

const BEFORE_FIELD = codesOf(/[\s*_#+:-]/);
const OPENS_FIELD = codesOf(/[tkfsemé\u30bf]/iu);

/** Few lines begin with a letter that a tag field begins with. */
function mayOpenWithField(line: string): boolean {
  let at = 0;
  while (BEFORE_FIELD[line.charCodeAt(at)] === 1) at += 1;
  return OPENS_FIELD[line.charCodeAt(at)] === 1;
}

/** "#java , #c++" -> java, c++; ":java:testing:" -> java, testing; "java; unit testing" -> java, unit testing */
function splitTags(value: string): readonly string[] {
  if (value.includes("#")) return [...value.matchAll(HASHTAG)].flatMap(([, tag]) => tag ?? []);
  const trimmed = value.trim().replace(/^\[|\]$/g, "");
  const separator = /^:.*:$/.test(trimmed) ? /:/ : /[,;、]/;
  return trimmed.split(separator).map((tag) => tag.trim().replace(/^["']|["']$/g, ""));
}

function isTag(name: string): boolean {
  return name.length <= MAX_TAG_LENGTH && /\p{L}/u.test(name);
}
