"use client";

import { memo } from "react";
import type { BlipView } from "@/domain/radar/views";
import { AddressLink, useRadarNavigation } from "./address-link";
import type { DrawnRadar } from "./drawn-radar";
import { countMatches } from "./match-blips";
import { type RadarAddress, STANDINGS, type Standing } from "./radar-address";
import styles from "./radar-filters.module.css";

const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  decided: "Decided",
  suggested: "Suggested",
  contested: "Contested",
};

/** Search and filters. They combine, live in the address, and say how many blips each would show. */
export const RadarFilters = memo(function RadarFilters({ radar }: { readonly radar: DrawnRadar }) {
  return (
    <search className={styles.filters}>
      <SearchForm />
      <FilterRow
        title="Quadrant"
        field="quadrant"
        blips={radar.blips}
        options={radar.quadrants.map(({ id, name }) => ({ value: id, name }))}
      />
      <FilterRow
        title="Ring"
        field="ring"
        blips={radar.blips}
        options={radar.rings.map(({ id, name, position }) => ({ value: id, name, ring: position }))}
      />
      <FilterRow
        title="Standing"
        field="standing"
        blips={radar.blips}
        options={STANDINGS.map((value) => ({ value, name: STANDING_NAMES[value] }))}
      />
    </search>
  );
});

/** Filters as one types; without scripts it is sent with Enter, with the other filters beside it. */
function SearchForm() {
  const { address, go } = useRadarNavigation();
  const { quadrant, ring, standing } = address;
  return (
    <form action="/" method="get" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <label className="visually-hidden" htmlFor="radar-search">
        Search technologies
      </label>
      <input
        id="radar-search"
        className={styles.input}
        type="search"
        name="q"
        placeholder="Search technologies"
        autoComplete="off"
        defaultValue={address.search}
        onChange={(event) => go({ search: event.currentTarget.value }, "replace")}
      />
      {Object.entries({ quadrant, ring, standing }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </form>
  );
}

interface FilterRowProps {
  readonly title: string;
  readonly field: "quadrant" | "ring" | "standing";
  readonly blips: readonly BlipView[];
  readonly options: readonly { readonly value: string; readonly name: string; readonly ring?: number }[];
}

function FilterRow({ title, field, blips, options }: FilterRowProps) {
  const { address } = useRadarNavigation();
  return (
    <nav className={styles.row} aria-label={`${title} filter`}>
      <span className={styles.title} aria-hidden="true">
        {title}
      </span>
      <div className={styles.options}>
        {options.map(({ value, name, ring }) => {
          const isCurrent = address[field] === value;
          const change = { [field]: value } as Partial<RadarAddress>;
          return (
            <AddressLink
              key={value}
              className={styles.option}
              current={isCurrent}
              change={() => (isCurrent ? { [field]: null } : change)}
            >
              <span data-ring={ring} className={styles.name}>
                {name}
              </span>{" "}
              <span className={styles.count}>{countMatches(blips, address, change)}</span>
            </AddressLink>
          );
        })}
      </div>
    </nav>
  );
}
