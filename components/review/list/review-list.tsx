"use client";

import { useReviews } from "@/components/queries/use-reviews";
import { EmptyState } from "@/components/ui/empty-state";
import { Moment } from "@/components/ui/moment";
import { countWords } from "@/domain/count-words";
import type { ReviewPhase } from "@/domain/review/review-state";
import type { ReviewSummary } from "@/domain/review/review-views";
import { minutesAddress, reviewAddress } from "../review-addresses";
import styles from "./review-list.module.css";

const PHASES: readonly ReviewPhase[] = ["running", "preparing", "ended"];
const PHASE_NAMES: Readonly<Record<ReviewPhase, string>> = {
  running: "Going on now",
  preparing: "Being prepared",
  ended: "Ended",
};

/** All reviews, those that go on first. Before the first: what a review is. */
export function ReviewList({ initial }: { readonly initial: readonly ReviewSummary[] }) {
  const reviews = useReviews(initial);
  if (reviews.length === 0) {
    return (
      <EmptyState title="No review yet.">
        A review is the meeting in which a team decides where technologies stand on its radar. Talkradar makes the
        agenda from what the notes say, shows the evidence, and collects blind votes that are revealed together. Every
        decision goes onto the radar at once, and the minutes write themselves.
      </EmptyState>
    );
  }
  const sorted = PHASES.flatMap((phase) => reviews.filter((review) => review.phase === phase));
  return (
    <ul className={styles.reviews}>
      {sorted.map((review) => (
        <li key={review.slug} className={styles.review} data-phase={review.phase}>
          <Entry review={review} />
        </li>
      ))}
    </ul>
  );
}

function Entry({
  review: { slug, name, phase, counts, facilitator, createdAt, endedAt },
}: {
  readonly review: ReviewSummary;
}) {
  const isEnded = phase === "ended";
  return (
    <>
      <p className={styles.phase}>{PHASE_NAMES[phase]}</p>
      <a className={styles.name} href={reviewAddress(slug)}>
        {name}
      </a>
      <p className={styles.facts}>
        <span>{countsInWords(counts)}</span>
        <span>
          {countWords(counts.participants, "person", "people")}, led by {facilitator}
        </span>
        <span>
          {isEnded ? "Ended" : "Made"} <Moment at={endedAt ?? createdAt} />
        </span>
        {isEnded && <a href={minutesAddress(slug)}>Minutes</a>}
      </p>
    </>
  );
}

/** "3 of 12 decided, 1 parked" */
function countsInWords({ items, decided, parked }: ReviewSummary["counts"]): string {
  const words = `${decided} of ${items} decided`;
  return parked > 0 ? `${words}, ${parked} parked` : words;
}
