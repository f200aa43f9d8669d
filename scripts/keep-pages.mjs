// Sends a page again as Next made it, while nothing was written to the database since. The radar is what most people open
// first and most often, and to render it takes longer than all else between the request and the first paint.
// Plain JavaScript, as the program is that uses it (serve-built.mjs).
import { finished } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { copyPage } from "./copy-page.mjs";
import { paintFirst } from "./paint-first.mjs";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {(request: Request, response: Response) => Promise<void>} Answer
 */

/**
 * @typedef {object} Page
 * @property {string} revision the state of the database that it shows
 * @property {string} nonce the number that its scripts and its Content-Security-Policy share
 * @property {import("./paint-first.mjs").PageInParts} parts
 * @property {[string, string][]} headers
 * @property {boolean} isPacked whether it was sent compressed to who sent this request
 * @property {Promise<import("./copy-page.mjs").Copy> | null} next the copy for whoever asks next
 */

/** A page of a thousand blips is a megabyte. */
const MOST_KEPT = 30;
/** Until the next copy of a page is packed. */
const REST_MS = 300;
/**
 * About how long a browser takes to draw so much HTML, in ms and ms a kB. What only its scripts read follows after that: were
 * it there, the browser would take it in first, and lay the page out once more for the end of it before it paints.
 */
const DRAWING = { msAtLeast: 50, msEachKb: 0.2 };
/** What a page is made from, besides the address and the database. */
const HEARD = [
  "host",
  "cookie",
  "accept-encoding",
  "sec-fetch-site",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
];
/** By these, Next's own scripts ask for a part of a page. */
const OF_A_PART = /^(?:rsc$|next-|x-nextjs-|x-middleware-)/;
const NONCE = /'nonce-([^']+)'/;
/** What React writes where a part of a page failed. */
const FAILED = "data-dgst=";
const LAST_WORD = "</html>";

const unpack = promisify(gunzip);

/**
 * Answers with the radar's page from memory where an equal request was answered in the same state of the database, and
 * leaves everything else to `answer`. Each copy has a nonce of its own.
 *
 * @param {Answer} answer
 * @param {() => Promise<string>} getRevision names the state of the database; rejects while that is away
 * @returns {Answer}
 */
export function keepPages(answer, getRevision) {
  /** @type {Map<string, Page>} */
  const kept = new Map();
  const currentRevision = () => getRevision().catch(() => null);
  return async (request, response) => {
    const revision = isRadarPage(request) ? await currentRevision() : null;
    if (revision === null) return answer(request, response);
    const key = JSON.stringify([request.url, ...HEARD.map((name) => request.headers[name])]);
    const page = kept.get(key);
    kept.delete(key);
    if (page?.revision === revision) {
      kept.set(key, page);
      return send(page, request.headers["sec-fetch-dest"] === "document", response);
    }
    const body = listen(response);
    await answer(request, response);
    const made = await readPage(response, body, revision);
    // What was made while somebody wrote, or while the database was away, may be of neither time.
    if (made === null || (await currentRevision()) !== revision) return;
    kept.set(key, made);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  };
}

/** @param {Request} request */
function isRadarPage({ method, url = "", headers }) {
  return method === "GET" && /^\/(?:\?|$)/.test(url) && !Object.keys(headers).some((name) => OF_A_PART.test(name));
}

/**
 * Hears what is sent, without holding it up.
 * @param {Response} response
 * @returns {Buffer[]} what was sent so far, as it was sent
 */
function listen(response) {
  /** @type {Buffer[]} */
  const heard = [];
  for (const name of /** @type {const} */ (["write", "end"])) {
    const speak = response[name];
    /** @param {unknown[]} said */
    const speakAndTell = (...said) => {
      const [chunk, encoding] = said;
      if (typeof chunk === "string") heard.push(Buffer.from(chunk, encoding === "latin1" ? encoding : "utf8"));
      else if (chunk instanceof Uint8Array) heard.push(Buffer.from(chunk));
      return Reflect.apply(speak, response, said);
    };
    Object.assign(response, { [name]: speakAndTell });
  }
  return heard;
}

/**
 * The page that was sent; null where it was another answer, failed in parts, was cut off or is for one visitor only.
 * @param {Response} response
 * @param {readonly Buffer[]} body
 * @param {string} revision
 * @returns {Promise<Page | null>}
 */
async function readPage(response, body, revision) {
  // What compresses the page says its last word after Next has said it; a visitor may be gone before.
  const isSent = await finished(response).then(
    () => true,
    () => false,
  );
  /** @param {string} name */
  const header = (name) => String(response.getHeader(name) ?? "");
  const nonce = NONCE.exec(header("content-security-policy"))?.[1];
  if (!isSent || response.statusCode !== 200 || response.hasHeader("set-cookie") || nonce === undefined) return null;
  const encoding = header("content-encoding");
  const isPacked = encoding === "gzip";
  if (!header("content-type").startsWith("text/html") || (encoding !== "" && !isPacked)) return null;
  const bytes = Buffer.concat(body);
  const html = String(isPacked ? await unpack(bytes) : bytes);
  if (!html.trimEnd().endsWith(LAST_WORD) || html.includes(FAILED)) return null;
  const headers = response.getHeaderNames().map((name) => /** @type {[string, string]} */ ([name, header(name)]));
  return { revision, nonce, parts: paintFirst(html, nonce), isPacked, headers, next: null };
}

/**
 * Sends the copy that is there, and makes the next one when nobody waits for it: not at once, for who looks at it on the
 * machine that serves it needs the processor to draw it.
 * @param {Page} page
 * @param {boolean} isDrawn whether who asked is a browser, to show it
 * @param {Response} response
 */
async function send(page, isDrawn, response) {
  const copy = page.next ?? copyPage(page);
  page.next = null;
  const { nonce, seen, rest } = await copy;
  for (const [name, value] of page.headers) response.setHeader(name, value.replaceAll(page.nonce, nonce));
  response.setHeader("Content-Length", seen.length + rest.length);
  response.write(seen);
  if (isDrawn && rest.length > 0) await pause(DRAWING.msAtLeast + (DRAWING.msEachKb * page.parts.seen.length) / 1000);
  response.end(rest);
  setTimeout(() => {
    page.next ??= copyPage(page);
  }, REST_MS).unref();
}
