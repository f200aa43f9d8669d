import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { CorrectionLogView } from "@/domain/radar/correction-views";
import { CorrectionList } from "./correction-list";
import styles from "./correction-log.module.css";

export interface CorrectionLogProps {
  readonly log: CorrectionLogView;
  /** What the log is narrowed to. */
  readonly filter: { readonly person?: string | undefined; readonly technology?: string | undefined };
}

/** The log of corrections, to be narrowed by who made them and what they are about. */
export function CorrectionLog({ log, filter: { person, technology } }: CorrectionLogProps) {
  const last = log.corrections.at(-1);
  const older = new URLSearchParams({
    ...(person && { person }),
    ...(technology && { technology }),
    before: `${last?.id ?? 0}`,
  });
  const isNarrowed = person !== undefined || technology !== undefined;
  return (
    <div className={styles.log}>
      <search>
        <form className={styles.filters} action="/corrections" data-screen-only>
          <Field label="Made by">
            {(control) => (
              <select {...control} name="person" defaultValue={person ?? ""} key={person}>
                <option value="">Anyone</option>
                {log.people.map(({ name, count }) => (
                  <option key={name} value={name}>
                    {name} ({count})
                  </option>
                ))}
              </select>
            )}
          </Field>
          {technology && <input type="hidden" name="technology" value={technology} />}
          <Button type="submit">Show</Button>
          {technology && <p>About {log.technology?.name ?? technology} alone.</p>}
          {isNarrowed && <a href="/corrections">Show all</a>}
        </form>
      </search>
      <CorrectionList
        corrections={log.corrections}
        none={isNarrowed ? "No correction matches." : "Nothing has been put right yet."}
      />
      {log.isMore && <a href={`/corrections?${older}`}>Older corrections</a>}
    </div>
  );
}
