import type { TechnologyReading } from "@/domain/extraction/reading";
import type { TeamTerms } from "@/domain/extraction/terms/team-terms";
import type { Span } from "@/domain/notes/span";
import type { Quadrant, Ring } from "@/domain/radar/vocabulary";

/** A technology as it was known when a person spoke of it. */
export type NamedTechnology = Omit<TechnologyReading, "central">;

/** Where a sentence stands, told by its words and what stands around them, so that it is found again in a changed note. */
export interface Anchor {
  /** The sentence, word for word. */
  readonly sentence: string;
  /** How many times the same words stand in the note before. */
  readonly occurrence: number;
  /** A few characters before and after. */
  readonly before: string;
  readonly after: string;
}

/** A talk of a note, told by its heading. */
export interface TalkAnchor {
  readonly heading: string;
  /** How many talks with the same heading come before. */
  readonly occurrence: number;
}

interface OnSentence {
  readonly anchor: Anchor;
  /** The canonical name of what the sentence was read to be about. */
  readonly technology: string;
}

/** What a person says about one sentence of a note. Spans count from the sentence's start. */
export type QuoteChange =
  | (OnSentence & { readonly kind: "not-this-technology"; readonly instead: NamedTechnology | null })
  | (OnSentence & { readonly kind: "not-a-technology" })
  | (OnSentence & {
      readonly kind: "wrong-ring";
      readonly ring: Ring;
      /** The words that tell, and whose they are. */
      readonly cue: Span;
      readonly by: "author" | "speaker";
    })
  | (OnSentence & { readonly kind: "says-nothing" })
  | (OnSentence & { readonly kind: "other-talk"; readonly talk: TalkAnchor; readonly title: string })
  | {
      readonly kind: "mark-mention";
      readonly anchor: Anchor;
      readonly technology: NamedTechnology;
      readonly span: Span;
    }
  | {
      readonly kind: "mark-verdict";
      readonly anchor: Anchor;
      readonly technology: NamedTechnology;
      readonly cue: Span;
      readonly ring: Ring;
      readonly by: "author" | "speaker";
    };

/** What a person says about a name, wherever it stands. */
export type TermChange =
  | { readonly kind: "rename"; readonly technology: NamedTechnology; readonly name: string }
  | { readonly kind: "merge"; readonly technology: NamedTechnology; readonly into: NamedTechnology }
  | {
      readonly kind: "split";
      readonly technology: NamedTechnology;
      readonly spelling: string;
      /** What the spelling stands for from then on: a new technology or one that is there. */
      readonly to: NamedTechnology;
    }
  | { readonly kind: "quadrant"; readonly technology: NamedTechnology; readonly quadrant: Quadrant }
  | { readonly kind: "ignore"; readonly technology: NamedTechnology }
  | { readonly kind: "confirm-name"; readonly spelling: string; readonly technology: NamedTechnology }
  | { readonly kind: "merge-name"; readonly spelling: string; readonly into: NamedTechnology }
  | { readonly kind: "ignore-name"; readonly spelling: string }
  | { readonly kind: "import-terms"; readonly team: TeamTerms };

export type CorrectionChange = QuoteChange | TermChange;
export type CorrectionKind = CorrectionChange["kind"];

/** A correction with its number in the log. */
export interface Numbered<Change extends CorrectionChange> {
  readonly id: number;
  readonly change: Change;
}

/** Every kind, those about sentences first; a test holds it to the types above. */
export const QUOTE_KINDS = [
  "not-this-technology",
  "not-a-technology",
  "wrong-ring",
  "says-nothing",
  "other-talk",
  "mark-mention",
  "mark-verdict",
] as const satisfies readonly QuoteChange["kind"][];
export const TERM_KINDS = [
  "rename",
  "merge",
  "split",
  "quadrant",
  "ignore",
  "confirm-name",
  "merge-name",
  "ignore-name",
  "import-terms",
] as const satisfies readonly TermChange["kind"][];

export function isQuoteChange(change: CorrectionChange): change is QuoteChange {
  return (QUOTE_KINDS as readonly string[]).includes(change.kind);
}

export function isTermChange(change: CorrectionChange): change is TermChange {
  return !isQuoteChange(change);
}

/** Every canonical name that a correction is about. */
export function listNames(change: CorrectionChange): readonly string[] {
  switch (change.kind) {
    case "not-this-technology":
      return change.instead ? [change.technology, change.instead.name] : [change.technology];
    case "not-a-technology":
    case "wrong-ring":
    case "says-nothing":
    case "other-talk":
      return [change.technology];
    case "mark-mention":
    case "mark-verdict":
    case "quadrant":
    case "ignore":
      return [change.technology.name];
    case "rename":
      return [change.technology.name, change.name];
    case "merge":
      return [change.technology.name, change.into.name];
    case "split":
      return [change.technology.name, change.to.name];
    case "confirm-name":
      return [change.technology.name];
    case "merge-name":
      return [change.into.name];
    case "ignore-name":
      return [change.spelling];
    case "import-terms":
      return [...change.team.terms.map(({ name }) => name), ...change.team.ignored];
  }
}
