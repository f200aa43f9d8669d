import { countWords } from "@/domain/count-words";

/** How long ago a day was, or how long it is to it, from so many days: "3 days ago", "today", "in 1 day". */
export function describeLateness(lateDays: number): string {
  if (lateDays === 0) return "today";
  return lateDays > 0 ? `${countWords(lateDays, "day")} ago` : `in ${countWords(-lateDays, "day")}`;
}
