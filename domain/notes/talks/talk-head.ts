import { parseLabelledLine } from "@/domain/notes/lines/labelled-line";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { findHonorificSpeaker } from "@/domain/notes/people/honorific-speaker";
import { parseNamedPeople, parsePeople } from "@/domain/notes/people/people";
import { cleanName, judgeName, mayOpenWithName } from "@/domain/notes/people/person-name";
import { findStackedNames } from "./headings/stacked-names";
import { type FoundLink, findTalkLinks } from "./talk-links";
import { splitTitle } from "./titles/split-title";
import { isTitleWord } from "./titles/title-words";

/** What the first lines below a title say about the talk. */
export interface TalkHead {
  readonly speakers: readonly string[];
  /** People on a line of their own right below the title, by shape alone: they count where other talks of the note look alike. */
  readonly maybeSpeakers: readonly string[];
  readonly links: readonly FoundLink[];
  /** A link to a recording, or words that stand for one. */
  readonly isRecorded: boolean;
  /** How much speaks for a talk: 0 nothing, 2 something, 3 and more plainly. */
  readonly weight: number;
}

export const EMPTY_HEAD: TalkHead = { speakers: [], maybeSpeakers: [], links: [], isRecorded: false, weight: 0 };

/** Speakers, ratings and links to recordings stand within so many lines that are not blank. */
const HEAD_LINES = 7;

/** Below so many, only lines with marks are looked at: labels, brackets, emphasis, links. */
const PLAIN_LINES = 3;

/** "Watch talk on YouTube", "A lightning talk by …", "Held by …", "Charla de …" */
const TALK_PHRASE =
  /^[\s*_>(-]*(?:watch (?:the )?(?:talk|video|recording|session)|(?:a|an|another|the)?\s*(?:short |great |nice |project |joint |sponsored )*(?:lightning )?(?:talk|session|keynote|presentation|panel|workshop)s? (?:by|from|with|as part of|given by|held by)\b|part of\b|(?:held|given|presented|delivered|hosted) by\b|(?:charla|ponencia|sesión|taller) (?:de|por|a cargo de)\b|(?:talk|conférence|présentation|session) (?:de|par|présentée? par|animée? par)\b|(?:intervento|talk|sessione) (?:di|tenuto da)\b|(?:palestra|sessão) (?:de|do|da|por|ministrada)\b|(?:(?:en|in|dans|em|im) )?(?:questo|esta|ce|cette|diesem?r?|deze|dit|nesta|nessa|essa|in questo) (?:talk|charla|ponencia|palestra|conférence|présentation|intervento|vortrag|lezing)\b|(?:vortrag|session|talk) von\b)/iu;

const WATCH = /^[\s*_>([-]*watch (?:the )?(?:talk|video|recording|session)/i;

/** `- "Title of the talk", Ada Example` */
const QUOTED_TITLE = /^[\s\-*•]*(["“„«「『])/;

const STARS =
  /^[\s*_(-]*(?:rating|bewertung|note|valoración|voto|nota|評価)?\s*[:：]?\s*(?:[⭐★☆🌟]{1,5}️?|(?:⭐️?){1,5}|[1-5](?:[.,]5)?\s?\/\s?(?:5|10))[\s)*_]*$/iu;

/** A line that is about the talk above it. */
export function isTalkPhrase(content: string): boolean {
  return TALK_PHRASE.test(content);
}

/** Reads the first lines of a section; `from` is the line below its title, `to` the line where its own text ends. */
export function readTalkHead(text: string, lines: readonly Line[], from: number, to: number): TalkHead {
  let weight = 0;
  let speakers: readonly string[] = [];
  let maybeSpeakers: readonly string[] = [];
  let isRecorded = false;
  let seen = 0;
  let end = from;
  for (; end < to && seen < HEAD_LINES && !announcesList(text, lines[end - 1]); end++) {
    const line = lines[end];
    if (line === undefined || isPassed(text, line)) continue;
    seen++;
    if (seen > PLAIN_LINES && !isMarked(text, line)) continue;
    const content = undressed(text.slice(line.content.start, Math.min(line.content.end, line.content.start + 500)));
    const found = LONE_LABEL.test(content)
      ? readPeopleBelow(text, lines, end + 1, to)
      : readHeadLine(content, line, seen);
    weight += found.weight;
    if (WATCH.test(content)) isRecorded = true;
    // A bullet of one word is a note: "- 再分配" has the shape of a name.
    const isNote = line.kind === "bullet" && !/\s/.test(content);
    if (seen === 1 && found.weight === 0 && !isNote) maybeSpeakers = readMaybeNames(content);
    if (speakers.length === 0 || found.isLabelled) speakers = [...speakers, ...found.speakers];
  }
  const links = findTalkLinks(text, lines, from, to);
  const linked = linkWeight(links, end);
  return {
    speakers: withStacked(speakers, text, lines, from, to),
    maybeSpeakers,
    links,
    isRecorded: isRecorded || linked > 0,
    weight: weight + linked,
  };
}

/** "Many whom I know had come, among them:" in running text: the names below it are no speakers. */
function announcesList(text: string, line: Line | undefined): boolean {
  if (line?.kind !== "text" || text[line.content.end - 1] !== ":") return false;
  return line.content.end - line.content.start > LONG_LINE;
}

const LONG_LINE = 90;

function withStacked(
  speakers: readonly string[],
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
): readonly string[] {
  const stacked = speakers.length > 0 ? findStackedNames(text, lines, from, to) : [];
  return stacked.length > speakers.length ? stacked : speakers;
}

/** `:Speakers:`, `Ponentes:`, `**Speaker:**` with nothing behind it. */
const LONE_LABEL =
  /^[\s\-*_:]*(?:speakers?|presenters?|ponentes?|orateurs?|intervenante?s?|palestrantes?|relator[ei]|referent(?:en|in)?|sprecher(?:in)?|sprekers?|登壇者|発表者|スピーカー)\s*[:：][\s*_]*$/iu;
const MOST_PEOPLE = 6;

/**
 * The people on the lines below such a label, one or more on each:
 * ```
 * :Speakers:
 *     Ada Example
 * ```
 */
function readPeopleBelow(text: string, lines: readonly Line[], from: number, to: number): HeadLine {
  const people: string[] = [];
  for (let index = from; index < Math.min(to, from + MOST_PEOPLE); index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "heading") break;
    if (line.kind === "blank") {
      if (people.length > 0) break;
      continue;
    }
    const content = lineContent(text, line);
    const names = content.length <= 100 && !/[:：]/.test(content) ? parseNamedPeople(content) : [];
    if (names.length === 0) break;
    people.push(...names);
  }
  return people.length === 0 ? NOTHING : { speakers: people, weight: 3, isLabelled: true };
}

/** A label's colon or an opening mark within the line's first letters. */
function isMarked(text: string, line: Line): boolean {
  if (line.kind === "bold") return true;
  const end = Math.min(line.content.end, line.content.start + 32);
  for (let at = line.content.start; at < end; at++) if (MARKS.has(text.charCodeAt(at))) return true;
  return false;
}

const MARKS: ReadonlySet<number> = new Set([...':：(（[*_|⭐★☆"'].map((mark) => mark.charCodeAt(0)));

/** What stands between a title and what is said about the talk, and says nothing. */
function isPassed(text: string, line: Line): boolean {
  const isEmpty = line.kind === "blank" || line.kind === "underline" || line.kind === "comment";
  return isEmpty || line.fenced || isContentsEntry(text, line) || isDirective(text, line);
}

/** Lines of a block such as `@Metadata {`, `@TitleHeading("Talk")` and `}`. */
function isDirective(text: string, line: Line): boolean {
  const first = text[line.content.start];
  if (line.kind !== "text" || (first !== "@" && first !== "}")) return false;
  return /^(?:@\w+\s*[({].*|\})$/.test(
    text.slice(line.content.start, Math.min(line.content.end, line.content.start + 120)),
  );
}

/** `- [Intro](#intro)`: an entry of a table of contents. */
export function isContentsEntry(text: string, line: Line): boolean {
  return (
    (line.kind === "bullet" || line.kind === "numbered") &&
    text[line.content.start] === "[" &&
    text[line.content.end - 1] === ")" &&
    text.slice(line.content.start, line.content.end).includes("](#")
  );
}

/** Without tags, a wiki's quotes, the picture before a speaker and org-mode's slashes: "<p>by Ada</p>", "''Ada''", "🎤 Ada", "/Ada Example/". */
function undressed(content: string): string {
  if (content.charAt(0) === "<") return content.replace(/<\/?[a-z][^<>]*>/gi, "").trim();
  if (content.startsWith("''")) return content.replace(/^'{2,5}(.+?)'{2,5}$/u, "_$1_");
  if (content.charCodeAt(0) < 0x80 && content.charAt(0) !== "/") return content;
  return content
    .replace(/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f♂♀])+\s*/u, "")
    .replace(/^\/(\p{Lu}[^/]{3,80})\/$/u, "_$1_");
}

interface HeadLine {
  readonly speakers: readonly string[];
  readonly isLabelled?: boolean;
  readonly weight: number;
}

const NOTHING: HeadLine = { speakers: [], weight: 0 };

function readHeadLine(content: string, line: Line, place: number): HeadLine {
  const labelled = parseLabelledLine(content);
  if (labelled?.field === "speaker") {
    const names = labelled.isNamed
      ? parseNamedPeople(labelled.value, labelled.isPlural)
      : parsePeople(labelled.value).names;
    if (names.length > 0) return { speakers: names, weight: 3, isLabelled: true };
  }
  const handle = HANDLE_LABEL.exec(content)?.[1];
  if (handle !== undefined && place <= 2) return { speakers: [handle], weight: 2 };
  if (labelled !== null && ABOUT_TALK.has(labelled.field)) return { speakers: [], weight: 1 };
  // "Vortrag: Ada Example" right below a title says who gave the talk.
  if (labelled?.field === "title" && labelled.isNamed && place <= 1) {
    const { names, likelihood } = parsePeople(labelled.value);
    if (likelihood !== "no") return { speakers: names, weight: 2, isLabelled: true };
  }
  if (line.kind !== "quote" && QUOTED_TITLE.test(content)) {
    const { speakers } = splitTitle(content.replace(QUOTED_TITLE, "$1"));
    if (speakers.length > 0) return { speakers, weight: 3 };
  }
  return readUnlabelledLine(content, line, place);
}

function readUnlabelledLine(content: string, line: Line, place: number): HeadLine {
  if (content.length <= 40 && STARS.test(content)) return { speakers: [], weight: 2 };
  if (TALK_PHRASE.test(content)) return { speakers: [], weight: 2 };
  const labelled = JAPANESE_GIVER.exec(content)?.[1];
  if (labelled !== undefined && place <= 2) return { speakers: [cleanName(labelled)], weight: 3 };
  const giver = findHonorificSpeaker(content);
  if (giver !== null) return { speakers: [giver], weight: 2 };
  const bare = content.length > 160 ? withoutAddresses(content) : content;
  return bare.length > 160 ? NOTHING : readNameLine(bare, line, place);
}

/** "基調講演: 田中 美咲 さん", "LT: @misaki さん": a kind of session before whose it was. */
const JAPANESE_GIVER =
  /^(?:基調講演|招待講演|特別講演|講演|発表|LT|トーク|セッション)\s*[:：]\s*(@?[\p{L}\p{N}ー_ 　]{2,24}?(?:さん|氏|様|先生))$/u;

/** "By [Ada](https://…){:rel="nofollow"}, CTO \\- [Slides](https://…)" -> "By Ada, CTO" */
function withoutAddresses(content: string): string {
  return content
    .replace(/\s*\\?[-–—|]\s*\[(?:slides|video|recording|deck)\]\([^)]*\)(?:\{:[^}]*\})?/gi, "")
    .replace(/\[([^\]]*)\]\([^)]*\)(?:\{:[^}]*\})?/g, "$1");
}

/** "Twitter: [@ada](https://…)" right below a title. */
const HANDLE_LABEL = /^[\s\-*•]*(?:twitter|mastodon|bluesky)\s*[:：]\s*\[?(@[\w.]{2,30})/iu;

const ABOUT_TALK: ReadonlySet<string> = new Set(["day", "place", "event"]);

/** What a line of people may open with: a bullet, "by", "par", "con". */
const BY_WORD =
  /^[\s\-*•]*([(_]*)(?:(?:[Bb]y|[Ww]ith|[Pp]ar|[Aa]vec|[Pp]or|[Cc]on|[Vv]on|[Mm]it|[Dd]i|[Dd]a|[Dd]e|[Dd]oor|[Mm]et|[Cc]om)\s+(?=\p{Lu}))?/u;

/** "Ada Example (@ada) using queues to find leaks": the first words below a title. */
const HANDLED = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})\s+[(（]?@\w{2,30}[)）]?\s+\p{Ll}/u;

/** "Ada Example Jr @ada.example": a name and where to find its bearer, and nothing else. */
const ADDRESSED = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})\s+[(（]?@[\w.-]{3,40}[)）]?$/u;

/** A line of nothing but people: "(Ada Example)", "**Ada Example (Example Ltd)**", "*Ada Example, CTO*", "Ada Example & Bob Sample ([video](…))". */
function readNameLine(content: string, line: Line, place: number): HeadLine {
  // "- peer assessment" is a note, though "Peer" is somebody's name.
  if (line.kind === "bullet" && /^\p{Ll}/u.test(content)) return NOTHING;
  if (place > 1 && isCode(content, line)) return NOTHING;
  const dressed = line.kind === "bold" || (/[)）*_\]]$/.test(content) && /^[(（*_]|[([（].+[)\]）]$/.test(content));
  const handled = place <= 1 ? findHandled(content) : null;
  if (handled !== null) return { speakers: [handled], weight: 2 };
  if (!dressed && (place > 3 || !mayOpenWithName(content))) return NOTHING;
  if (/[.!?。:：]$/.test(content) && !/(?:Inc|Ltd|Jr|Sr|Co)\.$/.test(content)) return NOTHING;
  const people = parsePeople(content.replace(BY_WORD, "$1").replace(/\(\s*\[[^\]]*\]\([^)]*\)\s*\)/g, ""));
  if (people.likelihood === "no" || isListing(content, people.names)) return NOTHING;
  if (people.likelihood === "sure") return { speakers: people.names, weight: dressed ? 3 : 2 };
  return dressed && place <= 2 && line.kind !== "bullet" ? { speakers: people.names, weight: 2 } : NOTHING;
}

/** "**@BindingAdapter**" among notes on code, or a line of code itself: `    @override`. */
function isCode(content: string, { indent, kind }: Line): boolean {
  return /^@(?:\p{Lu}\p{Ll}+){2,}$/u.test(content) || (indent >= 4 && kind === "text" && /^@\w+$/.test(content));
}

function findHandled(content: string): string | null {
  if (!content.includes("@")) return null;
  const name = (HANDLED.exec(content) ?? ADDRESSED.exec(content))?.[1];
  return name === undefined || judgeName(name) === "no" ? null : name;
}

/** "Surya, Developer Advocate": one name, and what somebody does. */
const ROLED =
  /^(\p{Lu}\p{Ll}{2,12}), (?:[\p{L}.]+ ){0,3}(?:engineer|developer|advocate|manager|designer|architect|cto|ceo|founder|evangelist|consultant|lead|scientist)\b/iu;

/** "Preetha Appan, Example Ltd": by its shape a person with a company, in the place where speakers stand. */
function readMaybeNames(content: string): readonly string[] {
  const bare = content.replace(BY_WORD, "$1");
  if (bare.length > 80 || !/^[\p{Lu}\p{Lo}]/u.test(bare) || /[.!?。:：;]$|^\p{Lo}+\s*[:：]/u.test(bare)) return [];
  const alone = ROLED.exec(bare)?.[1];
  if (alone !== undefined && !isTitleWord(alone.toLowerCase())) return [alone];
  const people = parsePeople(bare);
  return people.likelihood === "no" || isListing(bare, people.names) ? [] : people.names;
}

/** Words that are neither names nor affiliations show running text: at most so many words a name. */
function isListing(content: string, names: readonly string[]): boolean {
  const words = content.replace(/https?:\/\/\S+/g, "").split(/\s+/).length;
  // "*Ada Example, Rope Painter, Senior Crane Tools Engineer, Example Ltd*": what somebody is stands between commas.
  const most = /^[*_][^*_]+[*_]$/.test(content) && content.split(", ").length >= 3 ? 16 : 10;
  return words > names.length * most || (/^[\p{Ll}]/u.test(content) && words > 4);
}

/** Only links in the first lines tell that the title above is a talk's. */
function linkWeight(links: readonly FoundLink[], end: number): number {
  const near = links.filter(({ line }) => line < end);
  if (near.some(({ kind }) => kind === "schedule" || kind === "video")) return 2;
  return near.some(({ kind }) => kind === "slides") ? 2 : 0;
}
