import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { readFilter, type SearchParams } from "@/app/list-parameters";
import { EventContent } from "@/components/lists/event-content";
import { Page } from "@/components/ui/page";
import { getEvent } from "@/db/queries/lists/get-event";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

/** Asked for by the title and by the page, and read once. */
const findEvent = cache(async (slug: string, page: number) => getEvent(database(), slug, page, await currentRadar()));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const event = await findEvent((await decodeParams(props.params)).slug, (await readFilter(props)).page);
  return { title: event?.name ?? "Not found" };
}

export default async function EventRoute(props: Props) {
  const event = await findEvent((await decodeParams(props.params)).slug, (await readFilter(props)).page);
  if (!event) notFound();
  return (
    <Page>
      <EventContent event={event} />
    </Page>
  );
}
