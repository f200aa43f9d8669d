import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { ownEnd } from "@/domain/notes/lines/outline";
import { isStrong, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { isDayHeading, sumsUp } from "./heading-kind";
import { holdsSlots, isTalkLike, type JudgedNode, namesOnly } from "./judged-outline";
import { speaksOfTalks } from "./speaks-of-talks";
import { announcesTitles, findTalkDepth, isNumberedWhole, listNodes } from "./talk-depth";

/** What a heading turns out to be: a talk, a part of the talk before it, or something that ends it and groups others. */
export type Role = "talk" | "part" | "group";

export interface RoledNode {
  readonly node: JudgedNode;
  readonly role: Role;
}

/** Decides for each heading, in the note's order, what it is; with `daysGroup`, a title over days is no talk. */
export function chooseTalks(tops: readonly JudgedNode[], daysGroup: boolean): RoledNode[] {
  const depth = findTalkDepth(tops);
  const chooser = new TalkChooser(depth, listNodes(tops), daysGroup);
  return chooser.choose();
}

class TalkChooser {
  private readonly roles = new Map<JudgedNode, Role>();
  private readonly parents = new Map<JudgedNode, JudgedNode>();
  private readonly repeated: ReadonlySet<string>;
  private readonly covered: boolean;
  private readonly sessionDepths: ReadonlySet<number>;
  /** No more than one heading at the talks' depth, so that what stands beside it is about it. */
  private readonly lonely: boolean;
  /** The note's own title, where it stands as deep as the talks below it. */
  private readonly cover: JudgedNode | null;
  /** The one talk of a note whose parts stand as deep as its title. */
  private readonly single: JudgedNode | null;
  /** For each parent, the line of its last heading that may be a talk. */
  private readonly lastTitles = new Map<JudgedNode | undefined, number>();
  /** For each parent, the line of its last heading at the talks' depth. */
  private readonly lastAtDepth = new Map<JudgedNode | undefined, number>();
  private talkOpen = false;

  constructor(
    private readonly talkDepth: number | null,
    private readonly nodes: readonly JudgedNode[],
    private readonly daysGroup: boolean,
  ) {
    for (const node of nodes) for (const child of node.children) this.parents.set(child, node);
    for (const node of nodes) if (isTalkLike(node)) this.lastTitles.set(this.parents.get(node), node.outline.line);
    for (const node of nodes)
      if (node.outline.depth === talkDepth) this.lastAtDepth.set(this.parents.get(node), node.outline.line);
    this.repeated = findRepeated(nodes);
    this.covered = isWellCovered(nodes, talkDepth);
    this.sessionDepths = findSessionDepths(nodes);
    this.cover = findCover(nodes);
    this.single = findSingle(nodes);
    this.lonely = nodes.filter((node) => node.outline.depth === talkDepth && isTalkLike(node)).length <= 1;
  }

  choose(): RoledNode[] {
    return this.nodes.map((node) => {
      const role = this.roleOf(node);
      this.roles.set(node, role);
      if (role !== "part") this.talkOpen = role === "talk";
      return { node, role };
    });
  }

  private roleOf(node: JudgedNode): Role {
    const parent = this.parents.get(node);
    const parentRole = parent === undefined ? "group" : this.roles.get(parent);
    if (this.daysGroup && isDivider(node)) return "group";
    if (parentRole !== "group" || this.isPartOfSingle(node)) return "part";
    if (parent !== undefined && parent.strongBelow === 0 && sumsUp(parent.candidate.plain)) return "part";
    const { kind } = node.candidate;
    if (kind === "section" || kind === "meta") return this.roleOfSection(node);
    if (kind === "group" || kind === "event") return this.roleOfGroup(node);
    if (namesOnly(node).length > 0 && this.talkOpen && node.outline.depth !== this.talkDepth) return "part";
    if (node.strongBelow > 0 && !this.outweighs(node)) return "group";
    if (holdsSlots(node) || isSmallGroup(node)) return "group";
    if (kind === "session" && node.children.some(isTalkLike) && this.isAbove(node)) return "group";
    return this.roleOfTitle(node);
  }

  /**
   * A section word beside the talks belongs to the talk before it where it returns, where more talks follow, or where
   * there is but one talk; behind the last talk it is about all of them.
   */
  private roleOfSection(node: JudgedNode): Role {
    if (node.strongBelow > 0) return "group";
    if (!this.talkOpen) return "group";
    const beside = this.talkDepth !== null && node.outline.depth <= this.talkDepth;
    const returns = this.repeated.has(node.candidate.plain.toLowerCase());
    return !beside || returns || this.lonely || this.precedesTitle(node) ? "part" : "group";
  }

  /** "### Before it began" above "## Title" and below the same heading: set deeper than the talks, it is none of them. */
  private precedesTalks(node: JudgedNode): boolean {
    return (this.lastAtDepth.get(this.parents.get(node)) ?? -1) > node.outline.line;
  }

  private precedesTitle(node: JudgedNode): boolean {
    return (this.lastTitles.get(this.parents.get(node)) ?? -1) > node.outline.line;
  }

  /** An event's or a day's heading is a talk only where it plainly is one and nothing below it is. */
  private roleOfGroup(node: JudgedNode): Role {
    if (isNumberedWhole(node)) return "talk";
    const plainly = node.candidate.weight >= 3 && node.strongBelow === 0 && node.candidate.kind === "event";
    const speaks = node.candidate.parts.speakers.length > 0 || node.candidate.head.speakers.length > 0;
    return plainly && speaks && !this.hasTitlesBelow(node) ? "talk" : "group";
  }

  private hasTitlesBelow(node: JudgedNode): boolean {
    return node.children.some((child) => isTalkLike(child) && child.outline.depth === this.talkDepth);
  }

  /** A talk with a section that mentions a person or a video is still one talk; two such sections make it a group. */
  private outweighs({ candidate, outline, strongBelow }: JudgedNode): boolean {
    if (!isStrong(candidate)) return false;
    if (strongBelow < 2) return true;
    return outline.depth === this.talkDepth && (candidate.weight >= 3 || (this.covered && candidate.kind === "title"));
  }

  private isAbove(node: JudgedNode): boolean {
    return this.talkDepth !== null && node.outline.depth < this.talkDepth;
  }

  /** "Intro to queues" beside "Keynotes", which holds the talks: a talk with parts of its own. */
  private standsBesideSessions({ outline, candidate, strongBelow }: JudgedNode): boolean {
    return strongBelow === 0 && wordCount(candidate.plain) >= 3 && this.sessionDepths.has(outline.depth);
  }

  private isPartOfSingle(node: JudgedNode): boolean {
    return this.single !== null && node !== this.single && node.outline.depth === this.single.outline.depth;
  }

  private roleOfTitle(node: JudgedNode): Role {
    if (this.talkDepth === null) return "group";
    if (isStrong(node.candidate)) return "talk";
    if (node === this.cover) return "group";
    if (this.daysGroup && node.children.some((child) => isDay(child) && !isDivider(child))) return "group";
    const { depth } = node.outline;
    if (depth < this.talkDepth) return this.standsBesideSessions(node) ? "talk" : "group";
    if (depth > this.talkDepth && !this.talkOpen && !readsLikeTitle(node) && this.precedesTalks(node)) return "group";
    if (!this.covered || !this.talkOpen) return "talk";
    return wordCount(node.candidate.plain) <= 2 ? "part" : "talk";
  }
}

/** "Keynote: what queues are good for" with notes below it, set deeper than the talks that follow: not all authors count marks. */
function readsLikeTitle({ candidate, holdsText }: JudgedNode): boolean {
  return holdsText && wordCount(candidate.plain) >= LEAST_WORDS;
}

const LEAST_WORDS = 5;

/** "Intro talks" over three titles and more. */
function isSmallGroup(node: JudgedNode): boolean {
  return !isStrong(node.candidate) && wordCount(node.candidate.plain) <= 3 && announcesTitles(node);
}

/** "Day 1", "Donnerstag", "12 avril": what such headings stand below is the conference. */
function isDay({ candidate }: JudgedNode): boolean {
  return candidate.kind === "group" && isDayHeading(foldHeading(candidate.plain));
}

/** "### Day 2" right above "## Title": a day that holds nothing stands between the talks, however deep its heading. */
function isDivider(node: JudgedNode): boolean {
  const { line, depth } = node.outline;
  return depth > 1 && node.children.length === 0 && ownEnd(node.outline) - line <= 2 && isDay(node);
}

/** Notes below so many headings of one depth show that the first, with none below it, is over them all. */
const LEAST_NOTED = 3;

/** The first heading, where nothing stands below it and something below most others of its depth. */
function findCover(nodes: readonly JudgedNode[]): JudgedNode | null {
  const [first, ...others] = nodes;
  if (first === undefined || !isEmpty(first)) return null;
  const beside = others.filter(({ outline }) => outline.depth === first.outline.depth);
  const noted = beside.filter((node) => !isEmpty(node)).length;
  return noted >= LEAST_NOTED && noted >= beside.length * 0.8 ? first : null;
}

function isEmpty({ children, holdsText }: JudgedNode): boolean {
  return children.length === 0 && !holdsText;
}

/** The first heading, where it alone shows that it is a talk and a part's word stands as deep: "# Title - Ada", "# Demo". */
function findSingle(nodes: readonly JudgedNode[]): JudgedNode | null {
  const [first, ...others] = nodes;
  if (first === undefined || first.candidate.kind !== "title" || !isStrong(first.candidate)) return null;
  const parts = others.some(
    ({ outline, candidate }) => outline.depth === first.outline.depth && candidate.kind === "section",
  );
  return parts && others.every((node) => !isTalkLike(node) || !isStrong(node.candidate)) ? first : null;
}

/** The depths where only kinds of sessions hold talks: "Keynotes", "Lightning talks". */
function findSessionDepths(nodes: readonly JudgedNode[]): ReadonlySet<number> {
  const holders = nodes.filter(({ strongBelow }) => strongBelow >= 2);
  const depths = new Set(holders.map(({ outline }) => outline.depth));
  for (const { outline, candidate } of holders) if (candidate.kind !== "session") depths.delete(outline.depth);
  for (const depth of findMixedDepths(nodes)) depths.add(depth);
  return depths;
}

/** "### Intro talks" over several titles, or the event's own heading, beside leaves that hold notes and read like titles. */
function findMixedDepths(nodes: readonly JudgedNode[]): number[] {
  const holders = new Set(nodes.filter(holdsTitles));
  const counts = new Map<number, number>();
  for (const { outline } of holders) counts.set(outline.depth, (counts.get(outline.depth) ?? 0) + 1);
  const alone = [...counts].flatMap(([depth, count]) => (count === 1 && depth <= DEEPEST_MIXED ? [depth] : []));
  return alone.filter((depth) => {
    const beside = nodes.filter((node) => node.outline.depth === depth && !holders.has(node));
    const words = beside.reduce((sum, { candidate }) => sum + wordCount(candidate.plain), 0);
    return beside.length >= 2 && beside.every(isNotedLeaf) && words >= beside.length * 4.5;
  });
}

const DEEPEST_MIXED = 6;

function holdsTitles({ candidate, children }: JudgedNode): boolean {
  const holds = candidate.kind === "event" || speaksOfTalks(candidate.plain);
  return holds && children.filter(isTalkLike).length >= 2;
}

function isNotedLeaf({ candidate, children, holdsText }: JudgedNode): boolean {
  return candidate.kind === "title" && holdsText && !children.some(isTalkLike);
}

/** Section words that stand more than once beside the talks: "Summary" after each of them. */
function findRepeated(nodes: readonly JudgedNode[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { candidate } of nodes) {
    if (candidate.kind !== "section") continue;
    const word = candidate.plain.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

/** Nearly all headings of the talks' depth show that they are talks, so that one without is likely a part of the talk before it. */
function isWellCovered(nodes: readonly JudgedNode[], depth: number | null): boolean {
  const beside = nodes.filter((node) => node.outline.depth === depth && isTalkLike(node));
  const strong = beside.filter((node) => isStrong(node.candidate)).length;
  return beside.length >= 4 && strong >= beside.length * 0.7;
}
