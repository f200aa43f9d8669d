import type { Metadata } from "next";
import { connection } from "next/server";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { EditionsPage } from "@/components/edition/editions-page";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { previewEdition } from "@/db/queries/compare-editions";
import { getEditionDraft } from "@/db/queries/get-edition-draft";
import { listEditions } from "@/db/queries/list-editions";

export const metadata: Metadata = { title: "Editions" };

export default async function EditionsRoute() {
  await connection();
  const db = database();
  const radar = await currentRadar();
  const [editions, preview, draft] = await Promise.all([
    listEditions(db, radar),
    previewEdition(db, radar),
    getEditionDraft(db, radar),
  ]);
  return (
    <Page>
      <ListHeading title="Editions">
        The radar as it was published, each kept as it was on its day. What has moved on the radar is counted from the
        last one.
      </ListHeading>
      <EditionsPage editions={editions} preview={preview} draft={draft} />
    </Page>
  );
}
