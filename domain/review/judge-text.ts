import type { Refusal } from "@/domain/refusal";

/** What a person writes in a review is short: it is said aloud, and shown on a wall. */
export const MAX_COMMENT_LENGTH = 1000;
export const MAX_NAME_LENGTH = 80;

/**
 * A text without what cannot be seen or kept: control and formatting characters other than line breaks and joiners (which
 * some scripts and emoji need), and halves of characters; line breaks in one form, and none at the ends.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, " ")
    .trim();
}

/** Refuses a text that is too long, or missing where one is asked for. */
export function judgeText(
  field: string,
  text: string,
  { wanted }: { /** What is said where it is missing; null where it may be. */ readonly wanted: string | null },
): Refusal<"invalid", never> | null {
  const { length } = tidyText(text);
  if (length === 0 && wanted !== null) return { ok: false, reason: "invalid", field, sentence: wanted };
  if (length <= MAX_COMMENT_LENGTH) return null;
  return { ok: false, reason: "invalid", field, sentence: "Keep it under 1,000 characters." };
}
