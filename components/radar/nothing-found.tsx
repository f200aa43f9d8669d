"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { AddressLink, useRadarNavigation } from "./address-link";
import styles from "./nothing-found.module.css";
import type { RadarAddress } from "./radar-address";

const NO_FILTERS = { quadrant: null, ring: null, standing: null, search: "" } as const;

export interface NothingFoundProps {
  /** True where the radar has no blips at all. */
  readonly isEmpty: boolean;
  readonly mentionedCount: number;
}

/** Says why there is nothing to see, and what would show something. */
export function NothingFound({ isEmpty, mentionedCount }: NothingFoundProps) {
  const { address } = useRadarNavigation();
  if (isEmpty) {
    return (
      <EmptyState title="No blips yet">
        Read notes with <code>npm run seed -- FOLDER</code>: what they say about technologies becomes blips.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing on the radar matches">
      {mentionedCount > 0 && <p>Among those only mentioned, below, there are {mentionedCount}.</p>}
      <ul className={styles.ways}>
        {waysToWiden(address).map(({ name, change }) => (
          <li key={name}>
            <AddressLink change={() => change}>{name}</AddressLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

interface Way {
  readonly name: string;
  readonly change: Partial<RadarAddress>;
}

function waysToWiden({ quadrant, ring, standing, search }: RadarAddress): readonly Way[] {
  const ways: (Way | false)[] = [
    search !== "" && { name: `Clear the search for “${search}”`, change: { search: "" } },
    quadrant !== null && { name: "Look in all quadrants", change: { quadrant: null } },
    ring !== null && { name: "Look in all rings", change: { ring: null } },
    standing !== null && { name: "Whatever its standing", change: { standing: null } },
    { name: "Show everything", change: NO_FILTERS },
  ];
  return ways.filter((way) => way !== false);
}
