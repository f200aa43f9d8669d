import type { MatchPolicy } from "@/domain/extraction/catalogue/entry";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import { parseAlias } from "./term-spellings";

/**
 * How freely a name that a person confirmed may be recognised: a single word that is in the dictionary counts in its own
 * casing alone ("Flow"), or with context alone where it has no capital ("flow"); any other name counts in any casing.
 */
export function spellingPolicy(name: string): MatchPolicy {
  const lower = name.toLowerCase();
  if (!isCommonWord(lower) && !isDictionaryWord(lower)) return "free";
  return lower === name ? "context" : "cased";
}

/** A spelling as an alias with its policy: "Flow" -> "=Flow", "flow" -> "~flow", "HarbourKit" as it is. */
export function cautiousSpelling(spelling: string): string {
  const policy = spellingPolicy(spelling);
  return policy === "free" ? spelling : `${policy === "cased" ? "=" : "~"}${spelling}`;
}

/** An alias without the sign of its policy. */
export function writtenSpelling(alias: string): string {
  return parseAlias(alias).written;
}
