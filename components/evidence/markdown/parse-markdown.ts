import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Span } from "@/domain/notes/span";

/** What GitHub's Markdown adds, without what looks through finished text once more: that loses where words stand. */
const GFM = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/**
 * Parses Markdown (CommonMark with GitHub's tables, tasks, strikethrough, footnotes and bare addresses). Places are UTF-16
 * offsets into `text`. HTML is kept as text.
 * @param blank a part at the text's start that is not Markdown
 */
export function parseMarkdown(text: string, blank: Span | null): Root {
  const body = blank === null ? text : text.slice(0, blank.end).replace(/[^\r\n]/g, " ") + text.slice(blank.end);
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: GFM });
}
