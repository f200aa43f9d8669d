import { parsePeople } from "@/domain/notes/people/people";
import type { Dialect } from "@/domain/notes/text/dialect";
import { isLetterCode } from "./line-marks";
import type { LineDraft } from "./scan-lines";

const UNDERLINE = /^([=\-~^"'`+#*.:_─—])\1{2,}$/;

/** Longer lines are paragraphs, whatever stands below them. */
const MAX_TITLE_LENGTH = 150;

interface Underlined {
  readonly title: LineDraft;
  readonly style: string;
  /** The underline, and whether the title goes on from a line of text; null where there is a line above the title too. */
  readonly below: { readonly rule: LineDraft; readonly follows: boolean } | null;
}

/**
 * Turns lines with an underline below them into headings:
 * ```
 * Storing secrets (Ada Example)
 * -----------------------------
 * ```
 * `=` and `-` alone mean Markdown's depths one and two; with other characters in use, depths follow the order in which
 * they first appear, as in reStructuredText.
 */
export function markUnderlinedHeadings(text: string, lines: LineDraft[], dialect: Dialect): void {
  const found: Underlined[] = [];
  for (let index = 1; index < lines.length; index++) {
    const underlined = readUnderline(text, lines, index);
    if (underlined !== null) found.push(underlined);
  }
  if (underlinesOnly(lines, found)) addSentences(text, lines, found);
  setDepths(isDivided(text, found) ? withoutRules(found) : found, dialect);
}

/** Enough headings to show what the author means by a line of marks. */
const LEAST_HEADINGS = 3;

/** No rule stands on its own, so that every line of marks has been put below a title. */
function underlinesOnly(lines: readonly LineDraft[], found: readonly Underlined[]): boolean {
  if (found.length < LEAST_HEADINGS || found.some(({ below }) => below === null)) return false;
  return lines.every(({ kind }, index) => kind !== "rule" || lines[index - 1]?.kind === "text");
}

/** Titles that end like sentences: "Ada Example - CTO @ Example Ltd." above a line of marks. */
function addSentences(text: string, lines: readonly LineDraft[], found: Underlined[]): void {
  lines.forEach((line, index) => {
    const underlined = line.kind === "rule" ? readUnderline(text, lines, index, true) : null;
    if (underlined !== null) found.push(underlined);
  });
  found.sort((a, b) => a.title.start - b.title.start);
}

/** The title above the line at `index`, where that underlines one; marks the rules around it. */
function readUnderline(
  text: string,
  lines: readonly LineDraft[],
  index: number,
  mayBeSentence = false,
): Underlined | null {
  const line = lines[index];
  const title = lines[index - 1];
  if (line === undefined || title === undefined || !mayUnderline(line)) return null;
  if (line.kind === "text" && isLetterCode(text.charCodeAt(line.content.start))) return null;
  const mark = UNDERLINE.exec(text.slice(line.start, Math.min(line.end, line.start + 200)).trim())?.[1];
  if (mark === undefined) return null;
  const framed = findFramedTitle(text, lines, index, mark);
  if (framed === undefined && !isTitle(text, title, line, lines[index - 2], mayBeSentence)) return null;
  const over = lines[index - 2];
  const overlined = framed !== undefined || (over !== undefined && isOverline(text, over, mark));
  if (framed === undefined && overlined && over !== undefined) setUnderline(over);
  setUnderline(line);
  const follows = over?.kind === "text" || over?.kind === "bullet";
  return {
    title: framed ?? title,
    style: overlined ? mark + mark : mark,
    below: overlined ? null : { rule: line, follows },
  };
}

/**
 * The first of two lines between rules of one kind, the second of which holds the speakers; its upper rule is marked:
 * ```
 * ------------------------
 * 1. Storing secrets
 *    Ada Example
 * ------------------------
 * ```
 */
function findFramedTitle(
  text: string,
  lines: readonly LineDraft[],
  below: number,
  mark: string,
): LineDraft | undefined {
  const [over, title, people] = lines.slice(Math.max(below - 3, 0), below);
  if (over === undefined || title === undefined || people === undefined || !isOverline(text, over, mark))
    return undefined;
  if (people.kind !== "text" || title.fenced || title.end - title.start > MAX_TITLE_LENGTH) return undefined;
  if (title.kind !== "text" && title.kind !== "numbered" && title.kind !== "bold") return undefined;
  if (parsePeople(text.slice(people.content.start, people.content.end)).likelihood === "no") return undefined;
  setUnderline(over);
  return title;
}

function mayUnderline(line: LineDraft): boolean {
  if (line.fenced || line.quoted || line.end - line.start > MAX_TITLE_LENGTH * 2) return false;
  return (
    line.kind === "rule" || line.kind === "text" || (line.kind === "heading" && line.content.end === line.content.start)
  );
}

function isTitle(
  text: string,
  title: LineDraft,
  underline: LineDraft,
  before: LineDraft | undefined,
  mayBeSentence: boolean,
): boolean {
  if (title.kind !== "text" && title.kind !== "bold" && title.kind !== "numbered") return false;
  if (title.fenced || title.quoted || title.content.end - title.content.start > MAX_TITLE_LENGTH) return false;
  const width = columns(text.slice(title.content.start, title.content.end));
  const run = underline.end - underline.start;
  if (run >= width - 2) return true;
  // A short run below the last line of a paragraph is a rule; below a lone line that is no sentence it underlines.
  const alone =
    before === undefined || before.kind === "blank" || before.kind === "rule" || before.kind === "underline";
  // Nothing but an underline is written with "=".
  const most = text[underline.content.start] === "=" ? MAX_TITLE_LENGTH : 80;
  const end = mayBeSentence ? /[!?:;,。]$/ : /[.!?:;,。]$/;
  return alone && width <= most && !end.test(text.slice(title.content.start, title.content.end));
}

/** East Asian letters are two columns wide. */
function columns(title: string): number {
  let width = 0;
  for (const letter of title)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1;
  return width;
}

function isOverline(text: string, line: LineDraft, mark: string): boolean {
  return mayUnderline(line) && UNDERLINE.exec(text.slice(line.start, line.end).trim())?.[1] === mark;
}

function setUnderline(line: LineDraft): void {
  line.kind = "underline";
  line.depth = 0;
  line.content = { start: line.end, end: line.end };
}

/**
 * Rules of one length that fit none of the lines above them, most of which end paragraphs, divide talks:
 * ```
 * … and nobody knew why.
 * ------------------------------------------
 * The next title
 * ```
 */
function isDivided(text: string, found: readonly Underlined[]): boolean {
  const rules = found.flatMap(({ title, below }) => (below === null ? [] : [{ title, ...below }]));
  const length = rules[0] === undefined ? 0 : rules[0].rule.end - rules[0].rule.start;
  const alike = rules.every(({ title, rule }) => {
    const run = rule.end - rule.start;
    return run === length && Math.abs(run - columns(text.slice(title.content.start, title.content.end))) > 2;
  });
  return (
    rules.length >= 3 && length >= 8 && alike && rules.filter(({ follows }) => follows).length >= rules.length * 0.6
  );
}

function withoutRules(found: readonly Underlined[]): readonly Underlined[] {
  for (const { below } of found) if (below !== null) below.rule.kind = "rule";
  return found.filter(({ below }) => below === null);
}

function setDepths(found: readonly Underlined[], dialect: Dialect): void {
  const styles = [...new Set(found.map(({ style }) => style))];
  const markdown = dialect !== "rst" && styles.every((style) => style === "=" || style === "-");
  for (const { title, style } of found) {
    title.kind = "heading";
    title.depth = markdown ? (style === "=" ? 1 : 2) : styles.indexOf(style) + 1;
  }
}
