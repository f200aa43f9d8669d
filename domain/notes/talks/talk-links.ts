import type { LinkKind, TalkLink } from "@/domain/extraction/reading";
import { linkIdentity } from "@/domain/notes/copies/link-identity";
import { type Line, lineAt } from "@/domain/notes/lines/line";
import { endTest } from "@/domain/notes/text/end-test";

/** So many links in one talk's section are enough. */
const MAX_LINKS = 12;

const VIDEO =
  /\.(?:mp4|webm|ogv|mkv)$|media\.ccc\.de\/v\/|infoq\.com\/presentations|pyvideo\.org\/|channel9\.msdn|learn\.microsoft\.com\/(?:\w\w-\w\w\/)?shows|developer\.apple\.com\/videos|twitch\.tv\/videos|video\./i;
const SLIDES =
  /speakerdeck\.com\/|slideshare\.net\/|slides\.com\/|docs\.google\.com\/presentation|noti\.st\/|notist|\.(?:pdf|pptx?|key|odp)$|\/slides?(?:[/.]|$)|docswell\.com\/s\//i;
const SCHEDULE =
  /sched\.com\/event\/|sched\.co\/|\/presentations?\/[\w%-]{4}|\/schedule\/|sessionize\.com|\/sessions?\/|\/talks?\/|\/program(?:me|ma)?\/|\/speakers?\/|\/vortr|pretalx|\/(?:agenda|schedule)(?:\.\w+)?$|\/agenda\/|\/proposals?\/|\/events?\/[\w-]*talk/i;

const announcesSlides = endTest(
  /(?:\b(?:slides?|deck|folien|diaposit|diapos|pr[ée]sentation|presentaci|apresenta)\w*|(?:スライド|資料))[^\p{L}]*$/iu,
);
const announcesVideo = endTest(
  /(?:\b(?:vid[eé]o|recording|aufzeichnung|grabaci[oó]n|grava[cç][aã]o|registrazione|youtube|watch)\w*|(?:動画|アーカイブ))[^\p{L}]*$/iu,
);

/** Longer lines are running text. */
const MAX_LINE_LENGTH = 3000;

/** Addresses of people, not of talks. */
const SOCIAL = /^https?:\/\/(?:www\.)?(?:twitter|x|linkedin|facebook|instagram|mastodon|bsky)\.\w+/i;

export interface FoundLink extends TalkLink {
  /** Index of the line it stands on. */
  readonly line: number;
}

/**
 * The links in a section that stand for the talk: schedule, video and slides in its first lines or on a line of their own,
 * and other links that are labelled or alone in its first lines. Only http and https; each once, in order.
 */
export function findTalkLinks(text: string, lines: readonly Line[], from: number, to: number): FoundLink[] {
  const start = lines[from]?.start ?? 0;
  // A slice of its own keeps the search from running on through the rest of the note.
  const section = text.slice(start, lines[to - 1]?.end ?? start);
  const found = new Map<string, FoundLink>();
  for (let at = section.indexOf("http"); at !== -1 && found.size < MAX_LINKS; at = section.indexOf("http", at + 4)) {
    const index = lineAt(lines, start + at);
    const line = lines[index];
    if (line === undefined) break;
    if (line.end - line.start > MAX_LINE_LENGTH) {
      at = line.end - start;
      continue;
    }
    const link = readLink(text, line, start + at, index - from);
    if (link !== null && !found.has(link.url)) found.set(link.url, { ...link, line: index });
  }
  return [...found.values()];
}

function readLink(text: string, line: Line, at: number, place: number): TalkLink | null {
  const url = line.fenced || isDefinition(text, line) ? null : readUrl(text, at, line.end);
  if (url === null || SOCIAL.test(url)) return null;
  const kind = judgeLink(url, text.slice(Math.max(line.start, at - 60), at));
  return standsForTalk(text, line, kind, place) ? { kind, url } : null;
}

/** `[ref]: https://…`: what is linked elsewhere. */
function isDefinition(text: string, line: Line): boolean {
  return (
    text[line.content.start] === "[" &&
    /^\[[^\]]{1,80}\]:\s/.test(text.slice(line.content.start, line.content.start + 90))
  );
}

/** The address at `at`, without the bracket or full stop behind it. */
function readUrl(text: string, at: number, end: number): string | null {
  const match = /^https?:\/\/[^\s<>"'`|\\^{}[\]（）「」、。]+/i.exec(text.slice(at, Math.min(end, at + 2000)));
  if (match === null) return null;
  let url = match[0].replace(/[.,;:!?*_]+$/, "");
  if (url.endsWith(")") && !url.includes("(")) url = url.slice(0, -1).replace(/\).*$/, "");
  else if (!url.includes("(")) url = url.replace(/\).*$/, "");
  return url.length > 10 ? url : null;
}

/** "the slides", "video", "folien": what a link to a talk's material is called. */
export function isMaterial(words: string): boolean {
  return words.length <= 40 && (announcesSlides(words) || announcesVideo(words) || MATERIAL.test(words));
}

const MATERIAL =
  /^(?:\p{L}{2,6}\s)?(?:slides?|video|recording|deck|talk|here|diapos\w*|folien|grabaci[oó]n|charla|conf[ée]rence|palestra|vortrag|intervento)(?:\s(?:here|on \w+|\w+))?$/iu;

/** Its kind by the address, or else by the words before it: "[Folien](…)", "Video: …". */
export function judgeLink(url: string, before: string): LinkKind {
  const identity = linkIdentity(url);
  if (identity !== null && /^(?:youtube|vimeo|ccc|apple):/.test(identity)) return "video";
  if (identity !== null) return "schedule";
  const bare = url.replace(/[?#].*$/, "");
  if (VIDEO.test(bare)) return "video";
  if (SLIDES.test(bare)) return "slides";
  if (announcesSlides(before)) return "slides";
  if (announcesVideo(before)) return "video";
  return SCHEDULE.test(bare) ? "schedule" : "other";
}

/** A link in running text is about something else, unless it stands in the section's first lines and is a talk's by kind. */
function standsForTalk(text: string, line: Line, kind: LinkKind, place: number): boolean {
  if (kind === "other" && (place <= 0 || place > 6 || line.indent > 0)) return false;
  const prose = text
    .slice(line.content.start, Math.min(line.content.end, line.content.start + 1500))
    .replace(/https?:\/\/[^\s)>\]]+/g, "")
    .replace(/[\s[\]()*_|:<>!-]+/g, " ")
    .trim();
  if (kind === "other") return /^(?:code|repo\w*|source|demo|github|gitlab|website|links?|notes|docs)?$/i.test(prose);
  return place <= 6 ? prose.length <= 160 || place === 0 : prose.length <= 30;
}
