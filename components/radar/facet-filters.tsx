"use client";

import { FACETS, type Facet, type RadarFacets } from "@/domain/radar/facets";
import { useRadarNavigation } from "./address-link";
import type { DrawnRadar } from "./drawn-radar";
import { FacetFilter } from "./facet-filter";
import styles from "./facet-filters.module.css";
import { countByValue } from "./match-blips";
import { listAddressParams } from "./radar-address";

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  event: "Event",
  year: "Year",
  talk: "Talk",
  speaker: "Speaker",
  language: "Language of the note",
  tag: "Tag of the note",
};

export interface FacetFiltersProps {
  readonly radar: DrawnRadar;
  readonly facets: RadarFacets;
}

/** What blips can be narrowed by beyond what they show: where, when and by whom they were named. Works without scripts. */
export function FacetFilters({ radar, facets }: FacetFiltersProps) {
  const { address, path, go } = useRadarNavigation();
  const others = listAddressParams(address).filter(([name]) => !(FACETS as readonly string[]).includes(name));
  return (
    <form action={path} method="get" className={styles.facets} aria-label="More filters">
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {FACETS.filter((facet) => facets.totals[facet] > 0 || facets.values[facet].length > 0).map((facet) => (
        <FacetFilter
          key={facet}
          facet={facet}
          title={FACET_NAMES[facet]}
          values={facets.values[facet]}
          total={facets.totals[facet]}
          chosen={address[facet]}
          counts={countByValue(radar.blips, address, facet, facets)}
          onChange={(chosen) => go({ [facet]: chosen })}
        />
      ))}
      <noscript>
        <button type="submit" className={styles.apply}>
          Apply
        </button>
      </noscript>
    </form>
  );
}
