"use client";

import { AddressLink, useRadarNavigation } from "./address-link";
import type { RadarAddress } from "./radar-address";
import { type Choice, toggleValue } from "./radar-filter";
import styles from "./radar-filters.module.css";

interface Option {
  readonly value: string;
  readonly name: string;
  /** Position of the ring that it stands for, if it does. */
  readonly ring?: number;
}

type Chosen =
  | { readonly choice: Choice }
  | { readonly chosen: readonly string[]; readonly change: (value: string) => Partial<RadarAddress> };

export type FilterRowProps = Chosen & {
  readonly title: string;
  readonly options: readonly Option[];
  /** How many blips each would show, by value. */
  readonly counts: ReadonlyMap<string, number>;
};

/** A few values to choose from, each a link that adds or takes it. */
export function FilterRow({ title, options, counts, ...rest }: FilterRowProps) {
  const { address } = useRadarNavigation();
  const { chosen, change } =
    "choice" in rest
      ? {
          chosen: address[rest.choice],
          change: (value: string) => ({ [rest.choice]: toggleValue(address[rest.choice], value) }),
        }
      : rest;
  return (
    <nav className={styles.row} aria-label={`${title} filter`}>
      <span className={styles.title} aria-hidden="true">
        {title}
      </span>
      <div className={styles.options}>
        {options.map(({ value, name, ring }) => (
          <AddressLink
            key={value}
            className={styles.option}
            current={chosen.includes(value)}
            change={() => change(value)}
          >
            <span data-ring={ring} className={styles.name}>
              {name}
            </span>{" "}
            <span className={styles.count}>{counts.get(value) ?? 0}</span>
          </AddressLink>
        ))}
      </div>
    </nav>
  );
}
