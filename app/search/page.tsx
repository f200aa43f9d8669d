import type { Metadata } from "next";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import type { SearchParams } from "@/app/list-parameters";
import { quotingSerif } from "@/app/quoting-font";
import { SearchScreen } from "@/components/search/search-screen";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { search } from "@/db/queries/search/search";
import { SEARCH_KINDS, type SearchKind } from "@/domain/search/search-view";

interface Props {
  readonly searchParams: SearchParams;
}

const HITS_OF_EACH = 10;
const HITS_OF_ONE = 100;

/** Asked for by the title and by the page, and searched once. */
const find = cache(async (typed: string, kind: SearchKind | null, limit: number) =>
  search(database(), typed, { kind, limit, radarSlug: await currentRadar() }),
);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { typed } = readAddress(await searchParams);
  return { title: typed === "" ? "Search" : `“${typed.slice(0, 60)}” – search` };
}

export default async function SearchRoute({ searchParams }: Props) {
  const { typed, kind } = readAddress(await searchParams);
  const limit = kind === null ? HITS_OF_EACH : HITS_OF_ONE;
  const found = await find(typed, kind, limit);
  return (
    <Page className={quotingSerif.variable}>
      <ListHeading title="Search">
        Everything that has a name here, and every sentence of every note, in whichever language it is.
      </ListHeading>
      <SearchScreen key={kind} initial={found} typed={found.query} kind={kind} limit={limit} />
    </Page>
  );
}

function readAddress(given: Awaited<SearchParams>): { typed: string; kind: SearchKind | null } {
  const [typed = ""] = [given.q ?? []].flat();
  const [wanted] = [given.kind ?? []].flat();
  return { typed: typed.trim(), kind: SEARCH_KINDS.find((kind) => kind === wanted) ?? null };
}
