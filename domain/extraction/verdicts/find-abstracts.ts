import type { PhraseTarget } from "@/domain/extraction/verdicts/phrases/compile-cues";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import type { Line } from "@/domain/notes/lines/line";
import { lineAt } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";

/**
 * Lines of the passages that were pasted from a schedule: "In this talk, attendees will learn …". One such sentence
 * makes its whole paragraph, quotation or fence an abstract, but no other item of a list. The result holds the indexes of those lines.
 */
export function findAbstractLines(
  lines: readonly Line[],
  sentences: readonly Span[],
  hits: readonly (readonly PhraseHit<PhraseTarget>[])[],
): ReadonlySet<number> {
  const marked = new Set<number>();
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (sentence === undefined || hits[index]?.some((hit) => hit.target.role === "abstract") !== true) continue;
    markPassage(lines, lineAt(lines, sentence.start), marked);
  }
  return marked;
}

function markPassage(lines: readonly Line[], from: number, marked: Set<number>): void {
  if (marked.has(from)) return;
  const kind = passageKind(lines[from]);
  marked.add(from);
  // "- first product is out, we will see how the audit goes": each item of a list speaks for itself.
  if (kind === "bullet" || kind === "numbered") return;
  for (let index = from; passageKind(lines[index]) === kind; index--) marked.add(index);
  for (let index = from; passageKind(lines[index]) === kind; index++) marked.add(index);
}

function passageKind(line: Line | undefined): string {
  if (line === undefined || line.kind === "fence") return "none";
  if (line.fenced) return "fenced";
  return line.quoted ? "quoted" : line.kind;
}
