import type { TalkReading } from "@/domain/extraction/reading";
import { judgeName } from "@/domain/notes/people/person-name";
import { isCapitalCode } from "@/domain/notes/text/letter-codes";
import type { MaskedSpan } from "./find-masked-spans";

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
      for (const at of placesOf(head, speaker)) {
        const start = talk.section.start + at;
        out.push({ start, end: start + speaker.length, kind: "person" });
        out.push(...affiliationSpans(text, start + speaker.length));
      }
    }
  }
  return [...out, ...findEmployers(text), ...findWorkplaces(text)].sort((a, b) => a.start - b.start || b.end - a.end);
}

const BRACKET = /^ \((\p{Lu}[^()\n]{1,40})\)/u;
const NAME_BEFORE = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u;

/** "- Grace Example (Oracle)", anywhere in a note: behind a person's full name, a bracket holds the company. */
function findEmployers(text: string): readonly MaskedSpan[] {
  const out: MaskedSpan[] = [];
  for (let at = text.indexOf(" ("); at !== -1; at = text.indexOf(" (", at + 2)) {
    if (!isCapitalCode(text.charCodeAt(at + 2))) continue;
    const words = BRACKET.exec(text.slice(at, at + 46))?.[1];
    if (words === undefined || words.split(" ").length > 4) continue;
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, at - 48), at))?.[0];
    if (name === undefined || judgeName(name) !== "sure") continue;
    out.push({ start: at - name.length, end: at + words.length + 3, kind: "person" });
  }
  return out;
}

const BELONGING = [
  " from ",
  " at ",
  " of ",
  " de ",
  " di ",
  " von ",
  " bei ",
  " chez ",
  " da ",
  " van ",
  " bij ",
  " @",
];
const WORKPLACE = /^\[?\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,2}(?:\]\([^)\s]{1,100}\))?/u;
/** "[Ada](https://twitter.com/ada)", "[Ada](https://github.com/ada)" */
const PROFILE_BEFORE =
  /\]\(https?:\/\/(?:www\.|mobile\.)?(?:twitter|x|linkedin|github)\.com\/(?:in\/)?[\w-]{2,40}\/?\)$/;
const NAME_REACH = 48;
const LINK_REACH = 100;

/** "Ada Example from Oracle", "[Ada](https://twitter.com/ada) at Oracle", anywhere in a note: where somebody works. */
function findWorkplaces(text: string): readonly MaskedSpan[] {
  const out: MaskedSpan[] = [];
  for (const word of BELONGING) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 2)) {
      const start = at + word.length;
      const first = text.charAt(start) === "[" ? start + 1 : start;
      if (!isCapitalCode(text.charCodeAt(first)) || !isSomebody(text, at)) continue;
      const company = WORKPLACE.exec(text.slice(start, start + NAME_REACH + LINK_REACH))?.[0];
      if (company !== undefined) out.push({ start: at, end: start + company.length, kind: "person" });
    }
  }
  return out;
}

/** True where a full name, or a link to somebody's own page, ends. */
function isSomebody(text: string, end: number): boolean {
  if (text.charAt(end - 1) === ")") return PROFILE_BEFORE.test(text.slice(Math.max(0, end - LINK_REACH), end));
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, end - NAME_REACH), end))?.[0];
  if (name === undefined) return false;
  // "Later Ada Example": a sentence's first word is none of the name's.
  return judgeName(name) === "sure" || judgeName(name.replace(/^\S+ (?=\S+ )/, "")) === "sure";
}

/** In the heading, and again where the notes begin: "In this talk Ada Example of Example Labs showed". */
function placesOf(head: string, speaker: string): readonly number[] {
  const first = speaker === "" ? -1 : head.indexOf(speaker);
  const second = first < 0 ? -1 : head.indexOf(speaker, first + speaker.length);
  return [first, second].filter((at) => at >= 0);
}

/** "Ada Example of Example Labs showed", "Ada Example da Example mostrou": the company, not what was shown. */
const EMPLOYER =
  /^\s(?:@|from|of|at|with|von|bei|de|da|do|di|del|della|de chez|chez|bij|van)\s(?:(?:the|la|el|o|a)\s)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4}/u;

/** What stands behind a speaker's name up to the next speaker, bracket or line's end: roles and, last, the company. */
function affiliationSpans(text: string, from: number): readonly MaskedSpan[] {
  const bracket = /^\*{0,2}\s?\(([^()\n\r]{1,80})\)/.exec(text.slice(from, from + 100));
  if (bracket !== null) return [{ start: from, end: from + bracket[0].length, kind: "person" }];
  const tail = /^[^;&()[\]\n\r]*/.exec(text.slice(from, from + 300))?.[0] ?? "";
  const employer = EMPLOYER.exec(tail)?.[0];
  if (employer !== undefined) return [{ start: from, end: from + employer.length, kind: "person" }];
  if (!tail.startsWith(",")) return [];
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
