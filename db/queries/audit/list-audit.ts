import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { findTechnology, listMerged } from "@/db/queries/find-technology";
import { FIRST_RADAR, type RadarDefinition, requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { readSnapshot } from "@/db/queries/read-snapshot";
import { reviews, technologies } from "@/db/schema";
import type { AuditFilter } from "@/domain/audit/audit-filter";
import type { AuditEntryView, AuditKind, AuditView } from "@/domain/audit/audit-views";
import { type Decided, describeDecision } from "@/domain/audit/describe-decision";
import { offsetOf, ROWS_PER_PAGE } from "@/domain/lists/page-of";
import { findRing } from "@/domain/radar/find-ring";
import type { CitedQuote } from "@/domain/review/review-state";
import { slugOf } from "@/domain/slug";
import { auditRows } from "./audit-rows";

/** As many rows as a file holds. */
const MOST_ROWS = 100_000;

interface Row extends Record<string, unknown> {
  readonly kind: AuditKind;
  readonly at: string;
  readonly person: string;
  readonly why: string | null;
  readonly slug: string | null;
  readonly name: string | null;
  readonly review_slug: string | null;
  readonly review_name: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly total: number;
}

/** What was decided on a radar, newest first, a page at a time. A fixed number of statements. */
export function listAudit(db: Database, filter: AuditFilter, radarSlug: string = FIRST_RADAR): Promise<AuditView> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, radarSlug);
    const technology = await findMeant(tx, filter);
    const conditions = await conditionsOf(tx, filter, technology?.id ?? null);
    const slice = sql`limit ${ROWS_PER_PAGE} offset ${offsetOf(filter.page)}`;
    const rows = await selectRows(tx, radar, conditions, slice);
    const [first] = rows;
    const people = await tx.execute<{ person: string }>(
      sql`select distinct person from (${auditRows(radar.id)}) as row order by person`,
    );
    return {
      entries: rows.map((row) => toEntry(row, radar)),
      total: first?.total ?? (filter.page === 1 ? 0 : await countRows(tx, radar, conditions)),
      page: filter.page,
      people: people.map(({ person }) => person),
      technology: technology && { slug: technology.slug, name: technology.name },
    };
  });
}

/** Everything that answers the filter, newest first, for a file. */
export function exportAudit(
  db: Database,
  filter: AuditFilter,
  radarSlug: string = FIRST_RADAR,
): Promise<readonly AuditEntryView[]> {
  return readSnapshot(db, async (tx) => {
    const radar = await requireRadarDefinition(tx, radarSlug);
    const technology = await findMeant(tx, filter);
    const conditions = await conditionsOf(tx, filter, technology?.id ?? null);
    const rows = await selectRows(tx, radar, conditions, sql`limit ${MOST_ROWS}`);
    return rows.map((row) => toEntry(row, radar));
  });
}

/** People type a name where addresses have a slug. */
async function findMeant(tx: Database, { technology }: AuditFilter) {
  if (technology === null) return null;
  return (await findTechnology(tx, technology)) ?? findTechnology(tx, slugOf(technology));
}

/** What was decided about what was merged into a technology is about that one now. */
async function conditionsOf(tx: Database, filter: AuditFilter, technologyId: number | null): Promise<SQL> {
  const { person, kind, since, until } = filter;
  const merged = technologyId === null ? [] : await listMerged(tx, technologyId);
  const ids = technologyId === null ? [] : [technologyId, ...merged.map(({ id }) => id)];
  const conditions = [
    ...(person === null ? [] : [sql`person = ${person}`]),
    ...(kind === null ? [] : [sql`kind = ${kind}`]),
    ...(filter.technology === null ? [] : [sql`technology_id = any(${sql.param(ids)}::int[])`]),
    ...(since === null ? [] : [sql`at >= ${`${since}T00:00:00Z`}::timestamptz`]),
    ...(until === null ? [] : [sql`at < ${`${until}T00:00:00Z`}::timestamptz + interval '1 day'`]),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

function selectRows(tx: Database, radar: RadarDefinition, conditions: SQL, slice: SQL) {
  return tx.execute<Row>(sql`
    select row.kind, to_char(row.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, row.person, row.why,
      technology.slug, technology.name, review.slug as review_slug, review.name as review_name, row.detail,
      count(*) over ()::int as total
    from (${auditRows(radar.id)}) as row
    left join ${technologies} as technology on technology.id = row.technology_id
    left join ${reviews} as review on review.id = row.review_id
    where ${conditions}
    order by row.at desc, row.source desc, row.number desc ${slice}`);
}

async function countRows(tx: Database, radar: RadarDefinition, conditions: SQL): Promise<number> {
  const [row] = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from (${auditRows(radar.id)}) as row where ${conditions}`,
  );
  return row?.total ?? 0;
}

function toEntry(row: Row, radar: RadarDefinition): AuditEntryView {
  const { kind, at, person, why, slug, name, review_slug: reviewSlug, review_name: reviewName, detail } = row;
  const nameRing = (id: unknown) => (typeof id === "string" ? findRing(radar.rings, id).name : null);
  return {
    kind,
    at,
    person,
    technology: slug !== null && name !== null ? { slug, name } : null,
    // The row's detail was built for its kind by the statement above.
    what: describeDecision({ kind, ...detail } as Decided, radar),
    from: nameRing(detail.from),
    to: nameRing(detail.to),
    why,
    againstGate: typeof detail.againstGate === "string" ? detail.againstGate : null,
    evidence: (detail.evidence ?? []) as readonly CitedQuote[],
    review: reviewSlug !== null && reviewName !== null ? { slug: reviewSlug, name: reviewName } : null,
    edition: kind === "edition" ? String(detail.slug) : null,
    settings: kind === "settings" ? Number(detail.version) : null,
  };
}
