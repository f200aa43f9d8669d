import { isDay } from "@/domain/review/is-day";
import { AUDIT_KINDS, type AuditKind } from "./audit-views";

/** What the list of decisions is narrowed by, as its address says it. */
export interface AuditFilter {
  readonly person: string | null;
  /** A technology's slug, or its name. */
  readonly technology: string | null;
  readonly kind: AuditKind | null;
  /** The first and the last day, in UTC: "2026-11-20". */
  readonly since: string | null;
  readonly until: string | null;
  /** From 1. */
  readonly page: number;
}

const MAX_LENGTH = 200;

/** Reads the parameters of an address; what says nothing narrows nothing. */
export function readAuditFilter(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): AuditFilter {
  const read = (name: string): string | null => {
    const [value = ""] = [parameters[name] ?? []].flat();
    // PostgreSQL takes neither NUL nor halves of characters.
    const clean = value.slice(0, MAX_LENGTH).replace(/[\p{Cc}\p{Cs}]+/gu, " ");
    return clean.trim() || null;
  };
  const readDay = (name: string): string | null => {
    const day = read(name);
    return day !== null && isDay(day) ? day : null;
  };
  return {
    person: read("person"),
    technology: read("technology"),
    kind: AUDIT_KINDS.find((kind) => kind === read("kind")) ?? null,
    since: readDay("since"),
    until: readDay("until"),
    page: Number(/^[1-9]\d{0,4}$/.exec(read("page") ?? "")?.[0] ?? 1),
  };
}

/** The address of the list, or of a file of it: what narrows nothing is left out. */
export function auditAddress(path: string, filter: Partial<AuditFilter>, more: Record<string, string> = {}): string {
  const parameters = Object.entries(filter).flatMap(([name, value]): [string, string][] =>
    value === null || (name === "page" && value === 1) ? [] : [[name, String(value)]],
  );
  const query = new URLSearchParams([...parameters, ...Object.entries(more)]);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** True where the list shows less than all. */
export function isNarrowedAudit(filter: AuditFilter): boolean {
  return auditAddress("", { ...filter, page: 1 }) !== "";
}
