import { foldName } from "@/domain/extraction/letters/character-class";
import { normaliseHome } from "@/domain/extraction/terms/home-address";
import type { Span } from "@/domain/notes/span";

const REACH = 240;
/** "](https://…", "](https://…" behind some more words of the link's text, or " https://…" behind the name. */
const ADDRESS_BEHIND = /^(?:[^\]\n]{0,40}\]\(|["'`*_)\]]{0,3}[\s:(<–-]{1,4})(https?:\/\/[^\s)>\]]{4,200})/u;
/** Addresses of people, of talks about a thing and of what is written of it, which hold its name, too. */
const OTHERS =
  /^(?:twitter|x|linkedin|facebook|instagram|youtube|youtu|vimeo|medium|meetup|slideshare|speakerdeck|wikipedia|amazon|goo|bit)\.|\.wikipedia\.|\/(?:speakers?|people|persons?|authors?|users?|profiles?|team|talks?|sessions?|events?|schedule|program(?:me)?|posts?|blog|news|tags?|wiki|watch)(?:\/|$)|^blog\./;
const REPOSITORIES = /^(?:github|gitlab|bitbucket|codeberg|gitee)\./;

const SHORTEST = 4;
/** "getprooph.org" for "prooph", "robotframework-robosapiens" for "RoboSAPiens" */
const MORE_IN_HOST = 6;
const MORE_IN_PATH = 18;
const LAST_PARTS = 2;

/** Where people have pages of their own. */
const PROFILES =
  /^(?:mobile\.)?(?:twitter|x|linkedin|instagram|facebook|threads|bsky)\.(?:com|net|app)\/(?:in\/|profile\/)?[\w.-]+\/?$/;

/** True where a link, or the address behind a name, is a person's page: "[solveig](https://twitter.com/solveig)". */
export function hasProfile(text: string, span: Span): boolean {
  const url = addressBehind(text, span);
  return url !== null && PROFILES.test(normaliseHome(url));
}

/** True where the address of a link, or the one behind a name, holds the name: "[Gluxon](https://gluxon.example/)". */
export function hasOwnAddress(text: string, span: Span, key: string): boolean {
  const url = key.length < SHORTEST ? null : addressBehind(text, span);
  return url !== null && holdsName(normaliseHome(url), key);
}

function addressBehind(text: string, { end }: Span): string | null {
  const behind = text.slice(end, end + REACH);
  return behind.includes("://") ? (ADDRESS_BEHIND.exec(behind)?.[1] ?? null) : null;
}

function holdsName(address: string, key: string): boolean {
  if (OTHERS.test(address)) return false;
  const [host = "", ...path] = address.split(/[/?#]/).filter((part) => part !== "");
  const parts = path.slice(-LAST_PARTS).map((part) => foldName(part.replace(/\.(?:html?|php|git|md)$/, "")));
  if (parts.some((part) => part.includes(key) && part.length <= key.length + MORE_IN_PATH)) return true;
  if (REPOSITORIES.test(host)) return false;
  return host.split(".").some((label) => isNamedLike(foldName(label), key));
}

function isNamedLike(label: string, key: string): boolean {
  if (label.includes(key)) return label.length <= key.length + MORE_IN_HOST;
  return label.length >= SHORTEST && key.startsWith(label) && key.length <= label.length + SHORTEST;
}
