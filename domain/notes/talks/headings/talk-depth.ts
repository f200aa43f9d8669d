import { isStrong, wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { holdsSlots, isOfPeople, isTalkLike, type JudgedNode } from "./judged-outline";
import { speaksOfTalks } from "./speaks-of-talks";

/**
 * The depth at which a note's talks stand: where most evidence is, else above the depth where the same section words
 * return ("Summary" below each talk), else by the shape of the outline. Null where no heading can be a talk.
 */
export function findTalkDepth(tops: readonly JudgedNode[]): number | null {
  const nodes = listNodes(tops);
  const whole = tops.find(isNumberedWhole);
  return depthByEvidence(nodes) ?? whole?.outline.depth ?? depthBySections(nodes) ?? depthByShape(tops, nodes);
}

export function listNodes(tops: readonly JudgedNode[]): JudgedNode[] {
  const nodes: JudgedNode[] = [];
  const open = [...tops].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes.push(node);
    for (let place = node.children.length - 1; place >= 0; place--) {
      const child = node.children[place];
      if (child !== undefined) open.push(child);
    }
  }
  return nodes;
}

/** A heading whose parts are numbered from an introduction on is one talk, even where its title names the event only. */
export function isNumberedWhole(node: JudgedNode): boolean {
  const [first] = node.children;
  const numbered = node.children.every(({ candidate }) => /^\d{1,2}\s*[-–.:)]\s*\S/.test(candidate.plain));
  return node.strongBelow === 0 && node.children.length >= 3 && numbered && first?.candidate.kind === "section";
}

/** Several people speak in one keynote, which says little on where the note's other talks stand. */
const KEYNOTE = /\bkeynote$/i;
const OF_KEYNOTE = 0.25;

function depthByEvidence(nodes: readonly JudgedNode[]): number | null {
  const weights = new Map<number, number>();
  const keynotes = new Set(nodes.filter(({ candidate }) => KEYNOTE.test(candidate.plain)));
  const spoken = new Set([...keynotes].flatMap(({ children }) => children));
  const people = new Set(nodes.filter(({ candidate }) => isOfPeople(candidate)).flatMap(({ children }) => children));
  const strong = nodes.filter(
    (node) => !people.has(node) && isTalkLike(node) && isStrong(node.candidate) && !holdsSlots(node),
  );
  if (strong.length === 1 && strong.every((node) => isHint(nodes, node))) return null;
  for (const node of strong) {
    const below = node.strongBelow > 1 && !keynotes.has(node) ? 2 : 0;
    const weight = (Math.min(node.candidate.weight, 5) - below) * (spoken.has(node) ? OF_KEYNOTE : 1);
    weights.set(node.outline.depth, (weights.get(node.outline.depth) ?? 0) + weight);
  }
  return heaviest(weights);
}

/** A link below one heading says little where titles with notes of their own stand beside the heading above it. */
function isHint(nodes: readonly JudgedNode[], { outline, candidate }: JudgedNode): boolean {
  const above = nodes.find((node) => node.outline === outline.parent);
  if (candidate.weight > 2 || above?.candidate.kind !== "title") return false;
  const beside = nodes.filter((node) => node.outline.parent === above.outline.parent && node !== above);
  return beside.filter((node) => isTalkLike(node) && node.holdsText && node.children.length === 0).length >= 2;
}

function depthBySections(nodes: readonly JudgedNode[]): number | null {
  const weights = new Map<number, number>();
  // What stands beside a talk's introduction and its questions is a part of that talk, even with sections of its own.
  const parts = new Set(
    nodes.filter((node) => node.candidate.kind === "title" && hasSections(node)).flatMap(({ children }) => children),
  );
  for (const node of nodes) {
    if (node.candidate.kind !== "title" && node.candidate.kind !== "session") continue;
    if (hasSections(node) && !parts.has(node))
      weights.set(node.outline.depth, (weights.get(node.outline.depth) ?? 0) + 1);
  }
  return heaviest(weights);
}

function hasSections(node: JudgedNode): boolean {
  return node.children.some((child) => child.candidate.kind === "section");
}

function heaviest(weights: ReadonlyMap<number, number>): number | null {
  const sorted = [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b);
  return sorted[0]?.[0] ?? null;
}

/** "De charla en charla" above titles: a heading of any words that speaks of talks, with several titles below it. */
export function announcesTitles({ candidate, children }: JudgedNode): boolean {
  return children.filter(isTalkLike).length >= 3 && speaksOfTalks(candidate.plain);
}

/** One title over everything is one talk, unless its parts read like titles; several titles side by side are talks. */
function depthByShape(tops: readonly JudgedNode[], nodes: readonly JudgedNode[]): number | null {
  const titles = nodes.filter(isTalkLike);
  const [first] = titles;
  if (first === undefined) return null;
  const grouped = nodes
    .filter((node) => node.candidate.kind === "group" || announcesTitles(node))
    .flatMap(({ children }) => children.filter(isTalkLike));
  if (grouped[0] !== undefined && grouped.length >= 2) return grouped[0].outline.depth;
  const shallowest = titles.reduce((least, node) => Math.min(least, node.outline.depth), first.outline.depth);
  const top = titles.filter((node) => node.outline.depth === shallowest);
  const [only] = top;
  const below = areThemes(top) ? top[0]?.children.find(isTalkLike) : undefined;
  if (below !== undefined) return below.outline.depth;
  if (top.length > 1 || only === undefined || tops.some((node) => node.candidate.kind === "event")) return shallowest;
  const parts = only.children.filter(isTalkLike);
  const words = parts.reduce((sum, part) => sum + wordCount(part.candidate.plain), 0);
  const readLikeTitles = parts.length >= 3 && words >= parts.length * 4.5;
  return readLikeTitles ? (parts[0]?.outline.depth ?? shallowest) : shallowest;
}

/**
 * "## Data" and "## Tools", with nothing right below them but headings that read like titles: "### Why our queue was slow".
 */
function areThemes(nodes: readonly JudgedNode[]): boolean {
  const titles = nodes.flatMap(({ children }) => children.filter(isTalkLike));
  const isTheme = (node: JudgedNode) =>
    !node.holdsText && node.children.some(isTalkLike) && wordCount(node.candidate.plain) <= LONGEST_THEME;
  if (nodes.length < 2 || titles.length < LEAST_TITLES || !nodes.every(isTheme)) return false;
  const words = titles.reduce((sum, { candidate }) => sum + wordCount(candidate.plain), 0);
  return (
    words >= titles.length * TITLE_WORDS &&
    meanLength(titles) >= meanLength(nodes) * TITLE_TO_THEME &&
    titles.every(({ holdsText }) => holdsText)
  );
}

function meanLength(nodes: readonly JudgedNode[]): number {
  return nodes.reduce((sum, { candidate }) => sum + candidate.plain.length, 0) / nodes.length;
}

const LONGEST_THEME = 2;
const LEAST_TITLES = 4;
const TITLE_WORDS = 3;
const TITLE_TO_THEME = 1.8;
