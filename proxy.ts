import { type NextRequest, NextResponse } from "next/server";

/** Files that are the same for everyone need no policy of their own. */
export const config = { matcher: "/((?!api/|_next/static/|_next/image|favicon.ico).*)" };

/**
 * Gives each page a Content-Security-Policy under which only the scripts run that this answer names by a number nobody
 * could guess. Next finds the number in the request and puts it on its own scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentPolicy(crypto.randomUUID(), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
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
