import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { database } from "@/app/database";
import { quotingSerif } from "@/app/quoting-font";
import { technologyAddress } from "@/components/evidence/addresses";
import { TechnologyPage } from "@/components/technology/technology-page";
import { Page } from "@/components/ui/page";
import { getTechnology } from "@/db/queries/get-technology";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** Asked for by the title and by the page, and read once. */
const findTechnology = cache((slug: string) => getTechnology(database(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const technology = await findTechnology((await params).slug);
  return { title: technology?.name ?? "Not found" };
}

export default async function TechnologyRoute({ params }: Props) {
  const { slug } = await params;
  const technology = await findTechnology(slug);
  if (!technology) notFound();
  // Of one that was merged, the other one's address is the right one for as long as that stands.
  if (technology.slug !== slug) redirect(technologyAddress(technology.slug));
  return (
    <Page className={quotingSerif.variable}>
      <TechnologyPage initial={technology} />
    </Page>
  );
}
