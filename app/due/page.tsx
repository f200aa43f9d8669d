import type { Metadata } from "next";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import type { SearchParams } from "@/app/list-parameters";
import { DuePage } from "@/components/due/due-page";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { requireRadarDefinition } from "@/db/queries/get-radar-definition";
import { listDue } from "@/db/queries/list-due";
import { dayInWords } from "@/domain/review/day-in-words";

export const metadata: Metadata = { title: "Due" };

export default async function DueRoute({ searchParams }: { readonly searchParams: SearchParams }) {
  const [given = ""] = [(await searchParams).owner ?? []].flat();
  const owner = given.trim() || null;
  const radar = await currentRadar();
  const today = new Date().toISOString().slice(0, 10);
  const [list, { rings }] = await Promise.all([
    listDue(database(), today, owner, radar),
    requireRadarDefinition(database(), radar),
  ]);
  return (
    <Page>
      <ListHeading title="Due">
        What the team wants to look at again, the longest overdue first, as of {dayInWords(today)}. A{" "}
        <a href="/review">review</a> puts what is due on its agenda.
      </ListHeading>
      <DuePage list={list} owner={owner} rings={rings} />
    </Page>
  );
}
