import type { Refusal } from "@/domain/refusal";

/**
 * Refuses a write that another site's page makes a browser send. Browsers say where a request comes from in
 * `Sec-Fetch-Site` and `Origin`; programs that are no browsers send neither and may write.
 */
export function refuseForeign(request: Request): Refusal<"not-allowed"> | null {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return { ok: false, reason: "not-allowed" };
  const origin = request.headers.get("origin");
  if (origin !== null && hostOf(origin) !== request.headers.get("host")) return { ok: false, reason: "not-allowed" };
  return null;
}

/** `http://127.0.0.1:3000` -> `127.0.0.1:3000`; null for the opaque origin, which is written "null". */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
