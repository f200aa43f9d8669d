import type { MaskedSpan } from "./find-masked-spans";
import type { TalkReading } from "./reading";

/** Speakers are named at the head of a section: in its heading or just below. */
const HEAD_LENGTH = 600;
const ROLE =
  /\b(?:engineer|engineering|architect|developer|cto|ceo|cio|vp|head|lead|manager|director|advocate|evangelist|founder|consultant|scientist|professor|officer|president|fellow|maintainer|analyst|researcher|ingenier[oa]|desarrollador[a]?|entwickler(?:in)?|architekt(?:in)?|ingénieure?|développeu(?:r|se))\b/iu;

/**
 * Where a talk's head names its speakers, what they are and the company they work for: "Ada Example, Site Reliability
 * Engineer, Example Ltd". Names of technologies that stand among what they work on are left to be found.
 */
export function findPeopleSpans(text: string, talks: readonly TalkReading[]): readonly MaskedSpan[] {
  const out: MaskedSpan[] = [];
  for (const talk of talks) {
    const end = Math.min(talk.section.end, talk.section.start + HEAD_LENGTH);
    const head = text.slice(talk.section.start, end);
    for (const speaker of talk.speakers) {
      const at = speaker === "" ? -1 : head.indexOf(speaker);
      if (at < 0) continue;
      const start = talk.section.start + at;
      out.push({ start, end: start + speaker.length, kind: "person" });
      out.push(...affiliationSpans(text, start + speaker.length));
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** What stands behind a speaker's name up to the next speaker, bracket or line's end: roles and, last, the company. */
function affiliationSpans(text: string, from: number): readonly MaskedSpan[] {
  const bracket = /^\*{0,2}\s?\(([^()\n\r]{1,80})\)/.exec(text.slice(from, from + 100));
  if (bracket !== null) return [{ start: from, end: from + bracket[0].length, kind: "person" }];
  const tail = /^[^;&()[\]\n\r]*/.exec(text.slice(from, from + 300))?.[0] ?? "";
  if (!tail.startsWith(",") && !/^\s(?:@|from|of|at|von|bei|de|chez)\s/.test(tail)) return [];
  const out: MaskedSpan[] = [];
  let start = from;
  const segments = tail.split(",");
  segments.forEach((segment, index) => {
    const end = start + segment.length;
    if (segment.trim() !== "" && (index === segments.length - 1 || ROLE.test(segment)))
      out.push({ start, end, kind: "person" });
    start = end + 1;
  });
  return out;
}
