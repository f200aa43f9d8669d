import type { TitleParts } from "@/domain/notes/talks/titles/split-title";
import { judgeName } from "./person-name";

/** `queues at scale (ada example)`, `queues at scale (ada example (@ada / https://…))` */
const IN_BRACKETS = /^(.*\S)\s+\((\p{Ll}[\p{Ll}'’-]+(?:\s\p{Ll}[\p{Ll}.'’-]+){1,2})(?:\s*\(.*)?\)*$/u;

export interface SmallNamed {
  readonly title: string;
  readonly speaker: string;
  readonly isKnown: boolean;
}

/** The two or three words in brackets behind a title without capitals. */
export function splitSmallName({ whole }: TitleParts): SmallNamed | null {
  const [, title, speaker] = IN_BRACKETS.exec(whole) ?? [];
  if (title === undefined || speaker === undefined || /\p{Lu}/u.test(title)) return null;
  return { title, speaker, isKnown: judgeName(speaker) === "sure" };
}
