import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { readFilter, type SearchParams } from "@/app/list-parameters";
import { quotingSerif } from "@/app/quoting-font";
import { MOVE_PARAMETER, technologyAddress } from "@/components/evidence/addresses";
import { MoreEvidence } from "@/components/technology/more-evidence";
import { TechnologyPage } from "@/components/technology/technology-page";
import { Page } from "@/components/ui/page";
import { getTechnology } from "@/db/queries/get-technology";
import { getQuotePage } from "@/db/queries/technology/get-quote-page";
import { QUOTES_AT_ONCE } from "@/domain/radar/technology-evidence";
import type { TechnologyView } from "@/domain/radar/views";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

/** Asked for by the title and by the page, and read once. */
const findTechnology = cache(async (slug: string) => getTechnology(database(), slug, await currentRadar()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const technology = await findTechnology((await decodeParams(params)).slug);
  return { title: technology?.name ?? "Not found" };
}

export default async function TechnologyRoute({ params, searchParams }: Props) {
  const { slug } = await decodeParams(params);
  const technology = await findTechnology(slug);
  if (!technology) notFound();
  // Of one that was merged, the other one's address is the right one for as long as that stands.
  if (technology.slug !== slug) redirect(technologyAddress(technology.slug));
  const { page } = await readFilter({ searchParams });
  if (page > 1) return <MorePage technology={technology} page={page} />;
  return (
    <Page className={quotingSerif.variable}>
      <TechnologyPage
        initial={technology}
        isMoving={(await searchParams)[MOVE_PARAMETER.name] === MOVE_PARAMETER.value}
      />
    </Page>
  );
}

/** The sentences beyond the first hundred. */
async function MorePage({ technology, page }: { readonly technology: TechnologyView; readonly page: number }) {
  const quotes = await getQuotePage(database(), technology.slug, (page - 1) * QUOTES_AT_ONCE, await currentRadar());
  if (!quotes) notFound();
  return (
    <Page className={quotingSerif.variable}>
      <MoreEvidence technology={technology} quotes={quotes} page={page} />
    </Page>
  );
}
