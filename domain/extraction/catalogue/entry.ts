import type { Quadrant } from "@/domain/radar/vocabulary";

/**
 * How freely a name may be recognised.
 * - `free`: in any casing, with spaces, hyphens, dots and underscores alike ("gitlab ci" = "GitLab-CI").
 * - `cased`: only as it is written here ("Rust", not "rust"): names that are rare as words at the start of a sentence.
 * - `context`: only with a sign that the technology is meant: a word of `context` in the same sentence or talk title,
 *   another technology beside it in a list, a code span, a project URL ("go", "salt", "express").
 */
export type MatchPolicy = "free" | "cased" | "context";

/**
 * One technology that we know by name, as a fact that stands on its own.
 *
 * An alias takes the policy `free`, whatever the policy of `name`, unless it starts with a sign:
 * `=PG` is matched only in that casing, `~pg` only with context.
 * Spaces, hyphens, dots, underscores, accents, casing and a plural -s are equated by the matcher: list none of those variants.
 */
export interface CatalogueEntry {
  /** The canonical public name. Unique over all files, as are aliases. */
  readonly name: string;
  readonly quadrant: Quadrant;
  /** A second quadrant that a reasonable reader could choose. */
  readonly also?: Quadrant;
  /** Other names, abbreviations, common misspellings, names in other languages. */
  readonly aliases?: readonly string[];
  /** How `name` is matched; `free` where absent. */
  readonly match?: MatchPolicy;
  /** Words (any language, lower case) that confirm a name with the policy `context`. */
  readonly context?: readonly string[];
  /** Homepage or repository, without the scheme: "www.postgresql.org", "github.com/derailed/k9s". Its URL in a note names the technology. */
  readonly home?: string;
  /** The canonical name of what it is called today or was followed by. */
  readonly successor?: string;
}
