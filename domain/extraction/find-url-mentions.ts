import { foldName } from "./character-class";
import type { FoundMention, Searchable } from "./find-mentions";
import { normaliseHome } from "./home-address";
import { parseProjectAddress } from "./project-address";
import type { Terms } from "./terms";

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
    if (term !== null && !named.has(term)) out.push({ term, start: mask.start, end: mask.end, sentence, how: "url" });
  }
  return out;
}

/** The term whose home an address is or lies in, or whose name its repository bears; null for none. */
function termOfAddress(url: string, terms: Terms): number | null {
  const address = normaliseHome(url.replace(/[?#].*$/, ""));
  const [host = "", ...path] = address.split("/");
  for (let parts = path.length; parts > 0; parts -= 1) {
    const term = terms.homes.get([host, ...path.slice(0, parts)].join("/"));
    if (term !== undefined) return term;
  }
  const atHost = terms.homes.get(host);
  if (atHost !== undefined && !HOSTING.test(host) && OWN_PAGES.test(address.slice(host.length))) return atHost;
  const project = parseProjectAddress(url);
  return project === null ? null : (terms.indexOfName.get(foldName(project)) ?? null);
}
