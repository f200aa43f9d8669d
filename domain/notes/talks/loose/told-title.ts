import { judgeName } from "@/domain/notes/people/person-name";
import type { Span } from "@/domain/notes/span";
import { isMaterial, judgeLink } from "@/domain/notes/talks/talk-links";
import { wordCount } from "@/domain/notes/talks/titles/judge-candidate";
import { ONE_SESSION } from "./telling-words";

/** `**Title**`, `**[Title][ref]**`, `"Title"`, reStructuredText's "`Title <https://…>`_," in quotes, `[Title](https://…)`: what running text sets off. */
const SET_OFF =
  /\*\*\[?([^*[\]]{3,120})\]?(?:\([^)\s]*\)|\[[^\]]*\])?\*\*|["“„«「『]`?([^"“”„«»「」『』]{4,140}?)(?:\s<https?:[^<>\s]{4,120}>`__?)?[,.]?["”“»」』]|‘([^‘’]{8,140})[’]|\[([^[\]]{4,140})\](?:\(([^)\s]*)[^)]*\)|\[([^\]]*)\])|&#8220;([^&]{4,140})&#8221;/gu;

/** What all that begins with. */
const SETTING_OFF = /["“„«「『‘[]|\*\*|&#8220;/;

/** False where nothing within a text can be a title that is set off: a quick look. */
export function setsTitleOff(raw: string): boolean {
  return SETTING_OFF.test(raw);
}

/** "about queues and logs", up to the next mark or relative. */
const SUBJECT =
  /(?<!\p{L})(about|titled|called|sobre|acerca del?|zum thema|zu|zum|zur|on|sur|su|sul|sulla|sui|[uü]ber|over)\s+((?:(?!which|who|that|where|and how|que|qui|che|die|der|das|donde|où)[^\s,.;:()[\]!?–—*]+\s?){1,9})/giu;

/** These say what a session was about; the others only do behind a session's name or what its speaker did. */
const SURE_SUBJECT = /^(?:about|titled|called|sobre|acerca|zum thema)/i;
const TELLING = /(?:talk|sp[eo]ak|spoke|present|intro|habl|parl|fal|sprach|spricht)\p{L}*\s(?:[\p{L}]+\s){0,3}$/iu;

/** So far before its subject a session may be spoken of, with a link to its speaker between them. */
const REACH = 120;

/** A title within the words of a paragraph, with where it stands in them. */
export interface ToldTitle {
  readonly span: Span;
  readonly isSetOff: boolean;
  /** Whether it is a link to the talk's page or recording, of which something is said. */
  readonly isLinked: boolean;
}

/** The title that the first words of a paragraph give the session; null where they give none. `raw` has its marks. */
export function findToldTitle(raw: string): ToldTitle | null {
  const [setOff, subject] = [findSetOff(raw), findSubject(raw)];
  // What is quoted long after the subject was named is something else.
  const isLate = setOff !== null && subject !== null && setOff.span.start - subject.span.end > LATE;
  return setOff === null || isLate ? subject : setOff;
}

const LATE = 60;
/** A link to what was shown stands alone, or before a word or two. */
const LEAST_TOLD = 4;

function findSetOff(raw: string): ToldTitle | null {
  for (const match of raw.matchAll(SET_OFF)) {
    const [, bold, quoted, single, linked, url] = match;
    const words = bold ?? quoted ?? single ?? linked ?? match[7];
    if (words === undefined || !readsLikeTitle(words)) continue;
    const isPlainLink = linked !== undefined && !linked.startsWith("**");
    if (isPlainLink && !isTitleLink(linked, url, raw.slice(0, match.index))) continue;
    const start = match.index + match[0].indexOf(words);
    const behind = raw.slice(match.index + match[0].length);
    const isLinked = isPlainLink && leadsToTalk(url) && !isMaterial(words) && wordCount(behind) >= LEAST_TOLD;
    return { span: { start, end: start + words.length }, isSetOff: true, isLinked };
  }
  return null;
}

function findSubject(raw: string): ToldTitle | null {
  for (const match of raw.matchAll(SUBJECT)) {
    const before = raw.slice(Math.max(match.index - REACH, 0), match.index);
    const words = match[2]?.trimEnd() ?? "";
    if (
      words.length < 3 ||
      isSomebodys(words) ||
      !(SURE_SUBJECT.test(match[1] ?? "") || ONE_SESSION.test(before) || TELLING.test(before))
    )
      continue;
    const start = match.index + match[0].indexOf(words);
    return { span: { start, end: start + words.length }, isSetOff: false, isLinked: false };
  }
  return null;
}

/** "I was on **the Ada Example's** lecture about ropes" */
function isSomebodys(words: string): boolean {
  return /['’]s$/.test(words) && judgeName(words.replace(/^the\s|['’]s$/gu, "")) === "sure";
}

function readsLikeTitle(words: string): boolean {
  return /\p{L}{2}/u.test(words) && judgeName(words) !== "sure" && !/^https?:/.test(words);
}

/** A link to a talk's page, or one of several words right behind what a session is called. */
function isTitleLink(words: string, url: string | undefined, before: string): boolean {
  if (leadsToTalk(url)) return true;
  const near = before.slice(-40);
  return wordCount(words) >= 3 && ONE_SESSION.test(near);
}

function leadsToTalk(url: string | undefined): boolean {
  return url !== undefined && /^https?:/.test(url) && judgeLink(url, "") !== "other";
}
