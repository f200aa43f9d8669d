import type { Root } from "mdast";
import { findFrontMatter } from "@/domain/notes/front-matter";
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

/** Parses a note's text, or gives what was made of the same text a moment ago. */
export function readMarkdown(text: string): ReadMarkdown {
  const read = kept.get(text) ?? parse(text);
  kept.delete(text);
  kept.set(text, read);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return read;
}

function parse(text: string): ReadMarkdown {
  const head = findFrontMatter(text);
  const root = parseMarkdown(text, head);
  return { root, tiles: tileMarkdown(text, root, head) };
}
