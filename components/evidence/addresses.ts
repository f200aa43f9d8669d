import { type ListFilter, listAddress } from "@/domain/lists/list-filter";
import { beginningOf, hashQuote, type QuoteLink } from "@/domain/notes/sentences/follow-quote";
import type { Span } from "@/domain/notes/span";
import { SHORTEST_FIRST_PART } from "@/domain/notes/text/cut-parts";
import type { SearchKind } from "@/domain/search/search-view";
import { slugOf } from "@/domain/slug";

/** The id of the highlighted sentence on a note's page, so that the address leads to it without scripts. */
export const QUOTE_FRAGMENT = "quote";

export function noteAddress(noteId: string): string {
  return `/notes/${encodeURIComponent(noteId)}`;
}

/** A sentence of a note that an address leads to. */
export interface LinkedQuote {
  readonly span: Span;
  /** The sentence, word for word. */
  readonly text: string;
}

/**
 * The whole note with one sentence highlighted and scrolled to. It says where the sentence stands, how it begins and what a
 * hash of it is, so that it leads there when the note has changed, and is honest when the sentence is gone.
 */
export function quoteAddress(noteId: string, quote: LinkedQuote): string {
  return `${noteAddress(noteId)}?${quoteQuery(quote)}#${QUOTE_FRAGMENT}`;
}

/** The part of a quote's address that tells the sentence. */
export function quoteQuery({ span, text }: LinkedQuote): string {
  const says = beginningOf(text);
  return `${new URLSearchParams({ at: `${span.start}-${span.end}`, is: hashQuote(text), says })}`;
}

/** The id of a section's heading on its note's page. */
export function sectionAnchor(section: Span): string {
  return `talk-at-${section.start}`;
}

/** The whole note, scrolled to where a talk's section starts; of a long note, the part that holds it. */
export function sectionAddress(noteId: string, section: Span): string {
  const address = section.start < SHORTEST_FIRST_PART ? noteAddress(noteId) : nearAddress(noteId, section.start);
  return `${address}#${sectionAnchor(section)}`;
}

/** The part of a note that holds an offset. */
export function nearAddress(noteId: string, offset: number): string {
  return offset === 0 ? noteAddress(noteId) : `${noteAddress(noteId)}?near=${offset}`;
}

/** "near=4711" as an offset; null for whatever is none. */
export function readNear(near: unknown): number | null {
  return typeof near === "string" && /^\d{1,9}$/.test(near) ? Number(near) : null;
}

/** What an address's query tells of a sentence; whatever is of no use is null. */
export function readQuoteLink({ at, is, says }: Readonly<Record<string, unknown>>): QuoteLink {
  return { span: readSpan(at), is: typeof is === "string" ? is : null, says: typeof says === "string" ? says : null };
}

/** "120-180" as a span; null for whatever is none. */
function readSpan(value: unknown): Span | null {
  const digits = typeof value === "string" ? /^(\d{1,9})-(\d{1,9})$/.exec(value) : null;
  if (!digits) return null;
  const span = { start: Number(digits[1]), end: Number(digits[2]) };
  return span.start < span.end ? span : null;
}

export function talkAddress(talkId: string): string {
  return `/talks/${encodeURIComponent(talkId)}`;
}

export function technologyAddress(slug: string): string {
  return `/technologies/${encodeURIComponent(slug)}`;
}

/** The id of the form that moves a technology, and of the button that opens it. */
export const MOVE_FRAGMENT = "move";

/** What a technology's address says where its page is to begin with that form. */
export const MOVE_PARAMETER = { name: "move", value: "1" } as const;

/** The id of an entry in the log of corrections. */
export function correctionAnchor(id: number): string {
  return `correction-${id}`;
}

/** The log of corrections, scrolled to one of them. */
export function correctionAddress(id: number): string {
  return `/corrections?before=${id + 1}#${correctionAnchor(id)}`;
}

export function editionAddress(slug: string): string {
  return `/editions/${encodeURIComponent(slug)}`;
}

/** An edition with what changed against another one, or up to now. */
export function comparisonAddress(slug: string, against: string): string {
  return `${editionAddress(slug)}?against=${encodeURIComponent(against)}`;
}

/** A technology as an edition holds it. */
export function editionTechnologyAddress(edition: string, slug: string): string {
  return `${editionAddress(edition)}/${encodeURIComponent(slug)}`;
}

/** A conference, by the name that notes give it. */
export function eventAddress(name: string): string {
  return `/events/${encodeURIComponent(slugOf(name))}`;
}

/** Somebody who speaks at events, by name. */
export function speakerAddress(name: string): string {
  return `/speakers/${encodeURIComponent(slugOf(name))}`;
}

/** The talks that meet some conditions. */
export function talksAddress(filter: Partial<ListFilter>): string {
  return listAddress("/talks", filter);
}

/** What was found, of one kind or of all. */
export function searchAddress(query: string, kind: SearchKind | null = null): string {
  const parameters = new URLSearchParams({ q: query, ...(kind !== null && { kind }) });
  return `/search?${parameters}`;
}
