"use client";

import { useState } from "react";
import { useFacetSearch } from "@/components/queries/use-radar-facets";
import type { Facet, FacetValue } from "@/domain/radar/facets";
import { matchesSearch } from "@/domain/search/matches-search";
import styles from "./facet-filters.module.css";
import { toggleValue } from "./radar-filter";

/** From this many values on, a field narrows the list down. */
const MANY = 12;
/** As many as one would read through; the rest is found by its name. */
const MOST_SHOWN = 60;

export interface FacetFilterProps {
  readonly facet: Facet;
  readonly title: string;
  /** The first of them, the chosen ones, and what was looked for. */
  readonly values: readonly FacetValue[];
  readonly total: number;
  readonly chosen: readonly string[];
  /** How many blips each value would show, by id. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The values of one facet, of which any number can be ticked: what is chosen first, then by how many blips they show. */
export function FacetFilter({ facet, title, values, total, chosen, counts, onChange }: FacetFilterProps) {
  const [search, setSearch] = useState("");
  useFacetSearch(facet, search, total > values.length);
  const [ticked, tick] = useTicked(chosen);
  const [isOpen, setOpen] = useState(chosen.length > 0);
  // Open, it stays so: who takes the last tick away has the focus in it.
  if (!isOpen && chosen.length > 0) setOpen(true);
  const found = values.filter(({ id, name }) => chosen.includes(id) || matchesSearch(name, search));
  const countOf = ({ id }: FacetValue) => counts.get(id) ?? 0;
  const isChosen = ({ id }: FacetValue) => chosen.includes(id);
  const change = (id: string) => {
    const next = toggleValue(ticked, id);
    tick(next);
    onChange(next);
  };
  const ranked = [...found].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || countOf(b) - countOf(a));
  const shown = ranked.slice(0, Math.max(MOST_SHOWN, chosen.length));
  const rest = search.trim() === "" ? total - shown.length : ranked.length - shown.length;
  return (
    <details className={styles.facet} open={isOpen}>
      <summary className={styles.summary}>
        {title} <span className={styles.count}>{chosen.length > 0 ? `${chosen.length} chosen` : total}</span>
      </summary>
      <fieldset className={styles.values}>
        <legend className="visually-hidden">{title}</legend>
        {values.length > MANY && (
          <input
            type="search"
            className={styles.search}
            aria-label={`Find in: ${title}`}
            placeholder="Find"
            autoComplete="off"
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        <ul className={styles.list}>
          {shown.map((value) => (
            <li key={value.id}>
              <label className={styles.value}>
                <input
                  type="checkbox"
                  name={facet}
                  value={value.id}
                  checked={ticked.includes(value.id)}
                  onChange={() => change(value.id)}
                />
                <span>{value.name}</span>
                <span className={styles.count}>{countOf(value)}</span>
              </label>
            </li>
          ))}
        </ul>
        {rest > 0 && <p className={styles.rest}>{rest} more, which a word of their name finds</p>}
      </fieldset>
    </details>
  );
}

/** What is ticked: at once what the hand did, and what the address says as soon as it says something else. */
function useTicked(chosen: readonly string[]): readonly [readonly string[], (ticked: readonly string[]) => void] {
  const [state, setState] = useState({ chosen, ticked: chosen });
  if (state.chosen.join(" ") !== chosen.join(" ")) setState({ chosen, ticked: chosen });
  return [state.ticked, (ticked) => setState({ chosen, ticked })];
}
