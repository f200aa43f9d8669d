import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { type AuditFilter, auditAddress, isNarrowedAudit } from "@/domain/audit/audit-filter";
import type { AuditView } from "@/domain/audit/audit-views";
import { countWords } from "@/domain/count-words";
import { ROWS_PER_PAGE } from "@/domain/lists/page-of";
import styles from "./audit.module.css";
import { AuditFilters } from "./audit-filters";
import { AuditList } from "./audit-list";

export interface AuditPageProps {
  readonly view: AuditView;
  readonly filter: AuditFilter;
}

/** Everything that was decided, to be narrowed, leafed through and taken along as a file. */
export function AuditPage({ view, filter }: AuditPageProps) {
  const fileAddress = (format: string) => auditAddress("/api/audit", { ...filter, page: 1 }, { format });
  return (
    <div className={styles.audit}>
      <AuditFilters filter={filter} view={view} />
      <p className={styles.line}>
        <span>{countWords(view.total, "entry", "entries")}</span>
        <span data-screen-only>
          Take along as <a href={fileAddress("csv")}>CSV</a> or <a href={fileAddress("json")}>JSON</a>
        </span>
        {(filter.person ?? view.technology) !== null && (
          <a href={correctionsAddress(filter, view)} data-screen-only>
            {describeCorrections(filter, view)}
          </a>
        )}
      </p>
      {view.total === 0 && (
        <EmptyState title={isNarrowedAudit(filter) ? "Nothing answers all of that." : "Nothing has been decided yet."}>
          {isNarrowedAudit(filter) ? (
            <>
              Take a condition away, or <a href="/audit">see all</a>.
            </>
          ) : (
            <>
              Move a blip on the <a href="/">radar</a>, or hold a <a href="/review">review</a>.
            </>
          )}
        </EmptyState>
      )}
      <AuditList entries={view.entries} />
      <Pager
        page={view.page}
        rowsPerPage={ROWS_PER_PAGE}
        total={view.total}
        addressOf={(page) => auditAddress("/audit", { ...filter, page })}
      />
    </div>
  );
}

/** The log of what was put right, narrowed by the same person and technology. */
function correctionsAddress({ person }: AuditFilter, { technology }: AuditView): string {
  const query = new URLSearchParams({ ...(person && { person }), ...(technology && { technology: technology.slug }) });
  return `/corrections?${query}`;
}

/** "What Ada put right about Velero" */
function describeCorrections({ person }: AuditFilter, { technology }: AuditView): string {
  const what = person === null ? "What was put right" : `What ${person} put right`;
  return technology === null ? what : `${what} about ${technology.name}`;
}
