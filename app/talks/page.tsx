import type { Metadata } from "next";
import { connection } from "next/server";
import { database } from "@/app/database";
import { TalkIndex } from "@/components/evidence/talk-index";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { listTalks } from "@/db/queries/list-talks";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Talks" };

export default async function TalksRoute() {
  await connection();
  const talks = await listTalks(database());
  return (
    <Page>
      <ListHeading title="Talks">{countWords(talks.length, "talk")} that somebody took notes of, by event.</ListHeading>
      <TalkIndex talks={talks} />
    </Page>
  );
}
