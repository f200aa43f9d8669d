import { foldName } from "@/domain/extraction/letters/character-class";
import { normaliseHome } from "@/domain/extraction/terms/home-address";
import type { Terms } from "@/domain/extraction/terms/terms";
import type { Span } from "@/domain/notes/span";
import type { FoundMention, Searchable } from "./find-mentions";
import { parseProjectAddress } from "./project-address";

/** Sites that host what others say: a link to them speaks of its content, not of them. */
const HOSTING =
  /^(?:github|gitlab|bitbucket|youtube|youtu|vimeo|twitter|x|linkedin|facebook|medium|slideshare|speakerdeck|flickr|google|docs\.google|drive\.google|dropbox|notion|figma|miro|reddit|stackoverflow|wikipedia|meetup|instagram|twitch|discord|slack|apple|microsoft|docs\.microsoft|learn\.microsoft|amazon|aws\.amazon|cloud\.google|azure\.microsoft)\.[a-z.]+$/;
const OWN_PAGES =
  /^(?:$|\/(?:docs?|documentation|quickstart|guides?|learn|website|latest|stable|en|download|getting-started|\d|v\d))/;

/**
 * A project's address names it where the note's words do not: "Plugin: https://github.com/elyra-ai/elyra". A link beside
 * the name, or to a technology that is named elsewhere in the note, adds nothing.
 */
export function findUrlMentions(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
): readonly FoundMention[] {
  const named = new Set(found.map((mention) => mention.term));
  const out: FoundMention[] = [];
  let sentence = 0;
  for (const mask of note.masked) {
    if (mask.kind !== "url") continue;
    while (sentence + 1 < note.sentences.length && (note.sentences[sentence + 1]?.start ?? 0) <= mask.start)
      sentence += 1;
    const span = note.sentences[sentence];
    if (span === undefined || mask.start < span.start || mask.end > span.end) continue;
    const term = termOfAddress(note.text.slice(mask.start, mask.end), terms);
    if (term === null || named.has(term)) continue;
    const text = linkTextOf(note.text, mask.start, terms.terms[term]?.name ?? "");
    out.push({ term, sentence, how: "url", ...(text ?? { start: mask.start, end: mask.end }) });
  }
  return out;
}

const LINK_TEXT = /\[["'`*_]{0,3}([^[\]"'`*_]{2,40})["'`*_]{0,3}\]\($/;

/** The text of a link where it is the name, or a word of it: "[Arrow](https://arrow.apache.org)"; null for other links. */
function linkTextOf(text: string, start: number, name: string): Span | null {
  const written = LINK_TEXT.exec(text.slice(Math.max(0, start - 60), start));
  const words = written?.[1];
  if (written === null || words === undefined) return null;
  const key = foldName(words);
  const isPart = key === foldName(name) || name.split(/[ -]/).some((part) => foldName(part) === key);
  if (!isPart) return null;
  const from = start - written[0].length + written[0].indexOf(words);
  return { start: from, end: from + words.length };
}

/** The term whose home an address is or lies in, or whose name its repository bears; null for none. */
function termOfAddress(url: string, terms: Terms): number | null {
  const address = normaliseHome(url.replace(/[?#].*$/, ""));
  const [host = "", ...path] = address.split("/");
  for (let parts = path.length; parts > 0; parts -= 1) {
    const term = terms.homes.get([host, ...path.slice(0, parts)].join("/"));
    if (term !== undefined) return term;
  }
  if (!HOSTING.test(host) && OWN_PAGES.test(address.slice(host.length))) {
    const atHost = terms.homes.get(host) ?? termOfHost(host, terms);
    if (atHost !== undefined) return atHost;
  }
  const project = parseProjectAddress(url);
  return project === null ? null : (terms.indexOfName.get(foldName(project)) ?? null);
}

/** What domains add to a name: "idris-lang.org", "ghidra-sre.org", "datahubproject.io". */
const ADDED = /(?<=.{4})-?(?:lang|language|project|hq|app|labs?|sre|db|js|tool|tools)$/;
const SHORTEST_HOST = 5;

/** The term that a site of its own is named after: "lmstudio.ai" -> LM Studio. */
function termOfHost(host: string, terms: Terms): number | undefined {
  const label = /^(?:docs\.)?([\w-]+)\.(?:com|org|io|ai|dev|net|tech|app|sh|so|rs)$/.exec(host)?.[1];
  if (label === undefined || label.length < SHORTEST_HOST) return undefined;
  const named = terms.indexOfName.get(foldName(label)) ?? terms.indexOfName.get(foldName(label.replace(ADDED, "")));
  return named !== undefined && terms.terms[named]?.quadrant !== "techniques" ? named : undefined;
}
