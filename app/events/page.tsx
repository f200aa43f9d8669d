import type { Metadata } from "next";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { type ListProps, readFilter } from "@/app/list-parameters";
import { EventList } from "@/components/lists/event-list";
import { ListPage } from "@/components/lists/list-page";
import { EmptyState } from "@/components/ui/empty-state";
import { getFilterChoices } from "@/db/queries/lists/get-filter-choices";
import { listEvents } from "@/db/queries/lists/list-events";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Events" };

export default async function EventsRoute(props: ListProps) {
  const filter = await readFilter(props);
  const db = database();
  const radar = await currentRadar();
  const [events, choices] = await Promise.all([listEvents(db, filter), getFilterChoices(db, radar)]);
  return (
    <ListPage
      title="Events"
      summary={`${countWords(events.total, "event")} that notes are from, newest first.`}
      path="/events"
      filter={filter}
      choices={choices}
      by={["year"]}
      rows={events}
      whenEmpty={
        <EmptyState title="No event is known yet.">Notes name the event that their talks were given at.</EmptyState>
      }
    >
      {(items) => <EventList events={items} />}
    </ListPage>
  );
}
