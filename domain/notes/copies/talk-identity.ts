import type { TalkReading } from "@/domain/extraction/reading";
import { contentWords } from "@/domain/notes/words/content-words";
import { linkIdentity } from "./link-identity";

/** What a talk is known by. */
type KnownTalk = Pick<TalkReading, "title" | "speakers" | "links" | "event">;

/** Titles with fewer words of their own ("Keynote", "crossplane") are shared by different talks. */
const MIN_CONTENT_WORDS = 4;

const SAME_TITLE_OVERLAP = 0.6;

/**
 * Keys that identify a talk over all notes, in a stable order: two talks with a common key are the same. A schedule's or a
 * video's id, and the title's words where there are enough of them; short titles need the speakers or the event as well.
 */
export function talkKeys(talk: KnownTalk): string[] {
  const keys = new Set(linkIdentities(talk));
  const words = [...contentWords(talk.title)].sort();
  if (words.length >= MIN_CONTENT_WORDS) keys.add(`title:${words.join(" ")}`);
  else if (words.length > 0)
    for (const speaker of talk.speakers) keys.add(`title:${words.join(" ")}/by:${foldName(speaker)}`);
  return [...keys];
}

/**
 * Are two sections about one talk? Yes with a common schedule or video id; else with titles that share most of at least
 * four words; speakers decide where titles are short or alike by less, and forbid it where both are known and differ.
 */
export function isSameTalk(one: KnownTalk, other: KnownTalk): boolean {
  const keys = new Set(talkKeys(one));
  if (talkKeys(other).some((key) => keys.has(key))) return !speakersDiffer(one, other) || sharesLink(one, other);
  const [a, b] = [contentWords(one.title), contentWords(other.title)];
  const overlap = jaccard(a, b);
  if (Math.min(a.size, b.size) < MIN_CONTENT_WORDS) return overlap === 1 && sharesSpeaker(one, other);
  if (speakersDiffer(one, other)) return false;
  return overlap >= SAME_TITLE_OVERLAP || (overlap >= SAME_TITLE_OVERLAP - 0.2 && sharesSpeaker(one, other));
}

function sharesLink(one: KnownTalk, other: KnownTalk): boolean {
  const ids = linkIdentities(one);
  return linkIdentities(other).some((id) => ids.includes(id));
}

function linkIdentities(talk: KnownTalk): string[] {
  return talk.links.map(({ url }) => linkIdentity(url)).filter((id) => id !== null);
}

function sharesSpeaker(one: KnownTalk, other: KnownTalk): boolean {
  const names = new Set(one.speakers.map(foldName));
  return other.speakers.some((name) => names.has(foldName(name)));
}

function speakersDiffer(one: KnownTalk, other: KnownTalk): boolean {
  return one.speakers.length > 0 && other.speakers.length > 0 && !sharesSpeaker(one, other);
}

function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
