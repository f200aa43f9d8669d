import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { type Line, lineContent } from "@/domain/notes/lines/line";
import { listTableTitles } from "@/domain/notes/talks/loose/table-talks";
import { plainTitle } from "@/domain/notes/talks/titles/plain-title";

const ANNOUNCES_TALKS =
  /(?:\b(?:talks?|sessions?|presentations|vortr[äa]ge|charlas|ponencias|sesiones|conf[ée]rences vues|pr[ée]sentations|palestras|sess[õo]es|interventi|sessioni|sessies|presentaties)\b|セッション|発表)/iu;

/**
 * The titles, folded, that a list of talks in the note names: headings with these words are talks.
 * ```
 * Talks I attended:
 * 1. Kotlin flow in practice
 * ```
 * A table with a column for titles is such a list, too.
 */
export function findListedTitles(text: string, lines: readonly Line[]): ReadonlySet<string> {
  const titles = new Set(listTableTitles(text, lines).map(foldHeading));
  let isOpen = false;
  for (const line of lines) {
    if (line.kind === "blank") continue;
    const isItem = line.kind === "bullet" || line.kind === "numbered";
    if (!isItem) isOpen = announces(text, line);
    else if (isOpen && line.indent <= 3) titles.add(foldHeading(plainTitle(lineContent(text, line))));
  }
  return titles;
}

function announces(text: string, line: Line): boolean {
  if (line.end - line.start > 80 || line.fenced) return false;
  const last = text[line.content.end - 1];
  if (line.kind !== "heading" && line.kind !== "bold" && last !== ":" && last !== "：") return false;
  return ANNOUNCES_TALKS.test(lineContent(text, line));
}
