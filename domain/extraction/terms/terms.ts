import type { MatchPolicy } from "@/domain/extraction/catalogue/entry";
import type { WordFact } from "@/domain/notes/words/word-facts";
import type { Quadrant } from "@/domain/radar/vocabulary";
import type { ContextWords } from "./context-words";
import type { PatternTrie } from "./pattern-trie";

/** One technology as it is looked for. */
export interface Term {
  readonly name: string;
  readonly quadrant: Quadrant;
  readonly quadrantAlso: Quadrant | null;
  readonly home: string | null;
  readonly source: "catalogue" | "team";
  /** Words that confirm a name with the policy `context`. */
  readonly context: ContextWords;
}

/** One way to write a term. */
export interface TermSpelling {
  readonly term: number;
  readonly policy: MatchPolicy;
  /** As it is written where the casing counts, without separators. */
  readonly bare: string;
  readonly how: "name" | "alias";
  /** How spaces may stand within it: as in "Argo CD", only between its parts as in "TensorFlow" and "Datadog", never as in "Redis". */
  readonly spaces: "free" | "parts" | "never";
  /** True where a dot is part of it: "Node.js". */
  readonly dotted: boolean;
}

/** Terms made ready for looking them up; build once, use for every note. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly trie: PatternTrie;
  /** Which words a name may start with. */
  readonly opening: WordFact;
  /** By the index that the trie gives. */
  readonly spellings: readonly (readonly TermSpelling[])[];
  /** As written, those that may be written in any casing. */
  readonly freeSpellings: readonly string[];
  /** Home addresses without scheme and "www.", lower case, to term. */
  readonly homes: ReadonlyMap<string, number>;
  /** Folded canonical names to term. */
  readonly indexOfName: ReadonlyMap<string, number>;
  /** Folded names that the team ignores. */
  readonly ignored: ReadonlySet<string>;
}
