import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { getSettings } from "@/db/queries/settings/get-settings";
import { quadrants, radars, rings, settingsChanges } from "@/db/schema";
import { judgeSettings } from "@/domain/radar/judge-settings";
import type { RadarName } from "@/domain/radar/settings-views";
import type { Outcome } from "@/domain/refusal";
import { slugOf } from "@/domain/slug";

export interface NewRadar {
  readonly title: string;
  /** The slug of the radar whose settings it starts with. */
  readonly from: string;
  readonly person: string;
  readonly at: Date;
}

/** Makes a radar over the same notes with the settings of another one; nothing is decided on it yet. One transaction. */
export function createRadar(
  db: Database,
  { title, from, person, at }: NewRadar,
): Promise<Outcome<RadarName, "invalid" | "not-found", never>> {
  return db.transaction(async (tx): Promise<Outcome<RadarName, "invalid" | "not-found", never>> => {
    const source = await getSettings(tx, from);
    if (source === null) return { ok: false, reason: "not-found" };
    const settings = { ...source.settings, title: title.replace(/[\p{C}\s]+/gu, " ").trim() };
    const refusal = judgeSettings(settings);
    if (refusal) return refusal;
    const slug = slugOf(settings.title);
    const { voteSeconds, votesNamed, votesMayAbstain } = settings;
    const [radar] = await tx
      .insert(radars)
      .values({ slug, title: settings.title, voteSeconds, votesNamed, votesMayAbstain, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: radars.id });
    if (radar === undefined) return refuseName(tx, slug);
    const radarId = radar.id;
    await tx.insert(rings).values(settings.rings.map((ring, position) => ({ ...ring, radarId, position })));
    await tx.insert(quadrants).values(settings.quadrants.map((part, position) => ({ ...part, radarId, position })));
    await tx.insert(settingsChanges).values({ radarId, version: 0, before: null, after: settings, person, at });
    return { ok: true, value: { slug, title: settings.title } };
  });
}

async function refuseName(tx: Database, slug: string): Promise<Outcome<never, "invalid", never>> {
  const [other] = await tx.select({ title: radars.title }).from(radars).where(eq(radars.slug, slug));
  const sentence = `There is a radar “${other?.title ?? slug}” already. Choose another name.`;
  return { ok: false, reason: "invalid", field: "title", sentence };
}
