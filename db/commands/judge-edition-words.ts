import type { Refusal } from "@/domain/refusal";

const MAX_NAME_LENGTH = 80;
const MAX_TEXT_LENGTH = 10_000;

/** The refusal of a name or a text that is too long for an edition or its draft. */
export function judgeEditionWords({
  name,
  text,
}: {
  readonly name: string;
  readonly text: string;
}): Refusal<"invalid", never> | null {
  if (name.trim().length > MAX_NAME_LENGTH) return invalid("name", "Keep the name under 80 characters.");
  if (text.trim().length > MAX_TEXT_LENGTH) return invalid("text", "Keep the text under 10,000 characters.");
  return null;
}

function invalid(field: string, sentence: string): Refusal<"invalid", never> {
  return { ok: false, reason: "invalid", field, sentence };
}
