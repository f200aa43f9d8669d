import { NextRequest } from "next/server";

/** Where the app that tests ask seems to be. */
export const ADDRESS = "http://127.0.0.1:3000";

/** A request as the app's own pages send it; `body` goes as JSON, and `headers` in place of those that pages send. */
export function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): NextRequest {
  const given = { host: "127.0.0.1:3000", "content-type": "application/json", ...headers };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return new NextRequest(ADDRESS + path, { method, headers: given, ...sent });
}

/** What a granted request was answered. @throws Error with the refusal where it was not granted */
export async function read<View>(answer: Response | Promise<Response>): Promise<View> {
  const response = await answer;
  const text = await response.text();
  if (response.status !== 200) throw new Error(`Answered with ${response.status}: ${text}`);
  return JSON.parse(text) as View;
}
