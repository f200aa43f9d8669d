/** Which marks a note's author writes: they decide what a leading `*` or `=` means. */
export type Dialect = "markdown" | "org" | "asciidoc" | "rst" | "plain";

const BY_EXTENSION: ReadonlyMap<string, Dialect> = new Map([
  ["org", "org"],
  ["adoc", "asciidoc"],
  ["asciidoc", "asciidoc"],
  ["asc", "asciidoc"],
  ["rst", "rst"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["mdx", "markdown"],
]);

/** How much of a note is looked at: an author's habits show early. */
const SAMPLE_LENGTH = 20_000;

/** The dialect by the file's name where that tells (`notes.org`), else by the marks in the text itself. */
export function detectDialect(text: string, fileName = ""): Dialect {
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  const named = extension === undefined ? undefined : BY_EXTENSION.get(extension);
  return named ?? detectByMarks(text.slice(0, SAMPLE_LENGTH));
}

function detectByMarks(sample: string): Dialect {
  if (/^\s*#[ \t]\S/.test(sample)) return "markdown";
  if (/^(?:#{2,6}[ \t]\S|#[ \t][^\p{Ll}])/mu.test(sample) && !/^#\+[a-z_]+:/im.test(sample)) return "markdown";
  if (/^#\+(?:title|author|date|options|startup|filetags|begin_\w+)\b/im.test(sample)) return "org";
  if (/^\*{2,} \S/m.test(sample) && /^\* \S/m.test(sample)) return "org";
  if (/^=\s\S/m.test(sample) && /^={2,4}\s\S/m.test(sample)) return "asciidoc";
  return "plain";
}
