import type { TitleParts } from "@/domain/notes/talks/titles/split-title";
import { parsePeople } from "./people";

/** People before a title's first comma. */
export interface Fronted {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly isKnown: boolean;
}

/** "Ada, on ropes" tells what somebody spoke on, and no title. */
const BEFORE_COMMA = /^(\p{Lu}[^,:：?!]{2,40}),\s+(?!(?:on|about|with|from|at|over|sobre|sur|über|zu)\s)(\S.*)$/u;

/** "Ada Example, Queues without tears", "Ada & Bob, Ropes": says something only where most titles of a note are so. */
export function splitFrontedName({ whole }: TitleParts): Fronted | null {
  const [, people, title] = BEFORE_COMMA.exec(whole) ?? [];
  if (people === undefined || title === undefined) return null;
  const { names, likelihood } = parsePeople(people);
  return likelihood === "no" ? null : { title, speakers: names, isKnown: likelihood === "sure" };
}
