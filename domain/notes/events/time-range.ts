import { isDigitCode } from "@/domain/notes/lines/line-marks";
import type { Span } from "@/domain/notes/span";

const HOUR = "(?:[01]?\\d|2[0-4])";
const HALF_DAY = "(?:\\s?(?:[ap]\\.?m\\.?|uhr|h)|[ap](?=[\\s*_]*$)|\\s?)";
const CLOCK = `${HOUR}(?:[:hH時]\\s?[0-5]\\d分?|[hH時])${HALF_DAY}`;
const LOOSE_CLOCK = `(?:${CLOCK}|${HOUR}\\.[0-5]\\d${HALF_DAY}|${HOUR}\\s?(?:[ap]\\.?m\\.?|uhr))`;
const BETWEEN = "\\s*(?:-{1,2}>?|–|—|→|~|〜|～|/|to|until|bis|à|a|al|alle|até|tot)\\s*";
const LEAD = "^[\\s*_`([|【]*(?:(?:at|um|à|a las|alle|às|om)\\s+)?";
const TRAIL = "[\\s*_`)\\]|】:：,–—-]*";

// "16:20 ~", with nothing behind it, goes on to an end that nobody knew.
const RANGE = new RegExp(
  `${LEAD}(${LOOSE_CLOCK}${BETWEEN}${LOOSE_CLOCK}(?![\\d\\p{L}])|${CLOCK}\\s*[-–—~〜～](?=\\s*$))${TRAIL}`,
  "iu",
);
// "13.00 – Title": with a point, a time alone needs the dash.
const SINGLE = new RegExp(
  `${LEAD}(${CLOCK}|${HOUR}\\s?(?:[ap]\\.?m\\.?|uhr)|${HOUR}\\.[0-5]\\d(?=\\s+[–—-]\\s))(?![\\d\\p{L}%])${TRAIL}`,
  "iu",
);

const TRAILING = new RegExp(`\\s+[(\\[]?(${CLOCK}${BETWEEN}${CLOCK})[)\\]]?\\s*$`, "iu");

/** "Title 9:15am to 9:45am", "Title (14:00–14:45)": the range of times that a title ends with, and what stands before it. */
export function cutTrailingRange(text: string): { readonly time: string; readonly rest: string } | null {
  if (!/\d[\s)\].apmuhr]*$/i.test(text)) return null;
  const tail = text.slice(-50);
  const match = TRAILING.exec(tail);
  if (match?.[1] === undefined) return null;
  return { time: match[1], rest: text.slice(0, text.length - tail.length + match.index) };
}

export interface LeadingTime {
  /** As written: "10:30 – 11:15". */
  readonly time: string;
  /** From one time to another, as schedules say it. A single time may stand for anything. */
  readonly isRange: boolean;
  /** How much of the text it takes, with the marks around it. */
  readonly length: number;
}

/** "10:30 – 11:15", not "10:30". */
export function isTimeRange(time: string): boolean {
  return RANGE.test(time);
}

/** A quick look for a digit near the beginning, since most lines have none. */
export function mayOpenWithTime(text: string, { start, end }: Span): boolean {
  for (let at = start; at < Math.min(end, start + TIME_REACH); at++) if (isDigitCode(text.charCodeAt(at))) return true;
  return false;
}

const TIME_REACH = 12;

/** The time that a line begins with: "10:30 - 11:15 : Title", "9h30 Title", "**14:00** Title", "10時〜11時 Title". */
export function findLeadingTime(text: string): LeadingTime | null {
  const head = text.slice(0, 60);
  if (!mayOpenWithTime(head, { start: 0, end: head.length })) return null;
  const range = RANGE.exec(head);
  if (range?.[1] !== undefined) return { time: range[1], isRange: true, length: range[0].length };
  const single = SINGLE.exec(head) ?? GLUED.exec(head);
  return single?.[1] === undefined
    ? null
    : { time: single[1], isRange: single[2] !== undefined, length: single[0].length };
}

/** "9:00Queues without tears", "10:00-10:45キュー": pasted from a table, with nothing between. */
const GLUED =
  /^((?:[01]?\d|2[0-4]):[0-5]\d(\s?[-–—~〜～]\s?(?:[01]?\d|2[0-4]):[0-5]\d)?)(?=\p{Lu}[\p{L}\s]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
