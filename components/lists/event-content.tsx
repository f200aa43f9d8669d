import { eventAddress, speakerAddress } from "@/components/evidence/addresses";
import { ListHeading } from "@/components/ui/list-heading";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { countWords } from "@/domain/count-words";
import { listAddress } from "@/domain/lists/list-filter";
import type { EventView } from "@/domain/lists/list-views";
import { ROWS_PER_PAGE } from "@/domain/lists/page-of";
import { countShown } from "./count-shown";
import styles from "./links.module.css";
import { NamedTechnologies } from "./named-technologies";
import { TalkItems } from "./talk-items";

/** A conference: what was said there about which technology, by whom. */
export function EventContent({ event }: { readonly event: EventView }) {
  const { talks } = event;
  return (
    <article>
      <ListHeading title={event.name}>
        {countWords(event.talkCount, "talk")}, {countWords(event.speakerCount, "speaker")},{" "}
        {countWords(event.technologyCount, "technology", "technologies")}.{" "}
        {event.technologyCount > 0 && (
          <a href={listAddress("/technologies", { event: event.slug })}>The technologies as a list</a>
        )}
      </ListHeading>
      <div className={styles.parts}>
        <NamedTechnologies technologies={event.technologies} rings={event.rings} total={event.technologyCount} />
        <Section title="Talks" aside={`${talks.total}`}>
          <TalkItems talks={talks.items} withEvent={false} />
          <Pager
            page={talks.page}
            rowsPerPage={ROWS_PER_PAGE}
            total={talks.total}
            addressOf={(page) => listAddress(eventAddress(event.name), { page })}
          />
        </Section>
        {event.speakers.length > 0 && (
          <Section title="Speakers" aside={countShown(event.speakers.length, event.speakerCount)}>
            <ul className={styles.named}>
              {event.speakers.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={speakerAddress(name)}>{name}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </article>
  );
}
