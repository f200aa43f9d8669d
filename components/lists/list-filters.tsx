import { Button } from "@/components/ui/button";
import { isNarrowed, type ListFilter, STANDINGS, type Standing } from "@/domain/lists/list-filter";
import type { FilterChoices } from "@/domain/lists/list-views";
import { languageName } from "./language-name";
import styles from "./list-filters.module.css";

export interface ListFiltersProps {
  /** The list's address. */
  readonly path: string;
  readonly filter: ListFilter;
  readonly choices: FilterChoices;
  /** By what rows of this list can be narrowed, besides their name. */
  readonly by: readonly FilterKind[];
}

export type FilterKind = "event" | "year" | "language" | "quadrant" | "ring" | "standing";

const LABELS: Readonly<Record<FilterKind, string>> = {
  event: "Event",
  year: "Year",
  language: "Language",
  quadrant: "Quadrant",
  ring: "Ring",
  standing: "Standing",
};
const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  decided: "Decided by the team",
  suggested: "Suggested by notes",
  mentioned: "Only mentioned",
  retired: "Retired",
};

/** A form that narrows a list by going to its address; it needs no scripts. */
export function ListFilters({ path, filter, choices, by }: ListFiltersProps) {
  return (
    <search className={styles.search} data-screen-only>
      <form className={styles.filters} action={path} aria-label="Narrow the list">
        <label className={`${styles.filter} ${styles.words}`}>
          Name
          <input className={styles.control} type="search" name="q" defaultValue={filter.q} autoComplete="off" />
        </label>
        {by.map((kind) => (
          <Choice key={kind} kind={kind} filter={filter} options={listOptions(kind, choices)} />
        ))}
        {filter.technology && <input type="hidden" name="technology" value={filter.technology} />}
        <Button type="submit">Show</Button>
        {isNarrowed(filter) && (
          <a className={styles.all} href={path}>
            Show all
          </a>
        )}
      </form>
    </search>
  );
}

interface Option {
  readonly id: string;
  readonly name: string;
}

interface ChoiceProps {
  readonly kind: FilterKind;
  readonly filter: ListFilter;
  readonly options: readonly Option[];
}

/** One list to choose from; what the address names is offered, known or not. */
function Choice({ kind, filter, options }: ChoiceProps) {
  const chosen = filter[kind] === null ? "" : String(filter[kind]);
  const isKnown = chosen === "" || options.some(({ id }) => id === chosen);
  return (
    <label className={styles.filter}>
      {LABELS[kind]}
      {/* The key makes a form that the browser kept start anew with what the address says. */}
      <select key={chosen} className={styles.control} name={kind} defaultValue={chosen}>
        <option value="">Any</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function listOptions(kind: FilterKind, choices: FilterChoices): readonly Option[] {
  switch (kind) {
    case "event":
      return choices.events.map(({ slug, name }) => ({ id: slug, name }));
    case "year":
      return choices.years.map((year) => ({ id: String(year), name: String(year) }));
    case "language":
      return choices.languages.map((code) => ({ id: code, name: languageName(code) }));
    case "quadrant":
      return choices.quadrants;
    case "ring":
      return choices.rings;
    case "standing":
      return STANDINGS.map((id) => ({ id, name: STANDING_NAMES[id] }));
  }
}
