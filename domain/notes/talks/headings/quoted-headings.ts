import { type Line, lineContent } from "@/domain/notes/lines/line";
import type { OutlineNode } from "@/domain/notes/lines/outline";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";

const LEAST_QUOTED = 2;
const LEAST_SHARE = 0.6;
const QUOTED = /^(?:["“„«][^"“”„«»]{6,}["”“»]|[「『][^」』]{4,}[」』])[:.]?$/u;

/**
 * The headings that stand in quotes where those beside them do, too: an author who quotes headings quotes titles of talks.
 * ```
 * ## Talks on agents
 * ### "Most agents are broken"
 * ### "Agents reporting for duty"
 * ```
 */
export function findQuotedHeadings(
  text: string,
  lines: readonly Line[],
  nodes: readonly OutlineNode[],
): ReadonlySet<OutlineNode> {
  const byDepth = new Map<number, OutlineNode[]>();
  for (const node of nodes) {
    const beside = byDepth.get(node.depth);
    if (beside === undefined) byDepth.set(node.depth, [node]);
    else beside.push(node);
  }
  const found = new Set<OutlineNode>();
  for (const beside of byDepth.values()) {
    const quoted = beside.filter(({ line }) => isQuoted(text, lines[line]));
    if (quoted.length < LEAST_QUOTED || quoted.length < beside.length * LEAST_SHARE) continue;
    for (const node of quoted) found.add(node);
  }
  return found;
}

function isQuoted(text: string, line: Line | undefined): boolean {
  return line !== undefined && QUOTED.test(plainTitle(lineContent(text, line)));
}
