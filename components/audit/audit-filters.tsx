import { Button } from "@/components/ui/button";
import { type AuditFilter, isNarrowedAudit } from "@/domain/audit/audit-filter";
import { AUDIT_KINDS, type AuditKind, type AuditView } from "@/domain/audit/audit-views";
import styles from "./audit.module.css";

export const KIND_NAMES: Readonly<Record<AuditKind, string>> = {
  placed: "Placed or moved",
  "taken-back": "Taken back",
  retired: "Retired",
  "brought-back": "Brought back",
  owner: "Owner or day",
  nominated: "Nominated",
  parked: "Parked",
  edition: "Edition published",
  settings: "Settings changed",
};

export interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly view: AuditView;
}

/** A form that narrows the list of decisions by going to its address; it needs no scripts. */
export function AuditFilters({ filter, view }: AuditFiltersProps) {
  const people =
    filter.person === null || view.people.includes(filter.person) ? view.people : [filter.person, ...view.people];
  return (
    <search data-screen-only>
      <form className={styles.filters} action="/audit" aria-label="Narrow the list">
        <label className={styles.filter}>
          Person
          <select key={filter.person} className={styles.control} name="person" defaultValue={filter.person ?? ""}>
            <option value="">Anyone</option>
            {people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.filter}>
          Technology
          <input
            key={filter.technology}
            className={styles.control}
            type="search"
            name="technology"
            autoComplete="off"
            defaultValue={view.technology?.name ?? filter.technology ?? ""}
          />
        </label>
        <label className={styles.filter}>
          Kind
          <select key={filter.kind} className={styles.control} name="kind" defaultValue={filter.kind ?? ""}>
            <option value="">Everything</option>
            {AUDIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_NAMES[kind]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.filter}>
          From day
          <input className={styles.control} type="date" name="since" defaultValue={filter.since ?? ""} />
        </label>
        <label className={styles.filter}>
          To day
          <input className={styles.control} type="date" name="until" defaultValue={filter.until ?? ""} />
        </label>
        <Button type="submit">Show</Button>
        {isNarrowedAudit(filter) && <a href="/audit">Show all</a>}
      </form>
    </search>
  );
}
