import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { readFilter, type SearchParams } from "@/app/list-parameters";
import { SpeakerContent } from "@/components/lists/speaker-content";
import { Page } from "@/components/ui/page";
import { getSpeaker } from "@/db/queries/lists/get-speaker";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

/** Asked for by the title and by the page, and read once. */
const findSpeaker = cache(async (slug: string, page: number) =>
  getSpeaker(database(), slug, page, await currentRadar()),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const speaker = await findSpeaker((await decodeParams(props.params)).slug, (await readFilter(props)).page);
  return { title: speaker?.name ?? "Not found" };
}

export default async function SpeakerRoute(props: Props) {
  const speaker = await findSpeaker((await decodeParams(props.params)).slug, (await readFilter(props)).page);
  if (!speaker) notFound();
  return (
    <Page>
      <SpeakerContent speaker={speaker} />
    </Page>
  );
}
