import { eventAddress } from "@/components/evidence/addresses";
import { type Column, Table } from "@/components/ui/table";
import type { EventItem } from "@/domain/lists/list-views";

const COLUMNS: readonly [Column<EventItem>, ...Column<EventItem>[]] = [
  { name: "Event", cell: ({ name }) => <a href={eventAddress(name)}>{name}</a> },
  { name: "Year", cell: ({ year }) => year ?? "Not known", isWide: true },
  { name: "Talks", cell: ({ talkCount }) => talkCount, isNumber: true },
  { name: "Speakers", cell: ({ speakerCount }) => speakerCount, isNumber: true, isWide: true },
  { name: "Technologies", cell: ({ technologyCount }) => technologyCount, isNumber: true },
];

/** Events with how much is known of each. */
export function EventList({ events }: { readonly events: readonly EventItem[] }) {
  return <Table caption="Events" columns={COLUMNS} rows={events} keyOf={({ slug }) => slug} />;
}
