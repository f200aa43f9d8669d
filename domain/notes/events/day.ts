import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { isDayHeading } from "@/domain/notes/talks/headings/heading-kind";

const DAY_PART = /\b(?:day|tag|dia|día|jour|giorno|dag)\s?\d{1,2}\b|\d日目/iu;

/** The day that a heading names, as written: all of "26.02.2019 Tuesday", the "Day 1" of "OSCON EU - Day 1"; else null. */
export function findDay(plain: string): string | null {
  if (isDayHeading(foldHeading(plain))) return plain;
  return DAY_PART.exec(plain)?.[0] ?? null;
}
