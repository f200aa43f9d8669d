import { slugOf } from "@/domain/slug";
import { shortHash } from "./sha256";

const MAX_SLUG_LENGTH = 60;

/**
 * What stands in an address for a note or a talk: "Scaling Postgres!" -> "scaling-postgres-1f3a9c02".
 * @param title the readable part
 * @param identity what the hash is made of: the same identity and title give the same address for ever
 */
export function addressOf(title: string, identity: string): string {
  const slug = slugOf(title.slice(0, 4 * MAX_SLUG_LENGTH));
  return `${[...slug].slice(0, MAX_SLUG_LENGTH).join("").replace(/-$/, "")}-${shortHash(identity)}`;
}
