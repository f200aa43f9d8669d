import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { quotingSerif } from "@/app/quoting-font";
import { EditionTechnology } from "@/components/edition/edition-technology";
import { Page } from "@/components/ui/page";
import { getEditionTechnology } from "@/db/queries/get-edition";

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly technology: string }>;
}

/** Asked for by the title and by the page, and read once. */
const findTechnology = cache(async (slug: string, technology: string) =>
  getEditionTechnology(database(), slug, technology, await currentRadar()),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, technology } = await decodeParams(params);
  const found = await findTechnology(slug, technology);
  return { title: found ? `${found.name}, ${found.edition.name}` : "Not found" };
}

export default async function EditionTechnologyRoute({ params }: Props) {
  const { slug, technology } = await decodeParams(params);
  const found = await findTechnology(slug, technology);
  if (!found) notFound();
  return (
    <Page className={quotingSerif.variable}>
      <EditionTechnology technology={found} />
    </Page>
  );
}
