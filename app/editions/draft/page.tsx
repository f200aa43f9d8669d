import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { EditionScreen } from "@/components/edition/edition-screen";
import { getEdition } from "@/db/queries/get-edition";
import { getEditionDraft } from "@/db/queries/get-edition-draft";
import { getStandingEdition } from "@/db/queries/get-standing-edition";
import { DRAFT } from "@/domain/radar/unpublished-slug";

export const metadata: Metadata = { title: "Preview of the next edition" };

/** The next edition as it would be published now, with what changed since the last one. */
export default async function DraftRoute() {
  await connection();
  const db = database();
  const radar = await currentRadar();
  const draft = await getEditionDraft(db, radar);
  if (draft === null) redirect("/editions");
  const { name, text, person, savedAt } = draft;
  const words = { slug: DRAFT, name: name || "The next edition", text, person, publishedAt: savedAt };
  const edition = await getStandingEdition(db, radar, words);
  const last = edition.before && (await getEdition(db, edition.before.slug, radar));
  return <EditionScreen edition={edition} editions={[]} other={last} draft={draft} />;
}
