/**
 * What was learnt from which notes. `npm run evaluate -- --leave-one-out` takes it away again, note by note, so that each
 * note is read as if it had never been looked at.
 */
export interface Round {
  /** Beginnings of the names of the notes that were looked at. */
  readonly lookedAt: readonly string[];
  /** Names of catalogue entries that came of it. */
  readonly entries: readonly string[];
  /** Aliases that came of it, by the entry they belong to. */
  readonly aliases: readonly (readonly [name: string, alias: string])[];
  /** Rules that came of it, in words; they state habits of many writers and are not taken away. */
  readonly rules: readonly string[];
}

export const ROUNDS: readonly Round[] = [];
