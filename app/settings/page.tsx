import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import type { SearchParams } from "@/app/list-parameters";
import { SettingsScreen } from "@/components/settings/settings-screen";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { getRadar } from "@/db/queries/get-radar";
import { listRadars } from "@/db/queries/list-radars";
import { getSettings } from "@/db/queries/settings/get-settings";
import { getSettingsChange } from "@/db/queries/settings/get-settings-change";

export const metadata: Metadata = { title: "Settings" };

/** A radar's settings; an address that names a change of them begins with what they were before it. */
export default async function SettingsRoute({ searchParams }: { readonly searchParams: SearchParams }) {
  const { before } = await searchParams;
  const slug = await currentRadar();
  const db = database();
  const version = typeof before === "string" && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null;
  const [settings, radar, radars, back] = await Promise.all([
    getSettings(db, slug),
    getRadar(db, slug),
    listRadars(db),
    version === null ? null : getSettingsChange(db, slug, version),
  ]);
  if (!settings || (version !== null && !back)) notFound();
  return (
    <Page>
      <ListHeading title="Settings">
        Rings, quadrants and votes of {settings.settings.title}. Everyone sees what is saved at once, and all of it is
        among the <a href="/audit?kind=settings">decisions</a>, from where earlier settings can be had back.
      </ListHeading>
      <SettingsScreen key={version} initial={settings} back={back} radar={radar} radars={radars} />
    </Page>
  );
}
