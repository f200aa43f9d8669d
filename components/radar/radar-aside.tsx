"use client";

import dynamic from "next/dynamic";
import { comparisonAddress } from "@/components/evidence/addresses";
import type { RadarFacets } from "@/domain/radar/facets";
import { NOW } from "@/domain/radar/unpublished-slug";
import type { RadarView } from "@/domain/radar/views";
import { matchesSearch } from "@/domain/search/matches-search";
import { AddressLink, useRadarNavigation } from "./address-link";
import type { DrawnRadar } from "./drawn-radar";
import { LeftList } from "./left-list";
import { MentionedList } from "./mentioned-list";
import styles from "./radar-aside.module.css";
import { RadarFilters } from "./radar-filters";
import { RadarKey } from "./radar-key";
import { RadarLegend } from "./radar-legend";
import { RadarOutputs } from "./radar-outputs";
import { RetiredList } from "./retired-list";

const NothingFound = dynamic(async () => (await import("./nothing-found")).NothingFound);

export interface RadarAsideProps {
  readonly view: RadarView;
  readonly radar: DrawnRadar;
  readonly matches: ReadonlySet<string>;
  readonly facets: RadarFacets | null;
}

/** What stands beside the circle: its title, the filters, the key and every technology by name. */
export function RadarAside({ view, radar, matches, facets }: RadarAsideProps) {
  const { address } = useRadarNavigation();
  const mentioned = view.mentioned.filter(
    ({ name, quadrant }) =>
      matchesSearch(name, address.search) && (address.quadrant === null || quadrant === address.quadrant),
  );
  return (
    <div className={styles.aside}>
      <header className={styles.heading}>
        <h1 className={styles.title}>{view.radar.title}</h1>
        <p className={styles.facts}>{describeTotals(view)}</p>
      </header>
      <RadarFilters radar={radar} facets={facets} hasEdition={view.edition !== null} />
      <div className={styles.line}>
        <p role="status" className={styles.facts}>
          {describeShown(matches.size, radar.blips.length)}
        </p>
        <AddressLink
          className={styles.switch}
          change={({ view: now }) => ({ view: now === "table" ? "circle" : "table" })}
        >
          {address.view === "table" ? "Show as a circle" : "Show as a table"}
        </AddressLink>
        <RadarOutputs radar={radar} title={view.radar.title} />
      </div>
      <RadarKey edition={view.edition} />
      {view.edition && (
        <p className={styles.facts} data-screen-only>
          <a href={comparisonAddress(view.edition.slug, NOW)}>Watch what moved since {view.edition.name}</a>
        </p>
      )}
      {radar.blips.length > 0 && !radar.blips.some(({ decided }) => decided) && <FirstStep />}
      {matches.size === 0 && <NothingFound isEmpty={radar.blips.length === 0} mentionedCount={mentioned.length} />}
      {address.view === "circle" && <RadarLegend radar={radar} matches={matches} />}
      <MentionedList mentioned={mentioned} quadrants={radar.quadrants} />
      {view.edition && <LeftList left={view.left} edition={view.edition} retired={view.retired} />}
      <RetiredList retired={view.retired} rings={view.rings} />
      <p className={styles.ways} data-screen-only>
        <a href="/due">What is due</a>
        <a href="/audit">Everything decided</a>
      </p>
    </div>
  );
}

/** What to do with a radar on which the team has said nothing yet. */
function FirstStep() {
  return (
    <p className={styles.facts} data-screen-only>
      Nothing is decided yet. Open a blip to read the sentences that put it there and to decide its ring, or{" "}
      <a href="/review">review them together</a>.
    </p>
  );
}

function describeTotals({ totals }: RadarView): string {
  const counted = [
    count(totals.talks, "talk"),
    count(totals.notes, "note"),
    count(totals.mentions, "mention"),
    count(totals.verdicts, "verdict"),
  ];
  return `From ${counted.join(", ")}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

function describeShown(shown: number, all: number): string {
  if (shown === all) return count(all, "blip");
  return `${shown} of ${count(all, "blip")}`;
}
