import type { Span } from "@/domain/notes/span";
import { foldName } from "./character-class";
import type { FoundMention, Searchable } from "./find-mentions";
import { parseProjectAddress } from "./project-address";
import type { Terms } from "./terms";

/** A project that no list knows, called by a name of several words or with a file's ending. */
export interface ProjectName extends Span {
  readonly sentence: number;
  readonly key: string;
  readonly name: string;
}

/** `[`, then the words of a link, then `](` */
const LINK_TEXT = /\[["'`*_]{0,3}((?:[\w.-]{1,40}\/)?([\p{L}\d][\p{L}\d._+ -]{1,48}[\p{L}\d+#]))["'`*_]{0,3}\]\($/u;
const REACH = 110;

/** Plug-ins of editors are called after them: "zoomer.nvim", "zoomer.el", "vim-zoomer", be they linked or not. */
const PLUG_IN =
  /(?<![A-Za-z\d_./-])([A-Za-z\d][\w-]{1,30}\.(?:nvim|vim|el)|n?vim-[a-z][\w-]{1,30})(?![\w/.-]*[\w/-])/gu;

/**
 * Finds projects that a note links to by their own name, and those whose name is made like a plug-in's: in
 * "[quick-zoom.nvim](https://github.com/mia/quick-zoom.nvim)" the words of the link are the repository's. Every other
 * place that writes the name the same way is the project, too.
 */
export function findProjectNames(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
): readonly ProjectName[] {
  const names = new Map<string, string>();
  for (const { kind, start, end } of note.masked) {
    if (kind !== "url" || note.text[start - 1] !== "(" || note.text[start - 2] !== "]") continue;
    const name = linkedName(note.text, start, note.text.slice(start, end));
    if (name !== null && isOfParts(name)) names.set(foldName(name), name);
  }
  for (const [, name = ""] of holdsPlugIn(note.text) ? note.text.matchAll(PLUG_IN) : [])
    if (!names.has(foldName(name))) names.set(foldName(name), name);
  if (names.size === 0) return [];
  const placed = placesOf(note, [...names.values()]).filter(({ key }) => !terms.ignored.has(key));
  return withoutNamed(placed, found);
}

/** The words of the link to an address that are the address's own project; null for other words. */
function linkedName(text: string, start: number, url: string): string | null {
  const name = LINK_TEXT.exec(text.slice(Math.max(0, start - REACH), start))?.[2];
  if (name === undefined) return null;
  const repository = /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\/[\w.-]+\/([\w.-]+)\/?$/.exec(
    url,
  )?.[1];
  const project = repository !== undefined && !NOT_OWN.test(repository) ? repository : parseProjectAddress(url);
  return project !== null && foldName(project) === foldName(name) ? name : null;
}

/** Repositories of what someone says or shows, whatever they are called. */
const NOT_OWN =
  /(?:^|[-_.])(?:talks?|slides?|notes?|demos?|workshops?|examples?|samples?|presentations?|blog|website|site|course|tutorials?|training|conf\w*|meetup|awesome|dotfiles|docs?|test|code|hello|my|issues|wiki|app|template|starter|playground|exercises?|labs?|hands|materials?)(?:$|[-_.])|\d{4}|\.github\.io$/i;

/** A name of one plain word is judged by what the note says of it. */
function isOfParts(name: string): boolean {
  return /[\p{L}\d][-._ +][\p{L}\d]/u.test(name);
}

function holdsPlugIn(text: string): boolean {
  return text.includes("vim") || text.includes(".el");
}

/** All places of some names in a note's sentences, longest first where one begins another. */
function placesOf(note: Searchable, names: readonly string[]): ProjectName[] {
  const byHead = groupByHead(names);
  const out: ProjectName[] = [];
  const { text, words } = note;
  const isProse = createProseTest(note);
  for (let at = 0; at < words.count; at += 1) {
    const start = words.starts[at] ?? 0;
    const heads = byHead.get(text.slice(start, words.ends[at] ?? 0).toLowerCase());
    const sentence = heads === undefined || start < (out.at(-1)?.end ?? 0) ? null : isProse(start);
    const name = sentence === null ? undefined : heads?.find((one) => standsAt(text, one, start));
    if (sentence === null || name === undefined) continue;
    out.push({ start, end: start + name.length, sentence, key: foldName(name), name });
  }
  return out;
}

function groupByHead(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const head = HEAD.exec(name)?.[0].toLowerCase() ?? "";
    groups.set(head, [...(groups.get(head) ?? []), name]);
  }
  return groups;
}

/** The sentence that holds a place, null for addresses and code; asked with growing offsets alone. */
function createProseTest({ sentences, masked, isCode }: Searchable): (at: number) => number | null {
  let sentence = 0;
  let mask = 0;
  return (at) => {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= at) sentence += 1;
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= at) mask += 1;
    const isMasked = (masked[mask]?.start ?? Number.POSITIVE_INFINITY) <= at;
    return isMasked || (sentences[sentence]?.start ?? at + 1) > at || isCode(sentence) ? null : sentence;
  };
}

const HEAD = /^[\p{L}\d]+/u;

function standsAt(text: string, name: string, start: number): boolean {
  const end = start + name.length;
  if (text.slice(start, end).toLowerCase() !== name.toLowerCase()) return false;
  return !/[A-Za-z\d_-]/.test(text[end] ?? "") && !/[\w-]/.test(text[start - 1] ?? "");
}

/** Without those that a name of ours covers as a whole: "vim-svelte" is no "Svelte", but "Vue Router" is known. */
function withoutNamed(projects: readonly ProjectName[], found: readonly FoundMention[]): ProjectName[] {
  let next = 0;
  return projects.filter(({ start, end }) => {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const covering = found[next];
    return covering === undefined || covering.start > start || covering.end < end;
  });
}
