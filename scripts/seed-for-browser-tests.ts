import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { openDatabase } from "@/db/client";
import { getTotals } from "@/db/queries/get-totals";
import { describeSeeding } from "./describe-seeding";
import { seedNotes } from "./seed-notes";
import { ROOT } from "./settings";

/*
 * Does for browser tests what `npm run seed` does, as often as they ask, without learning all names and cues anew each time.
 * Tells its port to the process that started it.
 */

const SILENT = { start: () => undefined, step: () => undefined, end: () => undefined };

// A test that is given up takes its database away, whoever reads into it. The driver may then write to a connection that is
// gone, outside of whatever was awaited; the other tests are not to hear of it.
process.on("uncaughtException", (error) => console.error(error));

// Whoever started it may be gone without a word.
process.on("disconnect", () => process.exit());

const server = createServer(async (request, response) => {
  const said = await seedFor(request).catch((error: Error) => error);
  response.writeHead(said instanceof Error ? 500 : 200);
  response.end(said instanceof Error ? said.stack : said);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));

/** @returns what the script would print in the end */
async function seedFor(request: IncomingMessage): Promise<string> {
  const { databaseUrl, folder } = JSON.parse(await text(request)) as Record<"databaseUrl" | "folder", string>;
  const { db, close } = openDatabase(databaseUrl, 2);
  try {
    const result = await seedNotes({ db, paths: [folder], root: ROOT, progress: SILENT });
    return describeSeeding(result, await getTotals(db)).join("\n");
  } finally {
    await close();
  }
}
