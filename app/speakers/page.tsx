import type { Metadata } from "next";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { type ListProps, readFilter } from "@/app/list-parameters";
import { ListPage } from "@/components/lists/list-page";
import { SpeakerList } from "@/components/lists/speaker-list";
import { EmptyState } from "@/components/ui/empty-state";
import { getFilterChoices } from "@/db/queries/lists/get-filter-choices";
import { listSpeakers } from "@/db/queries/lists/list-speakers";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Speakers" };

export default async function SpeakersRoute(props: ListProps) {
  const filter = await readFilter(props);
  const db = database();
  const radar = await currentRadar();
  const [speakers, choices] = await Promise.all([listSpeakers(db, filter), getFilterChoices(db, radar)]);
  return (
    <ListPage
      title="Speakers"
      summary={`${countWords(speakers.total, "speaker")} of talks that somebody took notes of, those of most talks first.`}
      path="/speakers"
      filter={filter}
      choices={choices}
      by={["event", "year"]}
      rows={speakers}
      whenEmpty={<EmptyState title="No speaker is known yet.">Notes name who gave a talk beside its title.</EmptyState>}
    >
      {(items) => <SpeakerList speakers={items} />}
    </ListPage>
  );
}
