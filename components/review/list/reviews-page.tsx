import { RadarColours } from "@/components/evidence/radar-colours";
import { Section } from "@/components/ui/section";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import type { AgendaCandidateView, ReviewSummary } from "@/domain/review/review-views";
import { NewReviewForm } from "./new-review-form";
import { ReviewList } from "./review-list";
import styles from "./reviews-page.module.css";

export interface ReviewsPageProps {
  readonly reviews: readonly ReviewSummary[];
  /** The agenda that would be made now. */
  readonly candidates: readonly AgendaCandidateView[];
  readonly rings: readonly RingDefinition[];
  /** What the new review is called unless somebody calls it otherwise. */
  readonly suggestedName: string;
}

/** The reviews so far, and the next one with the agenda that the data suggests. */
export function ReviewsPage({ reviews, candidates, rings, suggestedName }: ReviewsPageProps) {
  return (
    <div className={styles.columns}>
      <RadarColours rings={rings} />
      <Section title="Reviews" aside={reviews.length > 0 ? `${reviews.length}` : undefined}>
        <ReviewList initial={reviews} />
      </Section>
      <Section title="New review">
        <NewReviewForm initial={candidates} rings={rings} suggestedName={suggestedName} />
      </Section>
    </div>
  );
}
