// Sends a page again as Next made it, while nothing was written to the database since. The radar is what most people open
// first and most often, and to render it takes longer than all else between the request and the first paint.
// Plain JavaScript, as the program is that uses it (serve-built.mjs).
import { randomUUID } from "node:crypto";
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
    const isDrawn = request.headers["sec-fetch-dest"] === "document";
    if (page?.revision === revision) {
      kept.set(key, page);
      return sendKept(page, isDrawn, response);
    }
    const body = holdBack(response);
    const answered = answer(request, response);
    const made = await readPage(response, await body, revision);
    const revisionNow = currentRevision();
    if (made === null) response.end(await body);
    else await speak(response, await copyPage(made, made.nonce), isDrawn);
    await answered;
    // What was made while somebody wrote, or while the database was away, may be of neither time.
    if (made === null || (await revisionNow) !== revision) return;
    kept.set(key, made);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  };
}

/** @param {Request} request */
function isRadarPage({ method, url = "", headers }) {
  return method === "GET" && /^\/(?:\?|$)/.test(url) && !Object.keys(headers).some((name) => OF_A_PART.test(name));
}

/**
 * Keeps what is sent from being sent. With its last word, the response is as it was before.
 * @param {Response} response
 * @returns {Promise<Buffer>} all that was to be sent, once it is said or the visitor has gone
 */
function holdBack(response) {
  /** @type {Buffer[]} */
  const heard = [];
  /** @param {unknown[]} said a chunk, its encoding and what to call then; each may be left out */
  const hear = (...said) => {
    const [chunk, encoding] = said;
    if (typeof chunk === "string") heard.push(Buffer.from(chunk, encoding === "latin1" ? encoding : "utf8"));
    else if (chunk instanceof Uint8Array) heard.push(Buffer.from(chunk));
    const then = said.at(-1);
    if (typeof then === "function") setImmediate(() => then());
    return true;
  };
  return new Promise((resolve) => {
    const { write, end } = response;
    /** @param {unknown[]} said */
    const hearLast = (...said) => {
      hear(...said);
      Object.assign(response, { write, end });
      resolve(Buffer.concat(heard));
      return response;
    };
    Object.assign(response, { write: hear, end: hearLast });
    response.once("close", () => resolve(Buffer.concat(heard)));
  });
}

/**
 * The page that was made; null where it is another answer, failed in parts, was cut off or is for one visitor only.
 * @param {Response} response
 * @param {Buffer} body
 * @param {string} revision
 * @returns {Promise<Page | null>}
 */
async function readPage(response, body, revision) {
  /** @param {string} name */
  const header = (name) => String(response.getHeader(name) ?? "");
  const nonce = NONCE.exec(header("content-security-policy"))?.[1];
  if (response.closed || response.statusCode !== 200 || response.hasHeader("set-cookie") || nonce === undefined)
    return null;
  const encoding = header("content-encoding");
  const isPacked = encoding === "gzip";
  if (!header("content-type").startsWith("text/html") || (encoding !== "" && !isPacked)) return null;
  const html = String(isPacked ? await unpack(body) : body);
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
async function sendKept(page, isDrawn, response) {
  const copy = page.next ?? copyPage(page, randomUUID());
  page.next = null;
  const made = await copy;
  for (const [name, value] of page.headers) response.setHeader(name, value.replaceAll(page.nonce, made.nonce));
  await speak(response, made, isDrawn);
  setTimeout(() => {
    page.next ??= copyPage(page, randomUUID());
  }, REST_MS).unref();
}

/**
 * @param {Response} response
 * @param {import("./copy-page.mjs").Copy} copy
 * @param {boolean} isDrawn whether who asked is a browser, to show it
 */
async function speak(response, { seen, rest, size }, isDrawn) {
  if (!response.headersSent) response.setHeader("Content-Length", seen.length + rest.length);
  response.write(seen);
  if (isDrawn && rest.length > 0) await pause(DRAWING.msAtLeast + (DRAWING.msEachKb * size) / 1000);
  response.end(rest);
}
