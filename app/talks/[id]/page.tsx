import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { quotingSerif } from "@/app/quoting-font";
import { TalkContent } from "@/components/evidence/talk-content";
import { Page } from "@/components/ui/page";
import { getTalk } from "@/db/queries/get-talk";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** Asked for by the title and by the page, and read once. */
const findTalk = cache(async (id: string) => getTalk(database(), id, await currentRadar()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const talk = await findTalk((await decodeParams(params)).id);
  return { title: talk?.title ?? "Not found" };
}

export default async function TalkRoute({ params }: Props) {
  const talk = await findTalk((await decodeParams(params)).id);
  if (!talk) notFound();
  return (
    <Page className={quotingSerif.variable}>
      <TalkContent talk={talk} />
    </Page>
  );
}
