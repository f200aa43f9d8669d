import type { Span } from "@/domain/notes/span";

/** A block that is longer than this was no front matter but a rule at the file's start. */
const MAX_LENGTH = 20_000;

/**
 * Where a note's front matter lies, its `---` lines included, or null. Only at the file's very start:
 * ```
 * ---
 * title: Comparing databases
 * ---
 * ```
 */
export function findFrontMatter(text: string): Span | null {
  const head = text.slice(0, MAX_LENGTH);
  const opening = /^\s*(---|\+\+\+)[ \t]*\r?\n/.exec(head);
  if (opening?.[1] === undefined) return findBareFields(head);
  const body = opening[0].length;
  const closing = (opening[1] === "---" ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m).exec(head.slice(body));
  if (closing === null) return null;
  const inner = head.slice(body, body + closing.index);
  const start = opening[0].indexOf(opening[1]);
  return looksLikeFields(inner) ? { start, end: body + closing.index + closing[0].length } : null;
}

/**
 * Fields from the first line on without `---`: JBake's `title=Comparing databases` with `~~~~~~` below them, or Pelican's
 * `Title: Comparing databases`, `Slug: databases` up to an empty line.
 */
function findBareFields(head: string): Span | null {
  const ruled = /^(?:[a-z][\w.-]*=[^\r\n]*\r?\n){1,30}~{4,}[ \t]*(?=\r?\n|$)/.exec(head)?.[0];
  if (ruled !== undefined) return { start: 0, end: ruled.length };
  const end = /^[A-Za-z][\w-]{1,30}:\s/.test(head) ? head.search(/\r?\n[ \t]*\r?\n/) : -1;
  return end > 0 && isOfPage(head.slice(0, end)) ? { start: 0, end } : null;
}

/** A title, and something that only a site asks for; who speaks, and where, is told in notes without a site, too. */
function isOfPage(block: string): boolean {
  return (
    looksLikeFields(block) &&
    /^title:/im.test(block) &&
    /^(?:slug|tags|categor(?:y|ies)|layout|template|permalink|status|post_type):/im.test(block) &&
    !/^(?:speakers?|event|conference|talk|venue|room):/im.test(block)
  );
}

/** At least one "key: value", and no line that is neither a field, a list item, a comment nor indented. */
function looksLikeFields(inner: string): boolean {
  const lines = inner.split(/\r?\n/).filter((line) => line.trim() !== "");
  const fields = lines.filter((line) => /^["']?[\p{L}][\p{L}\p{N}_ -]{0,40}["']?\s*[:=](?:\s|$)/u.test(line));
  const others = lines.filter((line) => !fields.includes(line) && !/^\s|^[-#[\]{}]/.test(line));
  return fields.length > 0 && others.length <= fields.length / 3;
}

/**
 * The fields of a front matter block, keys in lower case. Written by hand, it is often no valid YAML ("title: A: B"),
 * so it is read line by line: a value ends with its line, and a list below a key gives several values.
 */
export function parseFrontMatter(block: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of block.split(/\r?\n/)) {
    const field = /^["']?([\p{L}][\p{L}\p{N}_ -]{0,40}?)["']?\s*[:=]\s*(.*)$/u.exec(line);
    const item = /^\s*-\s+(?:name:\s*)?(.+)$/.exec(line);
    if (field?.[1] !== undefined) {
      open = splitValue(field[2] ?? "");
      fields.set(field[1].toLowerCase().replace(/[ -]/g, "_"), open);
    } else if (item?.[1] !== undefined && open !== null) open.push(unquote(item[1]));
  }
  return fields;
}

/** `[a, "b"]` -> a, b; `"a"` -> a; `>-` opens a block whose lines are not read. */
function splitValue(value: string): string[] {
  const trimmed = value.trim();
  const list = /^\[(.*)\]$/.exec(trimmed)?.[1];
  if (list !== undefined && !trimmed.startsWith("[["))
    return list
      .split(",")
      .map(unquote)
      .filter((part) => part !== "");
  const single = unquote(trimmed);
  return single === "" || /^[>|][-+]?$/.test(single) ? [] : [single];
}

function unquote(value: string): string {
  const trimmed = value.trim();
  return /^(["']).*\1$/.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1).trim() : trimmed;
}
