"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { editionTechnologyAddress, technologyAddress } from "@/components/evidence/addresses";
import { RadarColours } from "@/components/evidence/radar-colours";
import { RadarNavigationContext } from "@/components/radar/address-link";
import { drawEdition } from "@/components/radar/drawn-radar";
import { densityOnPaper } from "@/components/radar/paper-density";
import { RadarCircle } from "@/components/radar/radar-circle";
import { RadarKey } from "@/components/radar/radar-key";
import { RadarLegend } from "@/components/radar/radar-legend";
import { useRadarAddress } from "@/components/radar/use-radar-address";
import { SectionLevel } from "@/components/ui/section-level";
import { compareEditionViews } from "@/domain/radar/compare-editions";
import type { ComparedSide, EditionDraft, EditionView } from "@/domain/radar/edition-views";
import type { EditionSummary } from "@/domain/radar/views";
import { ChangeList } from "./change-list";
import { CompareLinks } from "./compare-links";
import { ComparisonKey } from "./comparison-key";
import { DraftBar } from "./draft-bar";
import { EditionHeading } from "./edition-heading";
import styles from "./edition-screen.module.css";
import { MomentBar } from "./moment-bar";
import { useComparison, useShowMoment } from "./use-comparison";

export interface EditionScreenProps {
  readonly edition: EditionView;
  readonly editions: readonly EditionSummary[];
  /** What it is compared with, where the address names one: another edition, or the radar as it is. */
  readonly other: EditionView | null;
  /** What the edition is made of, where it is not published yet. */
  readonly draft?: EditionDraft | null;
}

/** An edition: the radar as it was, on the places that it was published with, what was said about it, and what changed. */
export function EditionScreen({ edition, editions, other, draft = null }: EditionScreenProps) {
  const navigation = useRadarAddress();
  const { go } = navigation;
  const [initial] = useState(navigation.address.moment / 100);
  const drawing = useRef<SVGSVGElement>(null);
  const root = useRef<HTMLElement>(null);
  const changes = useMemo(() => other && compareEditionViews(edition, other), [edition, other]);
  const comparison = useComparison(edition, other, initial);
  const alone = useMemo(() => drawEdition(edition), [edition]);
  const radar = comparison?.radar ?? alone;
  const { show, isLater } = useShowMoment(drawing, comparison, initial);
  const listed = comparison?.[isLater ? "after" : "before"] ?? alone;
  const all = useMemo(() => new Set(listed.blips.map(({ slug }) => slug)), [listed]);
  const settle = useCallback((share: number) => go({ moment: Math.round(share * 100) }, "replace"), [go]);
  return (
    <RadarNavigationContext value={navigation}>
      <RadarColours rings={radar.rings} />
      <main ref={root} id="content" tabIndex={-1} className={styles.screen} data-density={densityOnPaper(radar)}>
        <RadarCircle
          radar={radar}
          title={`${edition.radar.title}, ${edition.name}`}
          matches={comparison?.changed.size ? comparison.changed : all}
          root={root}
          onAskMove={null}
          onClosePanel={() => undefined}
          drawing={drawing}
          {...(comparison && { ground: comparison.ground, named: comparison.named })}
        />
        <div className={styles.aside}>
          {draft && <DraftBar draft={draft} />}
          <EditionHeading edition={edition} isDraft={draft !== null} />
          {editions.length > 0 && <CompareLinks edition={edition} editions={editions} other={other} />}
          {comparison && <p className={styles.onPaper}>Compared: {comparison.names.join(" to ")}</p>}
          {comparison && (
            <div className={styles.moment}>
              <MomentBar names={comparison.names} initial={initial} onShow={show} onSettle={settle} />
            </div>
          )}
          {changes && (
            <div className={styles.changes}>
              <SectionLevel level={2}>
                <ChangeList changes={changes} addressOf={addressOnSide} />
              </SectionLevel>
            </div>
          )}
          {comparison ? <ComparisonKey comparison={comparison} /> : <RadarKey edition={edition.before} />}
          {comparison && <p className={styles.soft}>Shown: {comparison.names[isLater ? 1 : 0]}</p>}
          <RadarLegend radar={listed} matches={all} />
        </div>
      </main>
    </RadarNavigationContext>
  );
}

function addressOnSide({ edition }: ComparedSide, slug: string): string {
  return edition ? editionTechnologyAddress(edition.slug, slug) : technologyAddress(slug);
}
