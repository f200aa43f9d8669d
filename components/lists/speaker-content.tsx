import { eventAddress, speakerAddress } from "@/components/evidence/addresses";
import { ListHeading } from "@/components/ui/list-heading";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import { listAddress } from "@/domain/lists/list-filter";
import type { SpeakerView } from "@/domain/lists/list-views";
import { ROWS_PER_PAGE } from "@/domain/lists/page-of";
import styles from "./links.module.css";
import { NamedTechnologies } from "./named-technologies";
import { TalkItems } from "./talk-items";

/** Somebody who spoke at events: their talks, and the technologies named in them. */
export function SpeakerContent({ speaker }: { readonly speaker: SpeakerView }) {
  const { talks, events } = speaker;
  return (
    <article>
      <ListHeading title={speaker.name}>
        {countWords(speaker.talkCount, "talk")} that somebody took notes of.
      </ListHeading>
      <div className={styles.parts}>
        <NamedTechnologies technologies={speaker.technologies} rings={speaker.rings} />
        <Section title="Talks" aside={`${talks.total}`}>
          <TalkItems talks={talks.items} />
          <Pager
            page={talks.page}
            rowsPerPage={ROWS_PER_PAGE}
            total={talks.total}
            addressOf={(page) => listAddress(speakerAddress(speaker.name), { page })}
          />
        </Section>
        {events.length > 0 && (
          <Section title="Events" aside={`${events.length}`}>
            <ul className={styles.named}>
              {events.map((event) => (
                <li key={event}>
                  <a href={eventAddress(event)}>{event}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </article>
  );
}
