import { z } from "zod";
import type { LogFilter } from "@/db/queries/list-log";

const text = z.string().min(1).optional().catch(undefined);
const filter = z.object({
  person: text,
  technology: text,
  note: text,
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
});

/** An address's query as a filter of the log; what is of no use narrows nothing. */
export function readLogFilter(query: unknown): LogFilter {
  return filter.parse(query);
}
