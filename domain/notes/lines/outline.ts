import type { Line } from "./line";

/** A heading with all that stands below it until the next one of its depth. */
export interface OutlineNode {
  /** Index of its line. */
  readonly line: number;
  readonly depth: number;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** Index of the line behind its last, children included. */
  end: number;
}

/** The headings of a note as a tree below an invisible root, which stands for the whole note. Linear. */
export function buildOutline(lines: readonly Line[]): OutlineNode {
  const root: OutlineNode = { line: -1, depth: 0, parent: null, children: [], end: lines.length };
  const raised = findRaisedTitle(lines);
  let open = root;
  lines.forEach((line, index) => {
    if (line.kind !== "heading" || line.content.end <= line.content.start) return;
    const depth = index === raised ? 1 : raised === -1 ? line.depth : line.depth + 1;
    while (open.parent !== null && open.depth >= depth) {
      open.end = index;
      open = open.parent;
    }
    const node: OutlineNode = { line: index, depth, parent: open, children: [], end: lines.length };
    open.children.push(node);
    open = node;
  });
  return root;
}

/**
 * A title underlined at the top outranks `#` headings, even where the underline would make it a lesser one:
 * ```
 * Object storage
 * --------------
 * # Intro
 * ```
 */
function findRaisedTitle(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.kind === "heading");
  if (first === -1 || lines[first + 1]?.kind !== "underline") return -1;
  const others = lines.filter((line, index) => index > first && line.kind === "heading");
  const underlined = others.some((line) => lines[line.number]?.kind === "underline");
  return others.length === 0 || underlined ? -1 : first;
}

/** Index of the line behind the node's own text: where its first child starts. */
export function ownEnd(node: OutlineNode): number {
  return node.children[0]?.line ?? node.end;
}
