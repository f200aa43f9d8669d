import type { Span } from "@/domain/notes/span";

/** What stands before a clause; `resume` never shows: what follows a bracket belongs to the clause before it. */
export type ClauseOpener = "start" | "colon" | "dash" | "arrow" | "contrast" | "stop" | "bracket";

/** A part of a sentence that says one thing. `parts` are several where a bracket interrupts it. */
export interface Clause {
  readonly opener: ClauseOpener;
  /** Index of the clause before it, or of the one that a bracket interrupts; -1 for the first. */
  readonly before: number;
  readonly parts: Span[];
}

const SEPARATOR =
  /;|\||[:：](?=\s|$|[*_])|\s={1,2}\s|\s[-–—]{1,3}\s|\s<-{1,2}\s|←|-{1,2}>|=>|→|⇒|⟶|[(（](?!https?:|\/)|[)）]|[.!?](?=\s)|[。！？]/g;

/** A quick look, since many sentences are one clause. */
const MAY_SEPARATE = /[;|:：<>=←→⇒⟶(（)）。！？]|\s[-–—]|[.!?]\s/;

/**
 * Splits a sentence at colons, dashes, arrows, brackets, stops and words such as "but".
 * "Helm: nice (alpha) - but slow" gives "Helm", "nice", "alpha", "but slow".
 * @param contrasts where such words start, sorted
 */
export function splitClauses(text: string, sentence: Span, contrasts: readonly number[]): Clause[] {
  const builder = new ClauseBuilder(sentence.start);
  const cuts = listSeparators(text, sentence);
  if (contrasts.length > 0) {
    for (const contrast of contrasts) cuts.push(contrastCut(contrast));
    cuts.sort((a, b) => a.start - b.start);
  }
  for (const cut of cuts) builder.cut(cut);
  return builder.finish(sentence.end);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: ClauseOpener | "close";
}

function contrastCut(start: number): Cut {
  return { start, end: start, kind: "contrast" };
}

function listSeparators(text: string, sentence: Span): Cut[] {
  const cuts: Cut[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  if (!MAY_SEPARATE.test(slice)) return cuts;
  for (const match of slice.matchAll(SEPARATOR)) {
    const start = sentence.start + match.index;
    cuts.push({ start, end: start + match[0].length, kind: kindOf(match[0].trim()) });
  }
  return cuts;
}

function kindOf(mark: string): Cut["kind"] {
  // "Jest = legacy" says of the one what the other is.
  if (mark === ":" || mark === "：" || (mark.startsWith("=") && !mark.endsWith(">"))) return "colon";
  if (mark.endsWith(">") || mark === "→" || mark === "⇒" || mark === "⟶") return "arrow";
  if (mark === "(" || mark === "（") return "bracket";
  if (mark === ")" || mark === "）") return "close";
  return /^[-–—]/.test(mark) ? "dash" : "stop";
}

class ClauseBuilder {
  private readonly clauses: Clause[] = [{ opener: "start", before: -1, parts: [] }];
  private readonly open: number[] = [];
  private current = 0;

  constructor(private from: number) {}

  cut(cut: Cut): void {
    if (cut.start < this.from) return;
    this.closePart(cut.start);
    this.from = cut.end;
    if (cut.kind === "close") {
      this.current = this.open.pop() ?? this.current;
      return;
    }
    if (cut.kind === "bracket") this.open.push(this.current);
    this.clauses.push({ opener: cut.kind, before: this.current, parts: [] });
    this.current = this.clauses.length - 1;
  }

  finish(end: number): Clause[] {
    this.closePart(end);
    return this.clauses;
  }

  private closePart(end: number): void {
    if (end > this.from) this.clauses[this.current]?.parts.push({ start: this.from, end });
  }
}

/** Index of the clause that holds `offset`; -1 for a separator. */
export function clauseAt(clauses: readonly Clause[], offset: number): number {
  for (let index = 0; index < clauses.length; index++)
    for (const { start, end } of clauses[index]?.parts ?? []) if (start <= offset && offset < end) return index;
  return -1;
}

/** Where a clause starts and ends, with what interrupts it. */
export function clauseSpan(clause: Clause): Span {
  const first = clause.parts[0];
  const last = clause.parts[clause.parts.length - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
