import type { TitleParts } from "@/domain/notes/talks/titles/split-title";
import { isTitleWord } from "@/domain/notes/talks/titles/title-words";

const LEADING_WORD = /^(\p{Lu}[\p{L}'’]{1,14})\s+[-–—|]\s+(\S.*)$/u;

/** `Surya - Title`: where the author puts speakers first, one word in front of a dash is the speaker's only name. */
export function splitLoneName(parts: TitleParts): TitleParts {
  const [, name, title] = LEADING_WORD.exec(parts.whole) ?? [];
  if (name === undefined || title === undefined || isTitleWord(name.toLowerCase())) return parts;
  return { ...parts, title, speakers: [name], shape: "leading", doubtful: true };
}
