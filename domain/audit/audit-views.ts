import type { CitedQuote } from "@/domain/review/review-state";

/** What people decide, by what it is about. */
export const AUDIT_KINDS = [
  "placed",
  "taken-back",
  "retired",
  "brought-back",
  "owner",
  "nominated",
  "parked",
  "edition",
  "settings",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** One thing that somebody decided on a radar. */
export interface AuditEntryView {
  readonly kind: AuditKind;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly person: string;
  readonly technology: { readonly slug: string; readonly name: string } | null;
  /** In plain words: "Moved from Trial to Adopt." */
  readonly what: string;
  /** The ring before and after, by name, where it is about one. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the person gave as the reason. */
  readonly why: string | null;
  /** The word on why, where it went against a ring's gate. */
  readonly againstGate: string | null;
  readonly evidence: readonly CitedQuote[];
  /** The review where it was decided. */
  readonly review: { readonly slug: string; readonly name: string } | null;
  /** The slug of the edition that it published. */
  readonly edition: string | null;
  /** The version of the settings that it made. */
  readonly settings: number | null;
}

/** Some of what was decided, newest first: `GET /api/audit`. */
export interface AuditView {
  readonly entries: readonly AuditEntryView[];
  /** How many there are on all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  /** Everyone who decided something on this radar, by name. */
  readonly people: readonly string[];
  /** The technology that it is narrowed to. */
  readonly technology: { readonly slug: string; readonly name: string } | null;
}
