import { judgeHeading } from "@/domain/notes/talks/headings/heading-kind";
import { findEventName } from "./event-names";

/** Whether a page's first line names a conference rather than a talk: "JSConf EU", "PLATFORM DAY 2031". */
export function namesEvent(words: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(words) || judgeHeading(words) === "event" || findEventName(words) !== null;
}
