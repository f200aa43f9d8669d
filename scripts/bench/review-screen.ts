import type { ReviewAction } from "@/domain/review/review-event";
import type { ReviewView } from "@/domain/review/review-views";

/** A person in a review as their browser is: it has a seat, shows what the stream tells, and does things. */
export interface ReviewScreen {
  readonly participant: string;
  readonly view: () => ReviewView | null;
  /** Calls with each view that arrives. */
  readonly onView: (hear: (view: ReviewView) => void) => void;
  readonly act: (action: ReviewAction) => Promise<void>;
  readonly close: () => void;
}

interface Answer {
  readonly mine: { readonly participant: string };
}

/** Joins a review by HTTP under a name and opens its stream. */
export async function joinReview(address: string, slug: string, name: string): Promise<ReviewScreen> {
  const joined = await send(address, `/api/reviews/${slug}/actions`, { kind: "join", name }, "");
  const cookie = readCookies(joined);
  const { mine } = (await joined.json()) as Answer;
  return openScreen(address, slug, cookie, mine.participant);
}

/** The screen of a participant who has a seat, as the cookie says. */
export async function openScreen(
  address: string,
  slug: string,
  cookie: string,
  participant: string,
): Promise<ReviewScreen> {
  const closing = new AbortController();
  const stream = await fetch(`${address}/api/live?review=${slug}`, { headers: { cookie }, signal: closing.signal });
  let shown: ReviewView | null = null;
  const hearers: ((view: ReviewView) => void)[] = [];
  const reading = readViews(stream, (view) => {
    shown = view;
    for (const hear of hearers) hear(view);
  });
  reading.catch((error: unknown) => {
    if (!closing.signal.aborted) throw error;
  });
  return {
    participant,
    view: () => shown,
    onView: (hear) => void hearers.push(hear),
    act: async (action) => {
      const response = await send(address, `/api/reviews/${slug}/actions`, action, cookie);
      const body = await response.text();
      if (!response.ok) throw new Error(`${action.kind} was refused: ${body}`);
    },
    close: () => closing.abort(),
  };
}

/** Sends JSON as a browser would. */
export function send(address: string, path: string, body: unknown, cookie: string): Promise<Response> {
  const headers = { "content-type": "application/json", cookie };
  return fetch(address + path, { method: "POST", headers, body: JSON.stringify(body) });
}

/** What a browser sends back of the cookies that an answer sets. */
export function readCookies(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** Reads server-sent events: a message is lines that end with an empty one, `event: review` and `data: {...}` among them. */
async function readViews(stream: Response, hear: (view: ReviewView) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const messages = text.split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const data = /^event: review\ndata: (.*)$/s.exec(message)?.[1];
      if (data !== undefined) hear(JSON.parse(data) as ReviewView);
    }
  }
}
