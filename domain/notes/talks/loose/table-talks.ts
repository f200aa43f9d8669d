import { findTalkField, type TalkField } from "@/domain/notes/lines/field-names";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { parseNamedPeople } from "@/domain/notes/people/people";
import type { Candidate } from "@/domain/notes/talks/titles/judge-candidate";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";
import { retitle } from "@/domain/notes/talks/titles/retitle";
import { judgeLines, type LooseTitle } from "./loose-talks";

/**
 * Talks that stand in the rows of a table with a column for the title and one for something else about them:
 * ```
 * | Session          | Speaker     | Takeaways |
 * |------------------|-------------|-----------|
 * | Deep dive on … | Ada Example | …         |
 * ```
 */
export function findTableTalks(text: string, lines: readonly Line[], from: number, to: number): LooseTitle[] {
  return readTables(text, lines, from, to, (line) => !isContentsRow(text, line));
}

/** `| [Queues](#queues) | 45 min |`: a row of a table of contents, for the heading further down. */
function isContentsRow(text: string, line: Line): boolean {
  return lineContent(text, line).includes("](#");
}

function readTables(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  isWanted: (row: Line) => boolean,
): LooseTitle[] {
  const found: LooseTitle[] = [];
  for (let index = from; index < to; index++) {
    if (lines[index]?.kind !== "table" || lines[index - 1]?.kind === "table" || lines[index - 1]?.kind === "rule")
      continue;
    const columns = readColumns(text, lines[index]);
    if (!columns.includes("title") || columns.length < 2) continue;
    for (const row of readRows(text, lines, index + 1, columns, isWanted)) found.push(row);
  }
  return found;
}

/** The titles that tables of talks hold, for headings further down that repeat them. */
export function listTableTitles(text: string, lines: readonly Line[]): readonly string[] {
  const rows = readTables(text, lines, 0, lines.length, () => true);
  return rows.flatMap(({ candidate, isTalk }) => (isTalk ? [candidate.parts.title] : []));
}

function readColumns(text: string, line: Line | undefined): (TalkField | null)[] {
  if (line === undefined) return [];
  const cells = cellsOf(lineContent(text, line)).map(plainTitle);
  const columns = cells.map(findTalkField);
  if (columns.includes("title") || !columns.includes("speaker")) return columns;
  return columns.map((column, place) => column ?? (WHAT_IT_IS.test(cells[place] ?? "") ? "title" : null));
}

/** What a talk's column may be called beside one for its speaker: "Name", "Nom", "Thema". */
const WHAT_IT_IS =
  /^(?:name|nom|nombre|nome|naam|topic|subject|sujet|th[eè]me|tema|thema|onderwerp|what|テーマ|内容)$/iu;

function readRows(
  text: string,
  lines: readonly Line[],
  from: number,
  columns: readonly (TalkField | null)[],
  isWanted: (row: Line) => boolean,
): LooseTitle[] {
  const rows: number[] = [];
  let end = from;
  for (let line = lines[end]; line?.kind === "table" || line?.kind === "rule"; line = lines[++end])
    if (line.kind === "table" && isWanted(line)) rows.push(end);
  const talks = judgeLines(text, lines, rows, end).map((row) => ({
    candidate: readRow(text, lines, row, columns),
    isTalk: true,
  }));
  const [last] = talks.slice(-1);
  if (last === undefined || lines[end] === undefined)
    return talks.filter(({ candidate }) => candidate.parts.title !== "");
  const behind = { candidate: { ...last.candidate, line: end, plain: "" }, isTalk: false };
  return [...talks.filter(({ candidate }) => candidate.parts.title !== ""), behind];
}

function readRow(
  text: string,
  lines: readonly Line[],
  row: Candidate,
  columns: readonly (TalkField | null)[],
): Candidate {
  const line = lines[row.line];
  const cells = line === undefined ? [] : cellsOf(lineContent(text, line));
  const speaker = cells[columns.indexOf("speaker")];
  const speakers =
    speaker === undefined || !columns.includes("speaker") ? row.head.speakers : parseNamedPeople(speaker);
  return { ...row, ...retitle(cells[columns.indexOf("title")] ?? ""), head: { ...row.head, speakers }, weight: 3 };
}

/** `| a | b |` -> a, b */
function cellsOf(row: string): string[] {
  return row
    .replace(/^\|+|\|+$/g, "")
    .split(/\|{1,2}/)
    .map((cell) => cell.trim());
}
