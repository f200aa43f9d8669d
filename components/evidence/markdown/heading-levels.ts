import type { Heading, Nodes } from "mdast";

/** The page's own title and the titles of its parts stand above those of the note. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/**
 * The level of each heading on the page: those of a note start below the page's title, and none is more than one below the
 * one before it, whatever the author skipped.
 */
export function headingLevels(root: Nodes): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: number[] = [];
  for (const heading of listHeadings(root, 0)) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= heading.depth) open.pop();
    levels.set(heading, Math.min(FIRST_LEVEL + open.length, LAST_LEVEL));
    open.push(heading.depth);
  }
  return levels;
}

/** Deeper than anything that is drawn. */
const MAX_DEPTH = 50;

function listHeadings(node: Nodes, depth: number): readonly Heading[] {
  if (node.type === "heading") return [node];
  return "children" in node && depth < MAX_DEPTH
    ? node.children.flatMap((child) => listHeadings(child, depth + 1))
    : [];
}
