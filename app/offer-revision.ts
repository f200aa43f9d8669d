import { getRevision } from "@/db/queries/get-revision";
import { database } from "./database";

/** Where the program that serves the app (scripts/serve-built.mjs) finds it: it is no part of what Next bundles. */
const OFFERED = Symbol.for("talkradar.revision");

/** Lets the program around Next ask over the app's own connections what state the database is in. */
export function offerRevision(): void {
  Object.assign(globalThis, { [OFFERED]: () => getRevision(database()) });
}
