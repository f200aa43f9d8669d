import type { QuoteView } from "./views";

/** So many quotes, and talks, of a technology come at once. */
export const QUOTES_AT_ONCE = 100;

/** Some of a technology's quotes: those with a verdict, strongest first, then those that only name it, by talk. */
export interface QuotePage {
  readonly quotes: readonly QuoteView[];
  /** How many there are in all. */
  readonly count: QuoteCount;
}

export interface QuoteCount {
  /** Verdicts, each with its sentence. */
  readonly telling: number;
  /** Sentences that only name it. */
  readonly naming: number;
}

/** What speaks for one ring. */
export interface RingSide {
  readonly ring: string;
  readonly verdictCount: number;
  readonly strongest: QuoteView;
}

/** Another technology that is named where this one is. */
export interface RelatedTechnology {
  readonly slug: string;
  readonly name: string;
  /** In so many talks both are named. */
  readonly talkCount: number;
  /** How many times as often as if they were named by chance. */
  readonly lift: number;
}

/** Another technology that notes say took this one's place, or gave its place to it. */
export interface Replacement {
  readonly slug: string;
  readonly name: string;
  readonly sentenceCount: number;
}
