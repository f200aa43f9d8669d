import { isUnreachable } from "@/db/is-unreachable";

/**
 * Tells of what went wrong in the background, where nobody waits for an answer. A database that is away is no news: the
 * listener finds it again, and everything is read anew then.
 */
export function reportTrouble(error: unknown): null {
  if (!isUnreachable(error)) console.error(error);
  return null;
}
