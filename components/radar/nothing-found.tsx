"use client";

import { EmptyState } from "@/components/ui/empty-state";
import { AddressLink, useRadarNavigation } from "./address-link";
import styles from "./nothing-found.module.css";
import type { RadarAddress } from "./radar-address";
import { CHOICES, type Choice, NO_FILTER } from "./radar-filter";

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
        What notes say about technologies becomes blips. <a href="/notes">Bring some notes in</a>, or point Talkradar at
        a folder of them: <code>npm run seed -- FOLDER</code>
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

/** What each choice is called where it is given up: "Look in all rings". */
const WIDENED: Readonly<Record<Choice, string>> = {
  ring: "Look in all rings",
  standing: "Whatever their standing",
  movement: "Whether moved or not",
  event: "From every event",
  year: "From every year",
  talk: "From every talk",
  speaker: "Whoever spoke",
  language: "In every language",
  tag: "Whatever the tag",
};

function waysToWiden(address: RadarAddress): readonly Way[] {
  const { quadrant, search } = address;
  const ways: (Way | false)[] = [
    search !== "" && { name: `Clear the search for “${search}”`, change: { search: "" } },
    quadrant !== null && { name: "Look in all quadrants", change: { quadrant: null } },
    ...CHOICES.map((choice) => address[choice].length > 0 && { name: WIDENED[choice], change: { [choice]: [] } }),
    { name: "Show everything", change: NO_FILTER },
  ];
  return ways.filter((way) => way !== false);
}
