/** One way that a pattern may read: its parts, each a character, a class or a group, with how often it may come. */
type Way = readonly string[];

/** What one part of a pattern is: an escape, a class, or any other character but those of groups. */
const PART = /\\(?:[pPu]\{[^}]*\}|x[0-9a-f]{2}|u[0-9a-f]{4}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|[^()|]/iuy;
const TIMES = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

/**
 * A pattern that matches the same texts, written for being read backwards: ways that end alike share their ends, so that
 * one look at the last character rules out most of them. "with|via|both" -> "(?:wi|bo)th|via". Which of several ways is
 * found first may change, and with it what a pattern finds, not whether it finds anything.
 */
export function factorEndings(source: string): string {
  const { ways, end } = readWays(source, 0);
  if (end < source.length) throw new Error(`A bracket closes nothing in the pattern "${source}".`);
  return writeWays(ways);
}

/** Reads ways up to the bracket that closes their group, or to the end. */
function readWays(source: string, start: number): { readonly ways: readonly Way[]; readonly end: number } {
  const ways: string[][] = [[]];
  let at = start;
  while (at < source.length && source[at] !== ")") {
    if (source[at] === "|") {
      ways.push([]);
      at += 1;
      continue;
    }
    const end = source[at] === "(" ? readGroup(source, at) : null;
    const part = end === null ? matchAt(PART, source, at) : end.written;
    at = end === null ? at + part.length : end.end;
    const times = matchAt(TIMES, source, at);
    at += times.length;
    ways.at(-1)?.push(part + times);
  }
  return { ways, end: at };
}

function readGroup(source: string, start: number): { readonly written: string; readonly end: number } {
  const opening = matchAt(OPENING, source, start);
  const { ways, end } = readWays(source, start + opening.length);
  return { written: `${opening}${writeWays(ways)})`, end: end + 1 };
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

function writeWays(ways: readonly Way[]): string {
  const byLast = new Map<string, Way[]>();
  for (const way of ways) {
    const last = way.at(-1) ?? "";
    byLast.set(last, [...(byLast.get(last) ?? []), way]);
  }
  return [...byLast].map(([last, alike]) => writeAlike(last, alike)).join("|");
}

/** Ways that have their last part in common, with all that they have in common before it. */
function writeAlike(last: string, alike: readonly Way[]): string {
  const [first = [], ...others] = alike;
  if (others.length === 0 || last === "") return first.join("");
  let shared = 1;
  while (shared < first.length && others.every((way) => way.at(-1 - shared) === first.at(-1 - shared))) shared += 1;
  const rests = alike.map((way) => way.slice(0, -shared));
  return `(?:${writeWays(rests)})${first.slice(-shared).join("")}`;
}
