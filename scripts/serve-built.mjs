// Serves the built app, as `next start` does, but for the files that never change: those go out as they were compressed once,
// at the build (compress-assets.ts), where Next compresses each of them anew for every visitor while the page waits for the
// same processor. Plain JavaScript, since Next runs without TypeScript's loader.
//   node scripts/serve-built.mjs HOST PORT
import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import sirv from "sirv";
import { keepPages } from "./keep-pages.mjs";
import "./turn-cut-addresses.mjs";

const ASSETS = "/_next/static/";
const YEAR_S = 31_536_000;

const [, , hostname = "127.0.0.1", port = "3000"] = process.argv;
const root = join(import.meta.dirname, "..");
const app = next({ dev: false, dir: root, hostname, port: Number(port) });
await app.prepare();
const answer = keepPages(app.getRequestHandler(), offeredRevision());
// Their names hold a hash of what is in them.
const assets = sirv(join(root, ".next", "static"), {
  brotli: true,
  gzip: true,
  immutable: true,
  maxAge: YEAR_S,
  setHeaders: (response) => response.setHeader("X-Content-Type-Options", "nosniff"),
});

const server = createServer((request, response) => {
  const { url = "/" } = request;
  if (!url.startsWith(ASSETS)) return void answer(request, response);
  request.url = url.slice(ASSETS.length - 1);
  assets(request, response, () => {
    request.url = url;
    void answer(request, response);
  });
});
server.once("error", ({ message }) => {
  console.error(`The app cannot be served: ${message}`);
  process.exit(1);
});
server.listen(Number(port), hostname);

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, end);

/** Takes no more requests, and goes when those under way are answered. */
function end() {
  server.close(async () => {
    await app.close();
    process.exit(0);
  });
}

/**
 * What asks over the app's own connections which state the database is in: app/offer-revision.ts has offered it by now.
 * @returns {() => Promise<string>}
 */
function offeredRevision() {
  const { [Symbol.for("talkradar.revision")]: offered } = /** @type {Record<symbol, unknown>} */ (globalThis);
  if (typeof offered === "function") return () => offered();
  throw new Error("The app offers no way to ask which state its database is in.");
}
