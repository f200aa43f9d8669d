import { REFUSALS, type Refusal, type RefusalReason } from "@/domain/refusal";

/**
 * A refusal of the HTTP API on its way through TanStack Query, which tells failure from success by what is thrown.
 * `message` is the sentence for the person.
 */
export class RequestRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.sentence ?? REFUSALS[refusal.reason].sentence);
    this.name = "RequestRefused";
    this.refusal = refusal;
  }
}

/**
 * Asks our own HTTP API and gives the JSON that it answers. The routes answer the views of `domain/radar/views`, and both
 * sides are compiled together, so the type is taken on trust.
 *
 * @throws RequestRefused where the API says no, or cannot be reached (reason `unavailable`).
 */
export async function requestJson<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await reach(path, init);
  if (response.ok) return (await response.json()) as Answer;
  throw new RequestRefused(readRefusal(await response.json().catch(() => null), response.status));
}

/** What sends something to the API. */
export function sending(method: "POST" | "PUT" | "DELETE", body: unknown): RequestInit {
  return { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const headers = { accept: "application/json", ...init.headers };
    return await fetch(onThisRadar(path), { ...init, headers, keepalive: outlivesPage(init) });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new RequestRefused({
      ok: false,
      reason: "unavailable",
      sentence: "The server cannot be reached. Please check the connection and try again.",
    });
  }
}

/** Browsers take 64 kB in all for what is under way without its page, and refuse what goes beyond that. */
const OUTLIVING_LENGTH = 8000;

/**
 * Whether a request goes on where the person leaves or reloads the page meanwhile: what they saved is shown as saved before
 * the server has said so. Of what is only read, or asked for until further notice, nothing is left to show.
 */
export function outlivesPage({ method, body, signal }: RequestInit): boolean {
  const isShort = body === undefined || (typeof body === "string" && body.length <= OUTLIVING_LENGTH);
  return method !== undefined && method !== "GET" && !signal && isShort;
}

/**
 * Says which radar the page is about, where there is more than one: the cookie that tells it otherwise may have come to name
 * another, from another window.
 */
function onThisRadar(path: string): string {
  const radar = typeof document === "undefined" ? undefined : document.documentElement.dataset.radar;
  return radar === undefined ? path : `${path}${path.includes("?") ? "&" : "?"}radar=${encodeURIComponent(radar)}`;
}

/** The refusal in an answer's body; a body without one (a proxy's page) is read by the answer's status. */
export function readRefusal(body: unknown, status: number): Refusal {
  const fields: Record<string, unknown> = typeof body === "object" && body !== null ? { ...body } : {};
  const { field, sentence, current } = fields;
  return {
    ok: false,
    reason: readReason(fields.reason, status),
    ...(typeof field === "string" && { field }),
    ...(typeof sentence === "string" && { sentence }),
    ...(current !== undefined && { current }),
  };
}

function readReason(value: unknown, status: number): RefusalReason {
  const reasons = Object.keys(REFUSALS) as RefusalReason[];
  return (
    reasons.find((reason) => reason === value) ??
    reasons.find((reason) => REFUSALS[reason].status === status) ??
    "unavailable"
  );
}
