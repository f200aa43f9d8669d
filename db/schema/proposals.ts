import { sql } from "drizzle-orm";
import { boolean, check, doublePrecision, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import { isOneOf } from "./span-columns";
import { technologies } from "./technologies";

/** What all notes together suggest for a technology. Follows from the verdicts; changed by reading notes and by nothing else. */
export const proposals = pgTable(
  "proposals",
  {
    technologyId: integer()
      .primaryKey()
      .references(() => technologies.id, { onDelete: "cascade" }),
    ring: text().$type<Ring>().notNull(),
    confidence: doublePrecision().notNull(),
    contested: boolean().notNull(),
    /** Plain sentences, strongest first. */
    reasons: jsonb().$type<readonly string[]>().notNull(),
    /** The strongest sentence for the ring, word for word. */
    strongestQuote: text(),
  },
  (table) => [
    check("proposals_ring", isOneOf(table.ring, RINGS)),
    check("proposals_confidence", sql`${table.confidence} between 0 and 1`),
    check("proposals_reasons", sql`jsonb_typeof(${table.reasons}) = 'array'`),
  ],
);
