import type { Metadata } from "next";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { type ListProps, readFilter } from "@/app/list-parameters";
import { ListPage } from "@/components/lists/list-page";
import { TechnologyList } from "@/components/lists/technology-list";
import { EmptyState } from "@/components/ui/empty-state";
import { getFilterChoices } from "@/db/queries/lists/get-filter-choices";
import { listTechnologies } from "@/db/queries/lists/list-technologies";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Technologies" };

export default async function TechnologiesRoute(props: ListProps) {
  const filter = await readFilter(props);
  const db = database();
  const radar = await currentRadar();
  const [technologies, choices] = await Promise.all([listTechnologies(db, filter, radar), getFilterChoices(db, radar)]);
  return (
    <ListPage
      title="Technologies"
      summary={
        <>
          {countWords(technologies.total, "technology", "technologies")}, on the radar or only named by notes. A broken
          border means suggested by notes, a whole one decided by the team. See also the{" "}
          <a href="/suggestions">names to confirm</a> and the <a href="/corrections">corrections</a>.
        </>
      }
      path="/technologies"
      filter={filter}
      choices={choices}
      by={["quadrant", "ring", "standing", "event", "year", "language"]}
      rows={technologies}
      whenEmpty={
        <EmptyState title="No technology is known yet.">
          They come from notes: <a href="/notes">bring some in</a> first.
        </EmptyState>
      }
    >
      {(items) => <TechnologyList technologies={items} definitions={choices} />}
    </ListPage>
  );
}
