import { editionAddress, technologyAddress } from "@/components/evidence/addresses";
import { minutesAddress } from "@/components/review/review-addresses";
import { CitedQuotes } from "@/components/technology/cited-quotes";
import { Moment } from "@/components/ui/moment";
import { auditAddress } from "@/domain/audit/audit-filter";
import type { AuditEntryView } from "@/domain/audit/audit-views";
import styles from "./audit.module.css";
import { KIND_NAMES } from "./audit-filters";

/** What was decided, newest first, each with who, when and why. */
export function AuditList({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <li key={keyOf(entry)} className={styles.entry}>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

/** Nobody decides two things of a kind about one thing at one moment. */
function keyOf({ at, kind, technology, what }: AuditEntryView): string {
  return [at, kind, technology?.slug, what].join(" ");
}

function Entry({ entry }: { readonly entry: AuditEntryView }) {
  const { at, person, kind, technology, what, why, againstGate, evidence } = entry;
  return (
    <>
      <p className={styles.when}>
        <Moment at={at} />
        <span className={styles.kind}>{KIND_NAMES[kind]}</span>
      </p>
      <div className={styles.what}>
        <p>
          {technology && (
            <>
              <a className={styles.technology} href={technologyAddress(technology.slug)}>
                {technology.name}
              </a>{" "}
            </>
          )}
          {what}
        </p>
        {why !== null && <p className={styles.why}>{why}</p>}
        {againstGate !== null && <p className={styles.soft}>Against the team’s rule, because: {againstGate}</p>}
        <CitedQuotes evidence={evidence} />
        <p className={styles.soft}>
          <a className={styles.person} href={auditAddress("/audit", { person })}>
            {person}
          </a>
          <Way entry={entry} />
        </p>
      </div>
    </>
  );
}

/** The way to where it was decided, to what it made, or back. */
function Way({ entry: { review, edition, settings } }: { readonly entry: AuditEntryView }) {
  if (review) {
    return (
      <>
        , in the review <a href={minutesAddress(review.slug)}>{review.name}</a>
      </>
    );
  }
  if (edition) {
    return (
      <>
        , <a href={editionAddress(edition)}>see the edition</a>
      </>
    );
  }
  if (settings) {
    return (
      <>
        , <a href={`/settings?before=${settings}`}>have the settings from before it back</a>
      </>
    );
  }
  return null;
}
