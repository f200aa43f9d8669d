/**
 * A stretch of a note's text, and how it shows: as it is written; not at all, for marks such as "**" that only say how the
 * rest looks; or as other words that it stands for ("&amp;" is "&").
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shown: "as-written" | "hidden" | { readonly as: string };
}

/** Puts pieces behind one another, each from where the last one ended; neighbours that show alike become one. */
export class PieceList {
  readonly pieces: Piece[] = [];
  #end: number;

  constructor(start: number) {
    this.#end = start;
  }

  get end(): number {
    return this.#end;
  }

  /** Adds what reaches from the last piece's end to `end`; nothing where that is nowhere. */
  add(end: number, shown: Piece["shown"]): void {
    if (end <= this.#end) return;
    const last = this.pieces.at(-1);
    if (last && last.shown === shown) this.pieces[this.pieces.length - 1] = { ...last, end };
    else this.pieces.push({ start: this.#end, end, shown });
    this.#end = end;
  }
}
