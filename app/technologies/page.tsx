import type { Metadata } from "next";
import { connection } from "next/server";
import { database } from "@/app/database";
import { TechnologyList } from "@/components/technology/technology-list";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { getRadar } from "@/db/queries/get-radar";
import { countWords } from "@/domain/count-words";

export const metadata: Metadata = { title: "Technologies" };

export default async function TechnologiesRoute() {
  await connection();
  const radar = await getRadar(database());
  return (
    <Page>
      <ListHeading title="Technologies">
        {countWords(radar.blips.length, "technology", "technologies")} on the radar, and {radar.mentioned.length} more
        that notes name without saying whether to use them. A broken border means suggested by notes, a whole one
        decided by the team.
      </ListHeading>
      <TechnologyList radar={radar} />
    </Page>
  );
}
