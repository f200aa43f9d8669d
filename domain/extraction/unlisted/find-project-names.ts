import { foldName } from "@/domain/extraction/letters/character-class";
import type { FoundMention, Searchable } from "@/domain/extraction/mentions/find-mentions";
import { parseProjectAddress } from "@/domain/extraction/mentions/project-address";
import type { Terms } from "@/domain/extraction/terms/terms";
import type { Span } from "@/domain/notes/span";
import { endTest } from "@/domain/notes/text/end-test";

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
  const listed = note.masked.flatMap((mask) => (mask.kind === "url" ? listedRepository(note.text, mask) : []));
  const names = namesOfProjects(note);
  if (names.length === 0 && listed.length === 0) return [];
  const placed = [...placesOf(note, names), ...listed.flatMap((span) => projectAt(note, terms, span))];
  return withoutNamed(
    placed.filter(({ key }) => !terms.ignored.has(key)).sort((a, b) => a.start - b.start),
    found,
  );
}

/** What a note's links, addresses and spellings make known as names of projects, each as it is written first. */
function namesOfProjects({ text, masked }: Searchable): readonly string[] {
  const names = new Map<string, string>();
  const add = (name: string | null) => {
    if (name !== null && !names.has(foldName(name))) names.set(foldName(name), name);
  };
  for (const { kind, start, end } of masked) {
    if (kind !== "url") continue;
    const url = text.slice(start, end);
    if (text[start - 1] === "(" && text[start - 2] === "]") add(linkedName(text, start, url));
    add(hyphenatedProject(url));
  }
  for (const [, name = ""] of holdsPlugIn(text) ? text.matchAll(PLUG_IN) : []) add(name);
  return [...names.values()];
}

const REPOSITORY = /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\/[\w.-]+\/([\w.-]*\w)\/?$/;
/** What may stand before the address that a line opens with: "  * ", "1. ", "<". */
const LINE_OPENS = endTest(/(?:^|\n)[ \t]*(?:(?:[-*+•]|\d{1,2}[.)])[ \t]+)?<?$/);
const LINE_REACH = 24;
const LISTED_LENGTH = 4;

/** "- https://github.com/mia/slowfinder": a repository that a line opens with is named by its address; nothing for other addresses. */
function listedRepository(text: string, { start, end }: Span): readonly Span[] {
  const name = REPOSITORY.exec(text.slice(start, end))?.[1];
  if (name === undefined || name.length < LISTED_LENGTH || NOT_OWN.test(name) || ABOUT.test(name)) return [];
  if (!LINE_OPENS(text.slice(Math.max(0, start - LINE_REACH), start))) return [];
  const from = start + text.slice(start, end).lastIndexOf(name);
  return [{ start: from, end: from + name.length }];
}

/** "quick-finder" of "https://www.npmjs.com/package/quick-finder", which other words of the note may name; null for other addresses. */
function hyphenatedProject(url: string): string | null {
  const name = REPOSITORY.exec(url)?.[1] ?? parseProjectAddress(url);
  return name === null || !name.includes("-") || NOT_OWN.test(name) || ABOUT.test(name) ? null : name;
}

/** "apps-for-spring", "four-words-of-it": what somebody wrote about other things. */
const ABOUT = /(?:^|[-_])(?:for|with|in|to|of|and|apps|testing|your)(?:[-_]|$)|(?:[-_][^-_]+){3}|conf$/i;

/** The project of an address, unless a list knows it: those are found by their addresses. */
function projectAt(note: Searchable, terms: Terms, { start, end }: Span): readonly ProjectName[] {
  const name = note.text.slice(start, end);
  const key = foldName(name);
  const sentence = note.sentences.findIndex((span) => span.start <= start && end <= span.end);
  return sentence < 0 || terms.indexOfName.has(key) || note.isCode(sentence)
    ? []
    : [{ start, end, sentence, key, name }];
}

/** The words of the link to an address that are the address's own project; null for other words. */
function linkedName(text: string, start: number, url: string): string | null {
  const name = LINK_TEXT.exec(text.slice(Math.max(0, start - REACH), start))?.[2];
  if (name === undefined) return null;
  const repository = /^https?:\/\/(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\/[\w.-]+\/([\w.-]+)\/?$/.exec(
    url,
  )?.[1];
  const project = repository !== undefined && !NOT_OWN.test(repository) ? repository : parseProjectAddress(url);
  return project !== null && foldName(project) === foldName(name) && isOfParts(name) ? name : null;
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
