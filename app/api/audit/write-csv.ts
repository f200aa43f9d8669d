import { stringify } from "csv-stringify/sync";
import type { AuditEntryView } from "@/domain/audit/audit-views";

const COLUMNS = [
  "at",
  "person",
  "kind",
  "technology",
  "what",
  "from",
  "to",
  "why",
  "against the gate",
  "evidence",
  "review",
  "edition",
] as const;

/**
 * Decisions as comma-separated values (RFC 4180) with a line of names, in UTF-8 with a byte order mark, which spreadsheets
 * need. What a spreadsheet would take for a formula ("=...", "+...", "-...", "@...") is kept from being one by a leading
 * apostrophe.
 */
export function writeCsv(entries: readonly AuditEntryView[]): string {
  return stringify(entries.map(toRow), { bom: true, header: true, columns: [...COLUMNS], escape_formulas: true });
}

function toRow(entry: AuditEntryView): Record<(typeof COLUMNS)[number], string> {
  const { at, person, kind, technology, what, from, to, why, againstGate, evidence, review, edition } = entry;
  return {
    at,
    person,
    kind,
    technology: technology?.name ?? "",
    what,
    from: from ?? "",
    to: to ?? "",
    why: why ?? "",
    "against the gate": againstGate ?? "",
    evidence: evidence.map(({ text, source }) => `“${text}” (${source})`).join("\n"),
    review: review?.name ?? "",
    edition: edition ?? "",
  };
}
