import { cutTrailingRange, findLeadingTime } from "@/domain/notes/events/time-range";
import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { parsePeople } from "@/domain/notes/people/people";
import { isDayHeading, judgeHeading } from "@/domain/notes/talks/headings/heading-kind";
import { parseNotesOnTalk } from "@/domain/notes/talks/headings/notes-on-talk";
import { splitBarred } from "./barred-title";

export interface TitleParts {
  /** Without speakers, time and numbering. Empty where a heading holds only a time. */
  readonly title: string;
  readonly speakers: readonly string[];
  /** "10:30 – 11:15", as written. */
  readonly time: string | null;
  /** True where the speakers show by shape alone, so that other headings of the note should look alike. */
  readonly doubtful: boolean;
  /** Where the speakers stand, null without any. */
  readonly shape: TitleShape | null;
  /** The title with all that was cut off for speakers. */
  readonly whole: string;
}

/** Where people stand in a heading: "Title" Ada; Title (Ada); Title by Ada; Title - Ada; Title, Ada; Ada: Title. */
export type TitleShape = "quoted" | "brackets" | "by" | "separated" | "comma" | "leading";

/** Longer lines are paragraphs that were flattened into one: no heading with people in it. */
const MAX_TITLE_LENGTH = 250;

/** "1. ", "3) ", "2.1 ", "#4: ", "7 - ", "⑤"; not the "1.5" of "1.5 years". */
const NUMBERING = /^#?\d{1,2}(?:\.\d{1,2})?\s*(?:[.)](?:\s+|(?=\p{Lu}|\p{Lo}))|[:：–-]\s+)(?=\S)/u;

/** "Talk 3: ", "Session 2 - ", "Vortrag 1: ", "発表1：" */
const TALK_LABEL =
  /^(?:talk|session|presentation|vortrag|charla|ponencia|sesi[oó]n|conf(?:érence)?|palestra|sess[aã]o|intervento|sessione|sessie|セッション|発表|講演)\s*#?\s*[\d０-９]{0,2}\s*[:：.)|–-]\s*(?=\S)|^(?:talk|session|presentation|vortrag|charla|ponencia|palestra)\s*#?\d{1,2}\s+(?=[\p{Lu}"“«])|^(?:LT|セッション|発表|講演)\s?[\d０-９]{1,2}\s*[:：.)–-]?\s*(?=[\S])/iu;

/** Decoration and dates that some put before a title: "🎤 ", "<2023-02-04 Sat 10:30> ", "2019-05-06: " */
const DECORATION =
  /^(?:(?:\p{Extended_Pictographic}|\ufe0f)+\s*|[<[]\d{4}-\d\d-\d\d[^>\]]{0,24}[>\]](?:--[<[][^>\]]{0,30}[>\]])?\s*|\d{4}-\d\d-\d\d\s*[:,–-]?\s+)(?=\S)/u;

/** Pictures that rate or mark a title from behind: " 🔥🔥", " ☑️". */
const TRAILING_PICTURES = /(?:\s*(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2}|☑|✓|✔)\ufe0f?)+\s*$/u;

/** The room before a title: "Sala A - ", "[Room 3] ", "Salle 2 10:00". */
const ROOM =
  /^(?:\[\s*(?:room|track|stage|hall|sala|salle|raum|saal|zaal|aula)[^\]]{0,20}\]\s*|(?:room|track|stage|hall|sala|salle|raum|saal|zaal|aula)\s+(?:\d{1,3}|\p{Lu})\s*(?:[-–—:：|,]\s*|\s(?=\d)))(?=\S)/iu;

/** "09:30 (Room A): Title", "10:30 Room A Title": the room behind a time. */
const TIMED_ROOM =
  /^(?:\([^()]{2,30}\)\s*[:：–—|-]\s*|(?:room|track|stage|hall|sala|salle|raum|saal|zaal|aula)\s+(?:\d{1,3}|\p{Lu})\s+)(?=\S)/iu;

/** The dashes and bars between a title and its speakers. */
const SEPARATOR =
  /\s+(?:-{1,3}|–|—|―|\||•|·|\/|~)\s+|\s+(?=@[\w.]{3,}$)|\s*[／｜]\s*|(?<=[\p{Ll}\p{N})”"])(?:–|—)(?=\p{Lu})|\s*,\s+(?=(?:by|von|par|por)\s)/gu;

/** One of the words that stand before people, on its own. */
const BY_WORD = /(?:^| )(?:by:?|par:?|por:?|von:?|di|da|de|do|del|du|door|av|af|with|mit|avec|con|com|met|w\/)(?: |$)/i;
const BY = /[\s,–-]+(?:by|par|por|von|di|da|de|do|del|du|door|av|af|with|mit|avec|con|com|met|w\/)\s*[:：]?\s+/giu;

/**
 * Takes a heading's plain text apart: "14:00 - 14:45 Scaling (Ada Example, Example Ltd)" has a time, a title, a speaker.
 * People stand behind a dash, in brackets, behind "by", or in front of a colon; without a person nothing is cut off.
 */
export function splitTitle(plain: string): TitleParts {
  const whole = withoutMail(plain).replace(DECORATION, "").replace(ROOM, "").replace(TRAILING_PICTURES, "") || plain;
  const trailing = cutTrailingRange(whole);
  const bare = trailing?.rest ?? whole;
  const leading = trailing === null ? findLeadingTime(bare) : null;
  const timed = leading !== null && (leading.isRange || leading.length < bare.length) ? leading : null;
  const rest = unnumbered(
    bare
      .slice(timed?.length ?? 0)
      .trim()
      .replace(DECORATION, "")
      .replace(timed === null ? /^$/ : ROOM, "")
      .replace(timed === null ? /^$/ : TIMED_ROOM, ""),
  );
  const time = trailing?.time ?? timed?.time ?? null;
  if (rest.length > MAX_TITLE_LENGTH)
    return { title: rest, speakers: [], time, doubtful: false, shape: null, whole: rest };
  const found =
    splitBars(rest) ??
    splitHonoured(rest) ??
    splitQuoted(rest) ??
    splitBrackets(rest) ??
    splitBy(rest) ??
    splitSeparated(rest) ??
    splitLeadingPeople(rest, "sure") ??
    splitComma(rest);
  return found === null ? describeParts(withoutEvent(rest), time, null) : describeParts(rest, time, found);
}

/** "Title - Ada Example - ada@example.org" -> "Title - Ada Example" */
function withoutMail(plain: string): string {
  if (!plain.includes("@")) return plain;
  const bare = plain.replace(/[\s,;|–—-]+[(<]?[\w.+-]+@[\w-]+\.[\w.-]+[)>]?\s*$/u, "");
  // "Title - Ada Example - @ada"
  const [, named, name] = NAME_AND_HANDLE.exec(bare) ?? [];
  return named === undefined || name === undefined || parsePeople(name).likelihood === "no" ? bare : named;
}

const NAME_AND_HANDLE = /^(\S.*\s[-–—|]\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2}))\s[-–—|]\s@[\w.]{2,30}$/u;

/** The same heading read as a title alone: what looked like people is a part of it. */
export function splitNobody(parts: TitleParts): TitleParts {
  return describeParts(withoutEvent(parts.whole), parts.time, null);
}

/** "Title | KubeCon EU 2021" -> "Title" */
function withoutEvent(text: string): string {
  const parts = /^(.*\S)\s+(?:[-–—|@]|at)\s+(\S.*)$/u.exec(text);
  return parts?.[1] !== undefined && /\d{4}/.test(parts[2] ?? "") && judgeHeading(parts[2] ?? "") === "event"
    ? parts[1]
    : text;
}

/** Takes a heading apart as the other headings of its note are, where that shape shows people: "Wes Example: Title". */
export function splitTitleLike(parts: TitleParts, shape: TitleShape): TitleParts {
  const found = splitAs(parts.whole, shape);
  return found === null ? parts : describeParts(parts.whole, parts.time, found);
}

function splitAs(whole: string, shape: TitleShape): Split | null {
  if (shape === "leading") return splitLeadingPeople(whole, "maybe");
  if (shape === "comma") return splitComma(whole, "maybe");
  if (shape === "brackets") return splitHandle(whole);
  return shape === "by" ? (splitBy(whole, "maybe") ?? splitShapedBy(whole)) : null;
}

/** "Title by Montana Low": behind the word that the note's other titles have before people, capitals are enough. */
function splitShapedBy(text: string): Split | null {
  const [, title, name] = SHAPED_BY.exec(text) ?? [];
  return title === undefined || name === undefined ? null : { title, speakers: [name], doubtful: true, shape: "by" };
}

const SHAPED_BY = /^(.*\S)\s+by\s+(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2})$/u;

/** `題名（higak9）`, `Title (ada_92)`: a name on the net, where the author puts people in brackets. */
function splitHandle(text: string): Split | null {
  const match = /^(?<title>.*\S)\s*(?:（(?<wide>[^\s（）()]{3,20})）|\((?<narrow>[a-z]\w*[\d_]\w*)\))$/u.exec(text);
  const handle = match?.groups?.wide ?? match?.groups?.narrow;
  if (match?.groups?.title === undefined || handle === undefined) return null;
  return { title: match.groups.title, speakers: [handle], doubtful: true, shape: "brackets" };
}

function describeParts(whole: string, time: string | null, found: Split | null): TitleParts {
  const title = tidyTitle(found?.title ?? whole);
  return {
    title,
    speakers: found?.speakers ?? [],
    time,
    doubtful: found?.doubtful ?? false,
    shape: found?.shape ?? null,
    whole,
  };
}

interface Split {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly doubtful: boolean;
  readonly shape: TitleShape;
}

function unnumbered(text: string): string {
  const title = text.replace(NUMBERING, "").replace(TALK_LABEL, "");
  return parseNotesOnTalk(title) ?? title;
}

/** Quotes around all of it, and a colon or pictures behind it, are no part of a title. */
function tidyTitle(title: string): string {
  const bare = title
    .replace(TRAILING_PICTURES, "")
    .trim()
    .replace(/[\s:：;,–—|-]+$/u, "")
    .replace(/^[\s:：|–—]+(?=\S)/u, "");
  const quoted = /^(?:["“„«]([^"“”„«»]+)["”“»]|「([^「」]+)」|『([^『』]+)』|【([^【】]+)】)$/u.exec(bare);
  return (quoted?.slice(1).find((inner) => inner !== undefined) ?? bare).trim();
}

function splitBars(text: string): Split | null {
  const barred = splitBarred(text);
  return barred === null ? null : accept("leading", barred.title, barred.people, "maybe");
}

/** `Example Ltd / Ada Exampleさん、題名`, `山田さん「題名」`: an honorific before the title. */
function splitHonoured(text: string): Split | null {
  if (!/さん|氏/.test(text)) return null;
  const match =
    /^(?:[^、「『]{0,40}?\s*[/／]\s*)?([^、「『/／]{1,40}?(?:さん|氏)(?:[&＆・と][^、「『]{2,30}?)?)(?:[、:：]\s*|[\s\u3000]*(?=[「『"“]))(\S.*)$/u.exec(
      text,
    );
  return match?.[1] === undefined || match[2] === undefined ? null : accept("leading", match[2], match[1], "sure");
}

/** `"Title" by Ada Example`, `"Title", Ada Example, March 29th`, `「題名」山田太郎さん` */
function splitQuoted(text: string): Split | null {
  const match =
    /^(?:["“„«]([^"“”„«»]{6,})["”“»]|「([^」]{4,})」|『([^』]{4,})』)[\s,，、:：/／–—-]*(?:by|von|par|por|di|de)?\s*(\S.*)$/iu.exec(
      text,
    );
  const title = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match?.[4] === undefined || title === undefined) return null;
  return accept("quoted", title, match[4], "maybe");
}

/** "(Speaker: Ada Example)", "(Referentin: Ada Example)", "(with Ada Example)" */
const BRACKET_LABEL =
  /^(?:by|speakers?|with|von|mit|par|por|di|referent(?:in|en)?|sprecher(?:in)?|ponentes?|relat(?:ore|rice|ori)|palestrantes?|intervenante?s?|sprekers?|登壇者|発表者)(?:\s*[:：]\s*|\s+)/iu;

/** `Title (Ada Example, Example Ltd)`, `Title (Speaker: Ada Example)` */
function splitBrackets(text: string): Split | null {
  if (!/[)\]）]\s*[:.]?$/.test(text)) return null;
  // "Title (Ada Example (@ada))"
  const flat = text.endsWith("))") ? text.replace(/\s*\([^()]*\)\)$/, ")") : text;
  const match = /^(.*\S)\s*[([（]([^()（）[\]]{3,})[)\]）]\s*[:.]?$/u.exec(flat);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const label = BRACKET_LABEL.exec(match[2])?.[0] ?? "";
  const title = match[1];
  // "Title - Ada Example (Otto)": a lone word in brackets behind a person is a company, be it a given name.
  if (label === "" && !match[2].trim().includes(" ")) {
    const isNamed = match[2].startsWith("@") && NAMED_BEHIND.test(title);
    const inner = splitBy(title) ?? splitSeparated(title, isNamed ? "maybe" : "sure");
    if (inner !== null) return inner;
  }
  const outer = accept("brackets", title, match[2].slice(label.length), "maybe");
  if (outer !== null && /[:：]/.test(label)) return { ...outer, doubtful: false };
  // "Title - Ada Example (Example Ltd)": the bracket holds the company, the name stands before it.
  return outer ?? splitBy(title) ?? splitSeparated(title, "maybe");
}

/** "題名 - 山田 太郎 (@yamada)", "Title - Zebedee Example (@zeb)": the handle is of the name before it, be it one of the rarer ones. */
const NAMED_BEHIND =
  /\s[-–—|]\s(?:[\p{Script=Han}々]{1,4}[\s\u3000]?[\p{Script=Han}々\p{Script=Hiragana}]{1,4}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2})$/u;

/** "Title - Bernard **de** Luna": behind a dash and a given name, such a word is a part of the name. */
const PARTICLE = /^\s+(?:de|di|da|do|del|du|von)\s+$/i;
const NAME_BEFORE_PARTICLE = /\s[-–—|]\s+\p{Lu}[\p{L}'’-]+$/u;

/** `Title by Ada Example`, `Titel von Ada Example` */
function splitBy(text: string, atLeast: "maybe" | "sure" = "sure"): Split | null {
  if (!BY_WORD.test(text)) return null;
  for (const match of [...text.matchAll(BY)].reverse()) {
    if (PARTICLE.test(match[0]) && NAME_BEFORE_PARTICLE.test(text.slice(0, match.index))) continue;
    const english = /^[\s,–-]+by\b/i.test(match[0]);
    const split = accept(
      "by",
      text.slice(0, match.index),
      text.slice(match.index + match[0].length),
      english ? "maybe" : atLeast,
    );
    if (split !== null) return split;
  }
  return null;
}

/** `Title - Ada Example, CTO; Bob Sample`, `Title | @ada` */
function splitSeparated(text: string, atLeast: "maybe" | "sure" = "maybe"): Split | null {
  if (!/[-–—―|•·/~@／｜]|, (?:by|von|par|por) /i.test(text)) return null;
  for (const match of [...text.matchAll(SEPARATOR)].reverse()) {
    const split = accept("separated", text.slice(0, match.index), text.slice(match.index + match[0].length), atLeast);
    if (split !== null) return split;
  }
  return null;
}

/** `Ada Example: Title`, `Ada Example - Title` */
function splitLeadingPeople(text: string, atLeast: "maybe" | "sure"): Split | null {
  const match = /^([^:：–—|]{3,60}?)\s*(?::|：|\s[-–—|]\s)\s*(\S.*)$/u.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || /^["“]/.test(match[1])) return null;
  // "佐藤 健" is a whole name; "A b" is none.
  const isNone = !/^\p{Script=Han}/u.test(match[1]) && (match[1].length < 5 || !/\s/.test(match[1]));
  const found = isNone ? null : accept("leading", match[2], match[1], atLeast);
  return found !== null && ROLE.test(found.title) ? { ...found, title: text } : found;
}

/** "Ada Example - Senior Engineer @ Example Ltd": what somebody is, and no title of a talk. */
const ROLE =
  /^(?:(?:senior|staff|principal|lead|chief|distinguished|vp|vice president|head|director|cto|ceo|cio|sse|spring|java|developer|software|site|data|solutions?)\b[\s,]*(?:of\s+)?)*(?:[\w.+#-]+\s+){0,2}(?:engineer|developer|advocate|evangelist|architect|consultant|cto|ceo|cio|vp|vp tech|manager|director|founder|scientist|researcher|professor|sse)\b(?:\s*(?:@|at|,|and|&)\s.*)?$/iu;

/** `Title, Ada Example`, `Title, Ada Example, Example Ltd`: only a known name, unless others of the note stand so, and nothing behind it. */
function splitComma(text: string, atLeast: "maybe" | "sure" = "sure"): Split | null {
  const employed = /^(.*\S),\s+([^,]{5,40},\s[^,]{2,30})$/u.exec(text);
  const found = employed === null ? null : accept("comma", employed[1] ?? "", employed[2] ?? "", "sure");
  if (found !== null) return found;
  const match = /^(.*\S),\s+([^,]{5,40})$/u.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || !/\s/.test(match[2])) return null;
  return accept("comma", match[1], match[2], atLeast);
}

function accept(shape: TitleShape, title: string, people: string, atLeast: "maybe" | "sure"): Split | null {
  if (title.trim() === "" || people.length > 300 || isDayHeading(foldHeading(people))) return null;
  const small = !/[\p{Lu}\p{Lo}@]/u.test(people);
  // Authors who write no capitals at all write names without: "# queues at scale - ada example (example)".
  if (small && (shape !== "separated" || /\p{Lu}/u.test(title) || people.split(" ").length !== 2)) return null;
  const { names, likelihood } = parsePeople(people);
  if (likelihood === "no" || ((small || atLeast === "sure") && likelihood !== "sure")) return null;
  return { title, speakers: names, doubtful: likelihood === "maybe" && !/[,，]/.test(people), shape };
}
