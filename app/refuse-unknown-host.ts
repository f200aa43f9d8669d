import { isIP } from "node:net";
import type { Refusal } from "@/domain/refusal";

/** What the environment says about where the app is found. */
export interface HostSettings {
  /** The address that it listens at; the loopback one where absent. */
  readonly HOST?: string | undefined;
  /** Names that lead to it, apart by commas or blanks: "radar.example.com". */
  readonly ALLOWED_HOSTS?: string | undefined;
}

const LOOPBACK_NAME = /^(?:.+\.)?localhost$/;

/**
 * Refuses what was sent to a name that the app does not go by. A page of somebody else's can let its own name lead to the
 * loopback address (DNS rebinding): to the browser, the app is then a part of that page. Numbers and `localhost` lead nowhere
 * else and are always known; on all addresses of a machine every name is, unless ALLOWED_HOSTS says which.
 */
export function refuseUnknownHost(
  headers: Pick<Headers, "get">,
  { HOST, ALLOWED_HOSTS }: HostSettings = environment(),
): Refusal<"not-allowed"> | null {
  const asked = headers.get("host");
  if (asked === null) return null;
  const allowed = (ALLOWED_HOSTS ?? "").split(/[\s,]+/).filter(Boolean);
  const own = HOST || "127.0.0.1";
  if (allowed.length === 0 && !isLoopback(nameOf(own))) return null;
  const name = nameOf(asked);
  if (isIP(name) > 0 || LOOPBACK_NAME.test(name) || [own, ...allowed].some((each) => nameOf(each) === name))
    return null;
  const sentence = `Talkradar was not told that it is called “${name}”: ALLOWED_HOSTS=${name} npm start tells it so.`;
  return { ok: false, reason: "not-allowed", sentence };
}

function isLoopback(name: string): boolean {
  return LOOPBACK_NAME.test(name) || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));
}

function environment(): HostSettings {
  const { HOST, ALLOWED_HOSTS } = process.env;
  return { HOST, ALLOWED_HOSTS };
}

/** "Radar.example.com.:8080" -> "radar.example.com", "[::1]:3000" -> "::1"; also of a whole address. */
function nameOf(host: string): string {
  const address = host.includes("://") ? host : `http://${isIP(host) === 6 ? `[${host}]` : host}`;
  const name = URL.canParse(address) ? new URL(address).hostname : host.toLowerCase();
  return name.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}
