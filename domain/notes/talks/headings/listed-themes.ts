import type { Line } from "@/domain/notes/lines/line";
import { ownEnd } from "@/domain/notes/lines/outline";
import { findListedTalks } from "@/domain/notes/talks/loose/listed-talks";
import type { LooseTitle } from "@/domain/notes/talks/loose/loose-talks";
import { findProseTalks } from "@/domain/notes/talks/loose/prose-talks";
import { readTalkHead } from "@/domain/notes/talks/talk-head";
import type { RoledNode } from "./choose-talks";

/** One such list may be what a talk's author recommends. */
const LEAST_THEMES = 2;
const LEAST_ITEMS = 2;

/**
 * Headings that are themes of a report, by the lists of talks right below them:
 * ```
 * ## We liked the stories
 * - [Queues without tears](https://…) by Ada Example
 *
 * What a story …
 * ```
 * The same where their paragraphs name several talks each.
 * @returns for each such heading the talks of its list; none where headings name speakers themselves
 */
export function findListedThemes(
  text: string,
  lines: readonly Line[],
  headings: readonly RoledNode[],
): ReadonlyMap<RoledNode, readonly LooseTitle[]> {
  const none = new Map<RoledNode, readonly LooseTitle[]>();
  if (headings.filter(namesSpeaker).length >= 2) return none;
  const themes = collect(
    text,
    lines,
    headings.filter(({ role }) => role === "talk"),
    LEAST_ITEMS,
  );
  const areOpening = [...themes].some(([roled, titles]) => opensWith(lines, roled, titles));
  if (themes.size < LEAST_THEMES && !areOpening) return none;
  // Beside such themes, one with a single item is another.
  const all = [...collect(text, lines, headings, 1)];
  return new Map(themes.size >= LEAST_THEMES ? all : all.filter(([roled, titles]) => opensWith(lines, roled, titles)));
}

function namesSpeaker({ role, node }: RoledNode): boolean {
  return role === "talk" && node.candidate.parts.speakers.length > 0;
}

function collect(
  text: string,
  lines: readonly Line[],
  headings: readonly RoledNode[],
  least: number,
): Map<RoledNode, readonly LooseTitle[]> {
  const found = new Map<RoledNode, readonly LooseTitle[]>();
  for (const roled of headings) {
    const { outline, candidate } = roled.node;
    if (candidate.parts.speakers.length > 0 || candidate.kind === "section") continue;
    const titles = findListedTalks(text, lines, outline.line + 1, ownEnd(outline), least);
    const first = titles[0]?.candidate.line;
    if (first === undefined) {
      const told = findProseTalks(text, lines, outline.line + 1, ownEnd(outline));
      if (told.length > 0) found.set(roled, told);
    } else if (readTalkHead(text, lines, outline.line + 1, first).weight < 2) found.set(roled, titles);
  }
  return found;
}

/** Nothing but a line that announces the list stands between the heading and its first item. */
function opensWith(lines: readonly Line[], { node }: RoledNode, [first]: readonly LooseTitle[]): boolean {
  if (first?.candidate.from !== undefined) return false;
  const between = lines.slice(node.outline.line + 1, first?.candidate.line);
  return between.filter(({ kind }) => kind !== "blank" && kind !== "underline" && kind !== "image").length <= 1;
}
