import { packRadar } from "@/components/radar/packed-radar";
import { type RadarAddress, readRadarAddress } from "@/components/radar/radar-address";
import { asksForFacets } from "@/components/radar/radar-filter";
import { RadarScreen } from "@/components/radar/radar-screen";
import { getRadar } from "@/db/queries/get-radar";
import { getRadarFacets } from "@/db/queries/get-radar-facets";
import { getTechnology } from "@/db/queries/get-technology";
import type { RadarFacets } from "@/domain/radar/facets";
import { selectFacets } from "@/domain/radar/select-facets";
import { currentRadar } from "./current-radar";
import { database } from "./database";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** The radar; an address that names a technology brings what its panel shows along, one that narrows blips what by. */
export default async function RadarRoute({ searchParams }: Props) {
  const address = readRadarAddress(toParams(await searchParams));
  const db = database();
  const slug = await currentRadar();
  const [radar, technology, facets] = await Promise.all([
    getRadar(db, slug),
    address.technology === null ? null : getTechnology(db, address.technology, slug),
    address.filters === "all" || asksForFacets(address) ? selectedFacets(slug, address) : null,
  ]);
  return <RadarScreen initial={packRadar(radar)} initialTechnology={technology} initialFacets={facets} />;
}

async function selectedFacets(slug: string, address: RadarAddress): Promise<RadarFacets> {
  return selectFacets(await getRadarFacets(database(), slug), address);
}

function toParams(given: Awaited<Props["searchParams"]>): URLSearchParams {
  const pairs = Object.entries(given).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(pairs);
}
