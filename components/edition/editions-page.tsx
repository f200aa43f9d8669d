import { technologyAddress } from "@/components/evidence/addresses";
import { RadarColours } from "@/components/evidence/radar-colours";
import { Section } from "@/components/ui/section";
import { SectionLevel } from "@/components/ui/section-level";
import type { EditionComparison, EditionDraft } from "@/domain/radar/edition-views";
import type { EditionSummary } from "@/domain/radar/views";
import { ChangeList } from "./change-list";
import { EditionForm } from "./edition-form";
import { EditionList } from "./edition-list";
import styles from "./editions-page.module.css";

export interface EditionsPageProps {
  readonly editions: readonly EditionSummary[];
  /** What the next edition would say if it were published now. */
  readonly preview: EditionComparison;
  /** What it is to be called and say, where somebody has begun that. */
  readonly draft: EditionDraft | null;
}

/** The editions so far, and the next one: what it would hold, and the form that publishes it. */
export function EditionsPage({ editions, preview, draft }: EditionsPageProps) {
  const { new: added, moved, left, unchanged, from } = preview;
  const isEmpty = added.length + moved.length + unchanged.length === 0;
  return (
    <div className={styles.columns}>
      <RadarColours rings={preview.to.rings} />
      <Section title="Published" aside={editions.length > 0 ? `${editions.length}` : undefined}>
        <EditionList editions={editions} />
      </Section>
      <Section title="The next edition">
        {isEmpty ? (
          <p className={styles.soft}>There is nothing on the radar yet that could be published.</p>
        ) : (
          <div className={styles.next}>
            <p>
              {from
                ? `Since ${from.edition?.name}: ${added.length} new, ${moved.length} moved, ${left.length} left, ${unchanged.length} unchanged.`
                : `It would be the first, with all that is on the radar: ${added.length} blips.`}{" "}
              What notes only suggest is published too, and marked as suggested.
            </p>
            <EditionForm initial={draft} />
            <details className={styles.preview} open={from !== null && added.length + moved.length + left.length > 0}>
              <summary>{from ? "What changed, in full" : "What it would hold"}</summary>
              <SectionLevel level={3}>
                <ChangeList changes={preview} addressOf={(_, slug) => technologyAddress(slug)} />
              </SectionLevel>
            </details>
          </div>
        )}
      </Section>
    </div>
  );
}
