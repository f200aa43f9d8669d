"use client";

import { useMemo, useRef } from "react";
import { editionTechnologyAddress, technologyAddress } from "@/components/evidence/addresses";
import { RadarColours } from "@/components/evidence/radar-colours";
import { RadarNavigationContext } from "@/components/radar/address-link";
import { drawEdition } from "@/components/radar/drawn-radar";
import { RadarCircle } from "@/components/radar/radar-circle";
import { RadarKey } from "@/components/radar/radar-key";
import { RadarLegend } from "@/components/radar/radar-legend";
import { useRadarAddress } from "@/components/radar/use-radar-address";
import { Moment } from "@/components/ui/moment";
import { SectionLevel } from "@/components/ui/section-level";
import type { ComparedSide, EditionComparison, EditionView } from "@/domain/radar/edition-views";
import type { EditionSummary } from "@/domain/radar/views";
import { ChangeList } from "./change-list";
import { CompareLinks } from "./compare-links";
import styles from "./edition-screen.module.css";

export interface EditionScreenProps {
  readonly edition: EditionView;
  readonly editions: readonly EditionSummary[];
  /** Against another edition, where the address names one. */
  readonly changes: EditionComparison | null;
}

/** A published edition: the radar as it was, on places that it was published with, and what was said about it. */
export function EditionScreen({ edition, editions, changes }: EditionScreenProps) {
  const navigation = useRadarAddress();
  const radar = useMemo(() => drawEdition(edition), [edition]);
  const all = useMemo(() => new Set(radar.blips.map(({ slug }) => slug)), [radar]);
  const root = useRef<HTMLElement>(null);
  return (
    <RadarNavigationContext value={navigation}>
      <RadarColours rings={edition.rings} />
      <main ref={root} id="content" tabIndex={-1} className={styles.screen}>
        <RadarCircle
          radar={radar}
          title={`${edition.radar.title}, ${edition.name}`}
          matches={all}
          root={root}
          onAskMove={null}
          onClosePanel={() => undefined}
        />
        <div className={styles.aside}>
          <EditionHeading edition={edition} />
          <CompareLinks edition={edition} editions={editions} changes={changes} />
          {changes && (
            <SectionLevel level={2}>
              <ChangeList changes={changes} addressOf={addressOnSide} />
            </SectionLevel>
          )}
          <RadarKey edition={edition.before} />
          <RadarLegend radar={radar} matches={all} />
        </div>
      </main>
    </RadarNavigationContext>
  );
}

function EditionHeading({ edition }: { readonly edition: EditionView }) {
  const paragraphs = edition.text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <header className={styles.heading}>
      <p className={styles.soft}>Edition of {edition.radar.title}</p>
      <h1 className={styles.title}>{edition.name}</h1>
      <p className={styles.soft}>
        Published by {edition.person}, <Moment at={edition.publishedAt} />. It stays as it was on that day.{" "}
        <a href="/">The radar as it is now</a>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
    </header>
  );
}

function addressOnSide({ edition }: ComparedSide, slug: string): string {
  return edition ? editionTechnologyAddress(edition.slug, slug) : technologyAddress(slug);
}
