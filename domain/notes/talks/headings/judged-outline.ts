import { findKnownEvent } from "@/domain/notes/events/event-names";
import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import type { OutlineNode } from "@/domain/notes/lines/outline";
import { ownEnd } from "@/domain/notes/lines/outline";
import { parsePeople } from "@/domain/notes/people/people";
import { judgeName } from "@/domain/notes/people/person-name";
import { openingName, signatureOf } from "@/domain/notes/people/signature";
import { isContentsEntry } from "@/domain/notes/talks/talk-head";
import { type Candidate, isStrong, judgeCandidate, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";
import { type HeadingKind, judgeHeading } from "./heading-kind";
import { findListedTitles } from "./listed-titles";
import { maybeNameBelow, nameOverTitle, nameSessions } from "./name-headings";
import { findQuotedHeadings } from "./quoted-headings";
import { isReportCover } from "./report-cover";

/** A heading with what speaks for and against its being a talk. */
export interface JudgedNode {
  readonly outline: OutlineNode;
  readonly candidate: Candidate;
  readonly children: readonly JudgedNode[];
  /** Anything but blank lines and rules stands right below it. */
  readonly holdsText: boolean;
  /** How many headings below it show plainly that they are talks. */
  readonly strongBelow: number;
}

/** Judges all headings of an outline. A section about the speaker counts for the heading above it. */
export function judgeOutline(text: string, lines: readonly Line[], root: OutlineNode): readonly JudgedNode[] {
  // Children before parents, without recursion: a million headings may nest deeply.
  const judged = new Map<OutlineNode, JudgedNode>();
  const listed = findListedTitles(text, lines);
  const order = listPostOrder(root);
  const quoted = findQuotedHeadings(text, lines, order);
  for (const outline of order) {
    const children = outline.children.map((child) => judged.get(child)).filter((child) => child !== undefined);
    const maySpeak = children.length >= 2 && judgeHeading(plainTitle(contentOf(text, lines, outline))) === "session";
    const named = maySpeak ? nameSessions(children) : children;
    for (const child of named) judged.set(child.outline, child);
    judged.set(outline, judgeNode(text, lines, outline, named, listed, quoted.has(outline)));
  }
  return root.children.map((child) => judged.get(child)).filter((child) => child !== undefined);
}

function listPostOrder(root: OutlineNode): OutlineNode[] {
  const order: OutlineNode[] = [];
  const open = [...root.children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    order.push(node);
    for (const child of node.children) open.push(child);
  }
  return order.reverse();
}

function contentOf(text: string, lines: readonly Line[], outline: OutlineNode): string {
  const line = lines[outline.line];
  return line === undefined ? "" : lineContent(text, line);
}

function judgeNode(
  text: string,
  lines: readonly Line[],
  outline: OutlineNode,
  children: readonly JudgedNode[],
  listed: ReadonlySet<string>,
  isQuoted: boolean,
): JudgedNode {
  const judged = judgeCandidate(text, lines, outline.line, ownEnd(outline));
  const own = withKind(judged, kindByPlace(text, lines, outline, judged, children));
  const told = isQuoted || (listed.size > 0 && listed.has(foldHeading(own.plain))) ? 2 : 0;
  const holdsText = !isEmptyBelow(lines, outline);
  const named = holdsText ? own : nameOverTitle(own, children);
  const signed = withMetaSections(text, lines, { ...named, weight: named.weight + told }, children);
  const candidate = holdsText ? signed : withMaybeName(signed, children);
  const strongBelow = isOfPeople(candidate)
    ? 0
    : children.reduce(
        (sum, child) =>
          sum + child.strongBelow + (isTalkLike(child) && isStrong(child.candidate) && !isSubtitle(child) ? 1 : 0),
        0,
      );
  return { outline, candidate, children, holdsText, strongBelow };
}

function withMaybeName(own: Candidate, children: readonly JudgedNode[]): Candidate {
  const maybeSpeakers = own.head.speakers.length > 0 ? [] : maybeNameBelow(own, children);
  return maybeSpeakers.length === 0 ? own : { ...own, head: { ...own.head, maybeSpeakers } };
}

/** "Speakers", "Panelists": what stands below such a heading is who spoke, and no talk of its own. */
export function isOfPeople({ kind, plain }: Candidate): boolean {
  return (
    kind === "meta" &&
    /^(?:speakers?|panell?ists?|presenters?|sprecher|referenten|sprekers?|登壇者|発表者)$/iu.test(plain)
  );
}

function withKind(judged: Candidate, kind: HeadingKind): Candidate {
  return kind === judged.kind ? judged : { ...judged, kind, weight: 0 };
}

/** What a heading is by what stands below it, where its words alone would be a title. */
function kindByPlace(
  text: string,
  lines: readonly Line[],
  outline: OutlineNode,
  judged: Candidate,
  children: readonly JudgedNode[],
): HeadingKind {
  if (isBareTask(text, lines, outline)) return "section";
  if (children.length === 0 && listsContents(text, lines, outline)) return "group";
  if (outline.parent?.parent != null && outline.parent.children.length === 1 && signatureOf(judged.plain) !== null)
    return "meta";
  if (judged.kind !== "title") return judged.kind;
  if (isEventAbove(lines, outline, judged, children) || isEventAndPlace(judged)) return "event";
  return isReportCover(text, lines, outline, judged) ? "event" : "title";
}

/** "- [Queues](#queues)" and nothing but the next heading's anchor: a part of a table of contents. */
function listsContents(text: string, lines: readonly Line[], outline: OutlineNode): boolean {
  const below = lines
    .slice(outline.line + 1, ownEnd(outline))
    .filter(({ kind }) => kind !== "blank" && kind !== "rule" && kind !== "html");
  return below.length > 0 && below.every((line) => isContentsEntry(text, line));
}

/** "Platform Summit ’22 | Ghent", whatever stands beside it. */
function isEventAndPlace({ plain, parts }: Candidate): boolean {
  if (!plain.includes(" | ") || parts.speakers.length > 0) return false;
  const [name, place, ...more] = plain.split(" | ");
  const isEvent = name !== undefined && /\b(?:19|20)?\d\d$/.test(name) && judgeHeading(name) === "event";
  return isEvent && more.length === 0 && place !== undefined && wordCount(place) <= 2;
}

/** "# FOSDEM 2019 Go devroom" right above several titles: the conference, and a word or two on where one was. */
function isEventAbove(
  lines: readonly Line[],
  outline: OutlineNode,
  { plain, parts }: Candidate,
  children: readonly JudgedNode[],
): boolean {
  if (outline.parent?.parent != null || parts.speakers.length > 0 || children.filter(isTalkLike).length < 2)
    return false;
  if (!isEmptyBelow(lines, outline)) return false;
  const event = findKnownEvent(plain);
  const rest = event !== null && plain.startsWith(event) ? plain.slice(event.length) : null;
  return rest !== null && /\d{4}/.test(event ?? "") && !/[:–—|-]/.test(rest) && wordCount(rest) <= 3;
}

/** Org-mode's `** TODO watch the recording` with nothing below it: something to do, no talk. */
function isBareTask(text: string, lines: readonly Line[], outline: OutlineNode): boolean {
  const line = lines[outline.line];
  if (line === undefined || outline.children.length > 0) return false;
  if (!/^\*+\s+(?:TODO|NEXT|WAITING)\s/.test(text.slice(line.start, line.content.start))) return false;
  return lines.slice(outline.line + 1, ownEnd(outline)).every(({ kind }) => kind === "blank");
}

/** Adds what "## Speaker" or a heading of nothing but a name, "### Ada Example", says about the heading above. */
function withMetaSections(
  text: string,
  lines: readonly Line[],
  own: Candidate,
  children: readonly JudgedNode[],
): Candidate {
  let { head, weight } = own;
  const within = children.flatMap((child) => (child.candidate.kind === "section" ? child.children.filter(isMeta) : []));
  [...children, ...within].forEach((child, place) => {
    const named = isOfPeople(child.candidate)
      ? child.children.flatMap(({ candidate }) => candidate.parts.speakers)
      : place === 0
        ? namesBelow(text, lines, own, child)
        : [];
    if (named.length === 0 && !isMeta(child)) return;
    const more = child.candidate.head;
    const speakers = head.speakers.length > 0 ? head.speakers : [...named, ...more.speakers];
    head = { ...head, speakers, links: [...head.links, ...more.links] };
    weight += named.length > 0 ? 3 : Math.min(more.weight, 3);
  });
  return { ...own, head, weight };
}

function isMeta({ candidate, children }: JudgedNode): boolean {
  return candidate.kind === "meta" && children.length === 0;
}

/** The people whose names are the first heading below a title, or stand below its subtitle. */
function namesBelow(text: string, lines: readonly Line[], own: Candidate, child: JudgedNode): readonly string[] {
  if (child.candidate.kind === "meta") {
    const signed = signatureOf(child.candidate.plain);
    if (signed !== null) return [signed];
  }
  if (child.candidate.kind === "section" && own.head.speakers.length === 0 && own.parts.speakers.length === 0) {
    const name = openingName(text, lines, child.outline.line + 1, ownEnd(child.outline));
    return name === null ? [] : [name];
  }
  const directly = lines
    .slice(own.line + 1, child.outline.line)
    .every((line) => line.kind === "blank" || line.kind === "underline");
  if (directly && isSubtitle(child)) return child.candidate.head.speakers;
  const [signature] = child.children;
  if (directly && signature !== undefined && BY_LINE.test(signature.candidate.plain)) return namesOnly(signature);
  const names = namesOnly(child);
  if (names.length > 0 || !directly || own.kind !== "title" || !isEmptyBelow(lines, child.outline)) return names;
  const { plain } = child.candidate;
  return judgeName(plain) === "maybe" ? [plain] : [];
}

/** "or: how to make elephants dance" */
function isSubtitle(node: JudgedNode): boolean {
  return node.children.length === 0 && /^(?:or|oder|ou|o|oppure|of|aka|alias|a\.k\.a\.?)\b/.test(node.candidate.plain);
}

function isEmptyBelow(lines: readonly Line[], outline: OutlineNode): boolean {
  return lines
    .slice(outline.line + 1, ownEnd(outline))
    .every((line) => line.kind === "blank" || line.kind === "rule" || line.kind === "underline");
}

/** "by Ada Example & Bob Sample" */
const BY_LINE = /^(?:by|presented by|par|por|von|door)\s+(?=[\p{Lu}@])(.+)$/iu;

/** The people of a heading that holds nothing else. */
export function namesOnly(node: JudgedNode): readonly string[] {
  const { plain, kind } = node.candidate;
  if (kind !== "title" || node.children.length > 0 || plain.length > 60) return [];
  const signed = BY_LINE.exec(plain)?.[1];
  if (signed !== undefined) return parsePeople(signed).names;
  const people = parsePeople(plain);
  const bare = people.names.length === 1 && judgeName(plain) === "sure";
  return people.likelihood === "sure" && (bare || /[(,]/.test(plain)) ? people.names : [];
}

/** "# Keynote" with notes, and below it "## Sessions 1 - 2" and "## Sessions 3 - 4" with talks of their own. */
export function holdsSlots({ candidate, children }: JudgedNode): boolean {
  if (candidate.kind !== "session" || candidate.parts.speakers.length > 0) return false;
  const slots = children.filter((child) => child.candidate.kind === "group" && child.children.some(isTalkLike));
  return slots.length >= 2;
}

/** A heading whose words allow that it is a talk. */
export function isTalkLike(node: JudgedNode): boolean {
  return node.candidate.kind === "title" || node.candidate.kind === "session";
}
