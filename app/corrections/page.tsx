import type { Metadata } from "next";
import { readLogFilter } from "@/app/api/corrections/log-filter";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { quotingSerif } from "@/app/quoting-font";
import { CorrectionLog } from "@/components/evidence/correction-log";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { listLog } from "@/db/queries/list-log";

export const metadata: Metadata = { title: "Corrections" };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function CorrectionsRoute({ searchParams }: Props) {
  const filter = readLogFilter(await searchParams);
  return (
    <Page className={quotingSerif.variable}>
      <ListHeading title="Corrections">
        What people put right in what was read, newest first. Each can be taken back, and nothing is ever deleted.
      </ListHeading>
      <CorrectionLog log={await listLog(database(), filter, await currentRadar())} filter={filter} />
    </Page>
  );
}
