import { createHash } from "node:crypto";
import { refuseUnknownHost } from "@/app/refuse-unknown-host";
import { isUnreachable } from "@/db/is-unreachable";
import { type Outcome, REFUSALS, type Refusal } from "@/domain/refusal";

/** In an address. The database cannot be asked for it. */
const NUL = /%00/;
const NOTHING_IS_CALLED_SO = "The address holds a character that is in nobody's name.";

/**
 * The one way out of every route: a value becomes JSON (a response, such as a file, goes as it is), a refusal its status
 * with a sentence, a database that is away 503, and a bug 500 with its cause in the log and nothing of it in the answer.
 */
export async function respond(request: Request, work: () => Promise<Outcome<unknown>>): Promise<Response> {
  try {
    if (NUL.test(request.url)) return refuse({ ok: false, reason: "invalid", sentence: NOTHING_IS_CALLED_SO });
    const outcome = refuseUnknownHost(request.headers) ?? (await work());
    if (!outcome.ok) return refuse(outcome);
    return outcome.value instanceof Response ? outcome.value : answer(request, outcome.value);
  } catch (error) {
    return fail(error);
  }
}

/** A value that may not be there: null becomes the refusal `not-found`. */
export function orNotFound<Value>(value: Value | null): Outcome<Value, "not-found"> {
  return value === null ? { ok: false, reason: "not-found" } : { ok: true, value };
}

/** A value as it is sent, with the tag of its content. */
interface Written {
  readonly body: string;
  readonly tag: string;
}

/** What was written of values that queries keep and give again while nothing changes. */
const written = new WeakMap<object, Written>();

/** An answer to a read carries a tag of its content; who has that content already is told so without it. */
function answer(request: Request, value: unknown): Response {
  const headers = new Headers({ "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  if (request.method !== "GET") return new Response(JSON.stringify(value), { headers });
  const { body, tag } = write(value);
  headers.set("cache-control", "private, no-cache");
  headers.set("etag", tag);
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

function write(value: unknown): Written {
  const kept = typeof value === "object" && value !== null ? written.get(value) : undefined;
  if (kept) return kept;
  const body = JSON.stringify(value);
  const made = { body, tag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
  if (typeof value === "object" && value !== null) written.set(value, made);
  return made;
}

function refuse(refusal: Refusal): Response {
  const { status, sentence } = REFUSALS[refusal.reason];
  return send({ ...refusal, sentence: refusal.sentence ?? sentence }, status);
}

function fail(error: unknown): Response {
  const { name, message, stack } = causeOf(error);
  if (isUnreachable(error)) {
    console.error(`The database does not answer: ${message || name}`);
    return refuse({ ok: false, reason: "unavailable" });
  }
  console.error(stack ?? `${name}: ${message}`);
  return send({ ok: false, sentence: "Something went wrong on our side. The server's log says what." }, 500);
}

/** The first cause: what wraps it holds the statement's parameters, which are not the log's business. */
function causeOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? causeOf(error.cause) : error;
}

function send(body: object, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
