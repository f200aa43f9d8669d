import type { Metadata } from "next";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import type { SearchParams } from "@/app/list-parameters";
import { quotingSerif } from "@/app/quoting-font";
import { AuditPage } from "@/components/audit/audit-page";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { listAudit } from "@/db/queries/audit/list-audit";
import { readAuditFilter } from "@/domain/audit/audit-filter";

export const metadata: Metadata = { title: "Decisions" };

export default async function AuditRoute({ searchParams }: { readonly searchParams: SearchParams }) {
  const filter = readAuditFilter(await searchParams);
  const view = await listAudit(database(), filter, await currentRadar());
  return (
    <Page className={quotingSerif.variable}>
      <ListHeading title="Decisions">
        Everything that people decided about this radar, newest first. Nothing here is ever changed or deleted; taking
        something back is an entry, too. What was put right in the notes’ readings is among the{" "}
        <a href="/corrections">corrections</a>.
      </ListHeading>
      <AuditPage view={view} filter={filter} />
    </Page>
  );
}
