import type { Metadata } from "next";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { type ListProps, readFilter } from "@/app/list-parameters";
import { technologyAddress } from "@/components/evidence/addresses";
import { ListPage } from "@/components/lists/list-page";
import { TalkIndex } from "@/components/lists/talk-index";
import { EmptyState } from "@/components/ui/empty-state";
import { findTechnology } from "@/db/queries/find-technology";
import { listTalks } from "@/db/queries/list-talks";
import { getFilterChoices } from "@/db/queries/lists/get-filter-choices";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Talks" };

export default async function TalksRoute(props: ListProps) {
  const asked = await readFilter(props);
  const db = database();
  const radar = await currentRadar();
  const technology = asked.technology ? await findTechnology(db, asked.technology) : null;
  // The address may name it as it was called before people merged or renamed it.
  const filter = technology ? { ...asked, technology: technology.slug } : asked;
  const [talks, choices] = await Promise.all([listTalks(db, filter), getFilterChoices(db, radar)]);
  return (
    <ListPage
      title="Talks"
      summary={
        <>
          {countWords(talks.total, "talk")} that somebody took notes of
          {technology && (
            <>
              {" "}
              and that name <a href={technologyAddress(technology.slug)}>{technology.name}</a>
            </>
          )}
          , by event.
        </>
      }
      path="/talks"
      filter={filter}
      choices={choices}
      by={["event", "year", "language"]}
      rows={talks}
      whenEmpty={
        <EmptyState title="No talk has been found yet.">
          Talks come from notes: <a href="/notes">bring some in</a> first.
        </EmptyState>
      }
    >
      {(items) => <TalkIndex talks={items} />}
    </ListPage>
  );
}
