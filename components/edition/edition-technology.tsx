"use client";

import { editionAddress, technologyAddress } from "@/components/evidence/addresses";
import { QuoteFigure } from "@/components/evidence/quote-figure";
import { RadarColours } from "@/components/evidence/radar-colours";
import { RingTag } from "@/components/evidence/ring-tag";
import { describeBlip } from "@/components/radar/describe-blip";
import { LongList } from "@/components/ui/long-list";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import type { EditionTechnologyView } from "@/domain/radar/edition-views";
import { findRing } from "@/domain/radar/find-ring";
import type { QuoteView } from "@/domain/radar/views";
import styles from "./edition-technology.module.css";

/** A technology as an edition holds it: the ring of that day, who decided it and why, and the sentences that spoke for it. */
export function EditionTechnology({ technology }: { readonly technology: EditionTechnologyView }) {
  const { edition, name, quadrant, quadrants, rings, quotes } = technology;
  return (
    <article className={styles.technology}>
      <RadarColours rings={rings} />
      <header className={styles.heading}>
        <p className={styles.soft}>
          <a href={editionAddress(edition.slug)}>{edition.name}</a>,{" "}
          {quadrants.find(({ id }) => id === quadrant)?.name ?? quadrant}
        </p>
        <h1>{name}</h1>
        <p className={styles.soft}>
          As it was published on <Moment at={edition.publishedAt} />.{" "}
          <a href={technologyAddress(technology.slug)}>What is known now</a>
        </p>
      </header>
      <Section title={technology.decision ? "The team’s ring" : "What the notes suggested"}>
        <Decision technology={technology} />
      </Section>
      {quotes.length > 0 && (
        <Section title="What was said, word for word" aside={`${quotes.length}, strongest first`}>
          <LongList items={quotes} noun="sentences" className={styles.quotes} keyOf={keyOf}>
            {(quote) => <QuoteFigure quote={quote} rings={rings} />}
          </LongList>
        </Section>
      )}
    </article>
  );
}

function Decision({ technology }: { readonly technology: EditionTechnologyView }) {
  const { decision, ring, rings, proposal } = technology;
  const { evidence, standing } = describeBlip(technology, null);
  return (
    <div className={styles.decision}>
      <div>
        <RingTag ring={findRing(rings, ring)} ringCount={rings.length} suggested={!decision} size="large" />
      </div>
      {decision ? (
        <>
          <p className={styles.rationale}>{decision.rationale}</p>
          <p className={styles.soft}>
            {decision.person}, <Moment at={decision.at} />
          </p>
        </>
      ) : (
        proposal && <p>{proposal.reasons.join(" ")}</p>
      )}
      <p className={styles.soft}>
        {standing}. {evidence}.
      </p>
    </div>
  );
}

function keyOf({ note, span, mention, verdict }: QuoteView): string {
  return [note.id, span.start, mention?.start, verdict?.cue.start, verdict?.rule].join(" ");
}
