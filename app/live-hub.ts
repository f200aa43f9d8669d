import { LiveHub } from "@/db/live/live-hub";
import { database } from "./database";

/** Kept outside the module, as the database is. */
const kept = globalThis as { talkradarLiveHub?: { readonly url: string; readonly hub: LiveHub } };

/** The one hub of this process, opened at the first call. It ends with the process, so that no open page holds that up. */
export function liveHub(): LiveHub {
  const db = database();
  const url = process.env.DATABASE_URL ?? "";
  if (kept.talkradarLiveHub?.url !== url) {
    void kept.talkradarLiveHub?.hub.end();
    kept.talkradarLiveHub = { url, hub: new LiveHub(db, url) };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, endHub);
  }
  return kept.talkradarLiveHub.hub;
}

function endHub(): void {
  void kept.talkradarLiveHub?.hub.end();
}
