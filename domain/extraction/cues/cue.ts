import type { Ring } from "@/domain/radar/vocabulary";

/**
 * Where the technology stands that a cue speaks of.
 * - `subject`: before it ("Helm is deprecated").
 * - `object`: after it ("avoid Helm").
 * - `either`: before it, else right after it ("Perses (alpha)", "alpha: Perses").
 */
export type CueSide = "subject" | "object" | "either";

/**
 * Words that tell what to do with a technology.
 *
 * `phrases` are alternatives, each a sequence of words: `(a|b)` is a choice, `(a|b)?` may be absent, `word*` stands for
 * every word that starts so. Case and accents count for nothing; a space stands for spaces, hyphens and emphasis marks.
 */
export interface Cue {
  /**
   * Unique within its language and ring: "avoid" of English and hold is known as "en.hold.avoid". The same id stands for
   * the same habit in every language, and `HABITS` tells what it says.
   */
  readonly id: string;
  readonly side: CueSide;
  /** 0 to 1: how surely a reader takes it as this ring. */
  readonly strength: number;
  readonly phrases: readonly string[];
  /**
   * True where the technology may stand in the sentence before, the list's parent or the talk's title, false where only
   * a pronoun or a short remark points there; where absent, it need not where it would stand before the cue.
   */
  readonly inherits?: boolean;
  /** True where it counts only at the start of a line, an item or a clause: "use X for Y", not "how to use X". */
  readonly opens?: boolean;
  /** True where it counts only at the end of a clause: "Helm vermeiden". */
  readonly closes?: boolean;
  /** True where it counts only as a label, with a colon after it or in brackets: "Hold: X", "X (trial)". */
  readonly labels?: boolean;
  /** True where it counts only in a question that the note answers: "would you use X again? No." */
  readonly answered?: boolean;
  /** So many words at most may stand between it and the technology. */
  readonly near?: number;
  /** True where it says something in a question, too: "could we use X?". */
  readonly asks?: boolean;
  /** What it means when negated; where absent, nothing. */
  readonly negated?: Ring;
}

/** What a cue says and where its technology stands, in whatever words. */
export type Habit = Omit<Cue, "id" | "phrases">;

/** The words for one ring by the id of a habit; a cue that only one language has, or weighs otherwise, stands whole. */
export type RingWords = Readonly<Record<string, readonly string[] | Omit<Cue, "id">>>;

/** The words that a language has for habits. */
export type Words = Readonly<Record<Ring, RingWords>>;

/**
 * A turn of phrase with a place for two technologies: "replace A with B", "A instead of B".
 * `opening` stands before the first, `joint` between the two; without an opening the first stands before the joint.
 */
export interface Frame {
  readonly id: string;
  readonly opening?: readonly string[];
  readonly joint: readonly string[];
  /** Must stand behind the second where given: "AからBに移行". */
  readonly ending?: readonly string[];
  /** What it says of the first technology; null for nothing. */
  readonly first: Ring | null;
  readonly second: Ring | null;
  /** True where one named technology is enough: "replace our old thing with Rook". Else both must be named. */
  readonly loose?: boolean;
  /** What it says of the first where it is denied: "nobody would pick X again". */
  readonly denied?: Ring;
  /** True where the first may stand at the line's start as a label: "Pulumi: tried it, went back to Terraform". */
  readonly labelled?: boolean;
  /** True for a verb torn in two: what comes last ends its clause, and a denial between the parts is one of the verb. */
  readonly torn?: boolean;
  readonly strength: number;
}

/** The words for a frame by its id; one that only one language has, or weighs otherwise, stands whole. */
export type FrameWords = Readonly<Record<string, Pick<Frame, "opening" | "joint" | "ending"> | Omit<Frame, "id">>>;

/** Words that change what a cue says, or to whom it belongs. */
export const MODIFIERS = ["negation", "not-yet", "hedge", "condition", "contrast", "past", "pronoun", "author", "about-talk", "abstract", "question", "preposition", "blocker"] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** What one language says about technologies, and how. */
export interface LanguageCues {
  /** ISO 639-1 code. */
  readonly language: string;
  readonly rings: Readonly<Record<Ring, readonly Cue[]>>;
  readonly frames: readonly Frame[];
  readonly modifiers: Readonly<Record<Modifier, readonly string[]>>;
  /** True where a negation may follow what it negates, as in "empfehlen wir nicht". */
  readonly negatesAfter: boolean;
}
