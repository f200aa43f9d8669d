import { z } from "zod";

/** As many sentences as a decision may rest on. */
export const MOST_CITED = 20;

export const CITED = `Send up to ${MOST_CITED} sentences, each with noteId, start, end, text and source.`;

/** A sentence of a note that a decision rests on: a `CitedQuote`. */
export const citedQuote = z.object(
  {
    noteId: z.string(CITED),
    start: z.int(CITED).min(0, CITED),
    end: z.int(CITED).min(1, CITED),
    text: z.string(CITED).max(10_000, CITED),
    source: z.string(CITED).max(1000, CITED),
  },
  CITED,
);
