"use client";

import dynamic from "next/dynamic";
import { memo, useEffect, useRef } from "react";
import type { RadarFacets } from "@/domain/radar/facets";
import { useRadarNavigation } from "./address-link";
import type { DrawnRadar } from "./drawn-radar";
import { FilterActions } from "./filter-actions";
import { FilterRow } from "./filter-row";
import { countByQuadrant, countByValue } from "./match-blips";
import { MOVEMENT_NAMES } from "./movement-names";
import { listAddressParams } from "./radar-address";
import { STANDINGS, type Standing } from "./radar-filter";
import styles from "./radar-filters.module.css";

const FacetFilters = dynamic(async () => (await import("./facet-filters")).FacetFilters);

const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  decided: "Decided",
  suggested: "Suggested",
  contested: "Contested",
};

export interface RadarFiltersProps {
  readonly radar: DrawnRadar;
  /** Null until they are asked for and there. */
  readonly facets: RadarFacets | null;
  /** Whether there is an edition, which movement is relative to. */
  readonly hasEdition: boolean;
}

/** Search and filters. They combine, live in the address, and say how many blips each would show. */
export const RadarFilters = memo(function RadarFilters({ radar, facets, hasEdition }: RadarFiltersProps) {
  const { address } = useRadarNavigation();
  const { blips, quadrants, rings } = radar;
  return (
    <search className={styles.filters}>
      <SearchForm />
      <FilterRow
        title="Quadrant"
        counts={countByQuadrant(blips, address, facets)}
        chosen={address.quadrant === null ? [] : [address.quadrant]}
        change={(id) => ({ quadrant: address.quadrant === id ? null : id })}
        options={quadrants.map(({ id, name }) => ({ value: id, name }))}
      />
      <FilterRow
        title="Ring"
        choice="ring"
        counts={countByValue(blips, address, "ring", facets)}
        options={rings.map(({ id, name, position }) => ({ value: id, name, ring: position }))}
      />
      <FilterRow
        title="Standing"
        choice="standing"
        counts={countByValue(blips, address, "standing", facets)}
        options={STANDINGS.map((value) => ({ value, name: STANDING_NAMES[value] }))}
      />
      {hasEdition && (
        <FilterRow
          title="Movement"
          choice="movement"
          counts={countByValue(blips, address, "movement", facets)}
          options={[...MOVEMENT_NAMES].map(([value, name]) => ({ value, name }))}
        />
      )}
      <FilterActions />
      {address.filters === "all" && (facets ? <FacetFilters radar={radar} facets={facets} /> : <Waiting />)}
    </search>
  );
});

function Waiting() {
  return <p className={styles.title}>Reading what there is to choose from…</p>;
}

/** Filters as one types; without scripts it is sent with Enter, with the other filters beside it. */
function SearchForm() {
  const { address, path, go } = useRadarNavigation();
  const { field, type, leave } = useSearchField(address.search);
  return (
    <form action={path} method="get" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <label className="visually-hidden" htmlFor="radar-search">
        Filter by name
      </label>
      <input
        ref={field}
        id="radar-search"
        className={styles.input}
        type="search"
        name="q"
        placeholder="Filter by name"
        autoComplete="off"
        defaultValue={address.search}
        onChange={({ currentTarget: { value } }) => {
          type(value);
          go({ search: value }, "replace");
        }}
        onBlur={leave}
      />
      {listAddressParams({ ...address, search: "" }).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}

/**
 * The field holds what was typed, for the address is followed a moment later, on a busy machine letter by letter. What a link
 * or the browser's history makes of the address is put into it.
 */
function useSearchField(search: string) {
  const field = useRef<HTMLInputElement>(null);
  /** What was typed and has not come back as the address yet. */
  const typed = useRef<readonly string[]>([]);
  const former = useRef(search);
  useEffect(() => {
    if (search === former.current) return;
    former.current = search;
    const place = typed.current.indexOf(search);
    typed.current = typed.current.slice(place + 1);
    if (place < 0 && field.current) field.current.value = search;
  }, [search]);
  return {
    field,
    type: (text: string) => {
      typed.current = [...typed.current, text];
    },
    leave: () => {
      typed.current = [];
    },
  };
}
