/** What means something within a line, at its beginning, or makes a link by itself. */
const SIGNS = /[\\`*_[\]<>#|~&@$]|(?<=^\d{1,9})[.)](?=\s|$)|^[-+=:]|:(?=\/\/)|(?<=\bwww)\./gi;

/**
 * Text as a line of Markdown that shows it as it is: what could mean something carries a backslash
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes), and line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(SIGNS, "\\$&");
}

/** Text of several lines, each its own line and none of them markup. */
export function block(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(escapeMarkdown);
  return lines.filter((line) => line !== "").join("\\\n");
}

/** An escaped text as a quotation. */
export function quote(escaped: string): string {
  return `> ${escaped}`;
}
