import type { Metadata } from "next";
import { connection } from "next/server";
import { database } from "@/app/database";
import { quotingSerif } from "@/app/quoting-font";
import { NameSuggestions } from "@/components/technology/name-suggestions";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { listSuggestions } from "@/db/queries/list-suggestions";

export const metadata: Metadata = { title: "Names to confirm" };

export default async function SuggestionsRoute() {
  await connection();
  const suggestions = await listSuggestions(database());
  return (
    <Page className={quotingSerif.variable}>
      <ListHeading title="Names to confirm">
        Notes use these like technologies, and no list knows them. What you confirm is read as a technology in every
        note, now and from now on. All that is confirmed can be taken along as <a href="/api/terms">a file</a>.
      </ListHeading>
      <NameSuggestions initial={suggestions} />
    </Page>
  );
}
