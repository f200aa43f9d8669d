import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { EditionScreen } from "@/components/edition/edition-screen";
import { getEdition } from "@/db/queries/get-edition";
import { getEditionOrNow } from "@/db/queries/get-edition-or-now";
import { listEditions } from "@/db/queries/list-editions";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<{ readonly against?: string | string[] }>;
}

/** Asked for by the title and by the page, and read once. */
const findEdition = cache(async (slug: string) => getEdition(database(), slug, await currentRadar()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = await findEdition((await decodeParams(params)).slug);
  return { title: edition?.name ?? "Not found" };
}

/** A published edition; an address that names another one, or `now`, brings that along to be compared with it. */
export default async function EditionRoute({ params, searchParams }: Props) {
  const { slug } = await decodeParams(params);
  const edition = await findEdition(slug);
  if (!edition) notFound();
  const { against } = await searchParams;
  const db = database();
  const radar = await currentRadar();
  const isCompared = typeof against === "string" && against !== slug;
  const [editions, other] = await Promise.all([
    listEditions(db, radar),
    isCompared ? getEditionOrNow(db, against, radar) : null,
  ]);
  return <EditionScreen key={against?.toString()} edition={edition} editions={editions} other={other} />;
}
