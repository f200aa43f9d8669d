import { eventAddress, speakerAddress } from "@/components/evidence/addresses";
import { type Column, Table } from "@/components/ui/table";
import type { SpeakerItem } from "@/domain/lists/list-views";
import styles from "./links.module.css";

/** Who speaks at more is described by number. */
const MOST_NAMED = 3;

const COLUMNS: readonly [Column<SpeakerItem>, ...Column<SpeakerItem>[]] = [
  { name: "Speaker", cell: ({ name }) => <a href={speakerAddress(name)}>{name}</a> },
  { name: "Events", cell: ({ events }) => <Events events={events} />, isWide: true },
  { name: "Talks", cell: ({ talkCount }) => talkCount, isNumber: true },
];

/** Speakers with how many talks notes are about, and where. */
export function SpeakerList({ speakers }: { readonly speakers: readonly SpeakerItem[] }) {
  return <Table caption="Speakers" columns={COLUMNS} rows={speakers} keyOf={({ slug }) => slug} />;
}

function Events({ events }: Pick<SpeakerItem, "events">) {
  if (events.length === 0) return "Not known";
  return (
    <ul className={styles.inline}>
      {events.slice(0, MOST_NAMED).map((event) => (
        <li key={event}>
          <a href={eventAddress(event)}>{event}</a>
        </li>
      ))}
      {events.length > MOST_NAMED && <li>and {events.length - MOST_NAMED} more</li>}
    </ul>
  );
}
