import type { Database } from "@/db/client";
import type { EditionView } from "@/domain/radar/edition-views";
import { NOW } from "@/domain/radar/unpublished-slug";
import { getEdition } from "./get-edition";
import { getStandingEdition } from "./get-standing-edition";

/** A published edition, or the radar as it is where the slug is `now`, which nobody publishes at any time. */
export function getEditionOrNow(db: Database, slug: string, radarSlug: string): Promise<EditionView | null> {
  if (slug !== NOW) return getEdition(db, slug, radarSlug);
  return getStandingEdition(db, radarSlug, { slug, name: "Now", text: "", person: "", publishedAt: "" });
}
