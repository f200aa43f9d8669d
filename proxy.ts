import { type NextRequest, NextResponse } from "next/server";
import { NONCE_HEADER } from "./app/nonce-header";
import { RADAR_COOKIE, RADAR_HEADER, RADAR_PARAMETER } from "./app/radar-cookie";
import { refuseUnknownHost } from "./app/refuse-unknown-host";

/** Files that are the same for everyone need no policy of their own. */
export const config = { matcher: "/((?!api/|_next/static/|_next/image|favicon.ico).*)" };

/** In an address. No page has one, and the database cannot be asked for it. */
const NUL = /%00/;
const AS_TEXT = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
/** Where there is no page. */
const NOWHERE = "/nowhere";

/**
 * Gives each page a Content-Security-Policy under which only the scripts run that this answer names by a number nobody
 * could guess. Next finds the number in the request and puts it on its own scripts. An address that names a radar tells the
 * page so, and the browser to stay with it.
 */
export function proxy(request: NextRequest): NextResponse {
  const unknown = refuseUnknownHost(request.headers);
  if (unknown !== null) return new NextResponse(unknown.sentence, { status: 403, headers: AS_TEXT });
  const nonce = crypto.randomUUID();
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set(NONCE_HEADER, nonce);
  const radar = request.nextUrl.searchParams.get(RADAR_PARAMETER);
  headers.delete(RADAR_HEADER);
  if (radar !== null) headers.set(RADAR_HEADER, encodeURIComponent(radar));
  const isNowhere = NUL.test(request.nextUrl.href);
  const response = isNowhere
    ? NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  if (radar !== null && !isNowhere) rememberRadar(request, response, radar);
  response.headers.set("Content-Security-Policy", policy);
  if (mayHaveOpener(request)) response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  return response;
}

/**
 * Whether a page of somebody else's may have opened the window and hold on to it. Browsers say who asks for a page
 * (https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header): a person by typing or choosing an address, or a page of
 * ours, are no one to be cut off from, and to be cut off takes another process, which delays the first paint.
 */
function mayHaveOpener({ headers }: NextRequest): boolean {
  return !["none", "same-origin"].includes(headers.get("sec-fetch-site") ?? "");
}

const A_YEAR_S = 365 * 24 * 60 * 60;

/** Scripts of the page write it too, so that the radar of the window in front is the one that links lead to. */
function rememberRadar(request: NextRequest, response: NextResponse, radar: string): void {
  const secure = request.nextUrl.protocol === "https:";
  response.cookies.set(RADAR_COOKIE, radar, { sameSite: "lax", secure, path: "/", maxAge: A_YEAR_S });
}

function contentPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    // React rebuilds the server's stack traces with eval, in development only.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // React writes style attributes, which cannot carry a number; they cannot run anything either.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
