import { eventAddress } from "@/components/evidence/addresses";
import { Section } from "@/components/ui/section";
import { groupBy } from "@/domain/group-by";
import type { TalkListItem } from "@/domain/radar/views";
import styles from "./talk-index.module.css";
import { TalkItems } from "./talk-items";

/** Talks under their events; those whose event is not known stand last. */
export function TalkIndex({ talks }: { readonly talks: readonly TalkListItem[] }) {
  return (
    <div className={styles.events}>
      {[...groupBy(talks, ({ event }) => event)].map(([event, group]) => (
        <Section
          key={event ?? ""}
          title={event === null ? "Event not known" : <a href={eventAddress(event)}>{event}</a>}
        >
          <TalkItems talks={group} withEvent={false} />
        </Section>
      ))}
    </div>
  );
}
