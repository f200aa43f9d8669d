import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getRadarFacets } from "@/db/queries/get-radar-facets";
import { eachFacet, FACETS } from "@/domain/radar/facets";
import { findFacetValues, selectFacets } from "@/domain/radar/select-facets";

/**
 * What blips can be narrowed by beyond what they show themselves, as `RadarFacets`: the first values of each facet, and those
 * that are named as the radar's address names them (`?event=devoxx-2024`). `?find=talk&q=words` gives those of one facet whose
 * name holds the words.
 */
export function GET(request: NextRequest): Promise<Response> {
  return respond(request, () =>
    onRadar(request, async (radar) => {
      const { searchParams } = request.nextUrl;
      const all = await getRadarFacets(database(), radar);
      const sought = FACETS.find((facet) => facet === searchParams.get("find"));
      if (sought) return { ok: true, value: findFacetValues(all, sought, searchParams.get("q") ?? "") };
      return {
        ok: true,
        value: selectFacets(
          all,
          eachFacet((facet) => searchParams.getAll(facet)),
        ),
      };
    }),
  );
}
