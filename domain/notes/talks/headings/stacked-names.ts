import { type Line, lineContent } from "@/domain/notes/lines/line";
import { cleanName, judgeName, mayOpenWithName } from "@/domain/notes/people/person-name";

const MOST_NAMES = 6;
const LONGEST = 100;

/** "**Ada Example**", and with a star too few. */
const BOLD = /^\*\*(\p{L}[^*]{3,50})\*{1,2}$/u;

/**
 * The speakers on lines of their own right below a title, each with what they are, one of them a known name:
 * ```
 * Ada Example, Staff Engineer
 * Bob Sample, Product Manager
 * ```
 * In bold, they need not say what they are.
 */
export function findStackedNames(text: string, lines: readonly Line[], from: number, to: number): readonly string[] {
  const names: string[] = [];
  let isKnown = false;
  const first = lines.slice(from, to).findIndex(({ kind }) => kind !== "blank" && kind !== "underline");
  const start = from + Math.max(first, 0);
  for (let index = start; index < Math.min(to, start + MOST_NAMES); index++) {
    const name = readName(text, lines[index]);
    if (name === null) break;
    names.push(cleanName(name));
    isKnown ||= judgeName(name) === "sure";
  }
  return names.length >= 2 && isKnown ? names : [];
}

function readName(text: string, line: Line | undefined): string | null {
  if (line === undefined || line.fenced || line.end - line.start > LONGEST) return null;
  const bold = BOLD.exec(text.slice(line.start, line.end).trim())?.[1];
  if (bold !== undefined) return judgeName(bold) === "no" ? null : bold;
  if (line.kind === "bullet") return readRoled(lineContent(text, line));
  if (line.kind !== "text") return null;
  const [name = "", role] = lineContent(text, line).split(/,\s+/, 2);
  const likelihood = judgeName(name);
  if (role === undefined) return likelihood === "sure" && name.includes(" ") && mayOpenWithName(name) ? name : null;
  return likelihood !== "no" && /^\p{Lu}/u.test(role) && !role.endsWith(".") ? name : null;
}

/** "Ada Example - Staff Engineer" */
function readRoled(content: string): string | null {
  const [name = "", role] = content.split(/,\s+|\s[-–—]\s/, 2);
  return role !== undefined && ROLE.test(role) && judgeName(name) !== "no" ? name : null;
}

const ROLE =
  /\b(?:engineer|developer|advocate|evangelist|architect|manager|director|consultant|designer|scientist|founder|lead|head of|vp|cto|ceo|cio|sre)\b/i;
