/** What must be so for a cue to say something else than it seems to; every part given must hold. */
export interface Mishearing {
  /** Its words. */
  readonly cue?: RegExp;
  /** What stands before it in its sentence, the last 60 characters. */
  readonly before?: RegExp;
  /** What stands behind it in its sentence, the first 60 characters. */
  readonly after?: RegExp;
  /** How it found what it speaks of: "object", "sentence-before". */
  readonly how?: RegExp;
}

/** Mishearings of one cue, by its rule ("en.hold.banned") or, in every language, by ring and id ("hold.avoid"). */
export type MisheardCue = readonly [rule: string, mishearings: readonly Mishearing[]];

/** "**disaster** recovery" */
export const RECOVERY: Mishearing = {
  cue: /^(?:d[ei]saster|crash|katastrophe)/iu,
  after: /^[\s-](?:recovery|test|plan|reports?|loop|dump)/iu,
};
