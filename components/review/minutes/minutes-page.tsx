import { RadarColours } from "@/components/evidence/radar-colours";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import type { MinutesView } from "@/domain/review/review-views";
import { minutesFileAddress, reviewAddress } from "../review-addresses";
import { MinutesDecision } from "./minutes-decision";
import { MinutesNames } from "./minutes-names";
import styles from "./minutes-page.module.css";
import { MinutesParked } from "./minutes-parked";
import { PrintButton } from "./print-button";

/** What a review came to: decisions with their reasons, what was put aside, what is still to come. */
export function MinutesPage({ minutes }: { readonly minutes: MinutesView }) {
  const { decided, parked, skipped, left, rings } = minutes;
  const isEmpty = decided.length + parked.length + skipped.length === 0;
  return (
    <article className={styles.minutes}>
      <RadarColours rings={rings} />
      <MinutesHead minutes={minutes} />
      {isEmpty && <p className={styles.soft}>Nothing is settled yet: what is decided or parked stands here at once.</p>}
      {decided.length > 0 && (
        <Section title="Decided" aside={`${decided.length}`}>
          <ol className={styles.entries}>
            {decided.map((each) => (
              <li key={each.technology}>
                <MinutesDecision decided={each} rings={rings} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {parked.length > 0 && (
        <Section title="Parked" aside={`${parked.length}`}>
          <ol className={styles.entries}>
            {parked.map((each) => (
              <li key={each.technology}>
                <MinutesParked parked={each} rings={rings} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <MinutesNames title="Skipped" items={skipped} />
      <MinutesNames title="Not taken up" items={left} />
    </article>
  );
}

function MinutesHead({ minutes }: { readonly minutes: MinutesView }) {
  const { slug, name, radar, startedAt, endedAt, facilitator, participants } = minutes;
  return (
    <header className={styles.head}>
      <p className={styles.soft}>
        Minutes of <a href={reviewAddress(slug)}>a review</a> of {radar.title}
      </p>
      <h1>{name}</h1>
      <p>
        {startedAt === null ? "Not started yet" : <Moment at={startedAt} />}
        {startedAt !== null &&
          (endedAt === null ? ", still going on" : <Length startedAt={startedAt} endedAt={endedAt} />)}
        . Led by {facilitator}.
      </p>
      <p>With {NAMES.format(participants)}.</p>
      <p className={styles.ways} data-screen-only>
        <a href={minutesFileAddress(slug)} download>
          Download as Markdown
        </a>
        <PrintButton />
        <a href="/editions">Publish the radar as an edition</a>
      </p>
    </header>
  );
}

/** "Ada, Ben and Cy" */
const NAMES = new Intl.ListFormat("en-GB");
const MINUTE_MS = 60_000;

/** ", took 42 minutes" */
function Length({ startedAt, endedAt }: { readonly startedAt: string; readonly endedAt: string }) {
  const minutes = Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / MINUTE_MS));
  return <>, took {minutes === 1 ? "a minute" : `${minutes} minutes`}</>;
}
