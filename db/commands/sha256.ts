import { createHash } from "node:crypto";

/** The SHA-256 of bytes or UTF-8 text, in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Eight hex digits that tell one identity from another in an address. */
export function shortHash(identity: string): string {
  return sha256(identity).slice(0, 8);
}
