import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { DueListView } from "@/domain/radar/due-views";
import styles from "./due-page.module.css";

export interface DueFilterProps {
  readonly owners: DueListView["owners"];
  readonly owner: string | null;
}

/** Narrows the lists to what one person looks after, by going to their address; it needs no scripts. */
export function DueFilter({ owners, owner }: DueFilterProps) {
  if (owners.length === 0 && owner === null) return null;
  const isKnown = owner === null || owners.some(({ name }) => name === owner);
  return (
    <search data-screen-only>
      <form className={styles.filters} action="/due">
        <Field label="Owner">
          {(control) => (
            <select {...control} name="owner" defaultValue={owner ?? ""} key={owner}>
              <option value="">Anyone</option>
              {!isKnown && <option value={owner}>{owner}</option>}
              {owners.map(({ name, count }) => (
                <option key={name} value={name}>
                  {name} ({count})
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit">Show</Button>
        {owner !== null && <a href="/due">Show all</a>}
      </form>
    </search>
  );
}
