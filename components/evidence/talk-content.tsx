import { Fragment } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { groupByRing } from "@/domain/radar/group-by-ring";
import type { TalkTechnologyView, TalkView } from "@/domain/radar/views";
import { eventAddress, speakerAddress, technologyAddress } from "./addresses";
import { QuoteFigure } from "./quote-figure";
import { RadarColours } from "./radar-colours";
import { RingTag } from "./ring-tag";
import styles from "./talk-content.module.css";
import { TalkLinks } from "./talk-links";
import { TalkNotes } from "./talk-notes";

/** A talk: who gave it where, what it said about which technology, and every note about it. */
export function TalkContent({ talk }: { readonly talk: TalkView }) {
  return (
    <article className={styles.talk}>
      <RadarColours rings={talk.rings} />
      <header className={styles.head}>
        <p className={styles.kind}>Talk</p>
        <h1 className={styles.title}>{talk.title}</h1>
        <TalkSource talk={talk} />
        <TalkLinks talk={talk} />
      </header>
      {talk.technologies.length === 0 ? (
        <Section title="Technologies">
          <EmptyState title="No technology is named in it.">
            Where one is, mark the words in the note, which is linked below.
          </EmptyState>
        </Section>
      ) : (
        <Section title="Technologies" aside={`${talk.technologies.length}, in order of appearance`}>
          <ol className={styles.technologies}>
            {talk.technologies.map((technology) => (
              <li key={technology.slug} className={styles.technology}>
                <TalkTechnology technology={technology} talk={talk} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <TalkNotes talk={talk} />
    </article>
  );
}

/** Who gave it, where and when; each leads to what else they gave, or what else was given there. */
function TalkSource({ talk }: { readonly talk: TalkView }) {
  return (
    <>
      {talk.speakers.length > 0 && (
        <p className={styles.speakers}>
          {talk.speakers.map((name, index) => (
            <Fragment key={name}>
              {index > 0 && ", "}
              <a href={speakerAddress(name)}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
      {(talk.event ?? talk.day) && (
        <p className={styles.where}>
          {talk.event && <a href={eventAddress(talk.event)}>{talk.event}</a>}
          {talk.event && talk.day && " · "}
          {talk.day}
        </p>
      )}
    </>
  );
}

interface TalkTechnologyProps {
  readonly technology: TalkTechnologyView;
  readonly talk: TalkView;
}

function TalkTechnology({ technology, talk }: TalkTechnologyProps) {
  const telling = technology.quotes.filter(({ verdict }) => verdict !== null);
  const quadrant = talk.quadrants.find(({ id }) => id === technology.quadrant)?.name ?? technology.quadrant;
  return (
    <>
      <div className={styles.naming}>
        <h3>
          <a href={technologyAddress(technology.slug)}>{technology.name}</a>
        </h3>
        {groupByRing(telling, talk.rings).map(({ ring }) => (
          <RingTag key={ring.id} ring={ring} ringCount={talk.rings.length} suggested />
        ))}
        <p className={styles.facts}>
          {quadrant}, named {technology.mentionCount === 1 ? "once" : `${technology.mentionCount} times`}
          {telling.length === 0 && ", without a verdict"}
        </p>
      </div>
      {telling.map((quote) => (
        <QuoteFigure
          key={`${quote.note.id} ${quote.span.start} ${quote.verdict?.cue.start} ${quote.verdict?.rule}`}
          quote={quote}
          rings={talk.rings}
          technology={{ slug: technology.slug, name: technology.name }}
          withTalk={false}
        />
      ))}
    </>
  );
}
