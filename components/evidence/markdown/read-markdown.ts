import type { Root } from "mdast";
import { findFrontMatter } from "@/domain/notes/lines/front-matter";
import { parseMarkdown } from "./parse-markdown";
import { type Branch, tileMarkdown } from "./tile-markdown";

/** A note's text as Markdown: what it is made of, laid out over its characters. */
export interface ReadMarkdown {
  readonly root: Root;
  readonly tiles: Branch;
}

/** The notes that were opened last: parsing is most of the work of drawing one, and people come back. */
const KEPT = 20;
const kept = new Map<string, ReadMarkdown>();

/**
 * Parses a note's text, or gives what was made of the same text a moment ago.
 * @param isBeginning false for a later part of a note, where nothing is front matter
 */
export function readMarkdown(text: string, isBeginning = true): ReadMarkdown {
  const read = kept.get(text) ?? parse(text, isBeginning);
  kept.delete(text);
  kept.set(text, read);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return read;
}

function parse(text: string, isBeginning: boolean): ReadMarkdown {
  const head = isBeginning ? findFrontMatter(text) : null;
  const root = parseMarkdown(text, head);
  return { root, tiles: tileMarkdown(text, root, head) };
}
