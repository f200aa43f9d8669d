import type { Span } from "@/domain/notes/span";
import { foldName } from "../character-class";
import { isKnownWord } from "../unknown-words";
import type { PhraseHit } from "./phrase-trie";
import { type CueTarget, clauseOf, type SentenceView } from "./sentence-view";
import { clauseSpan } from "./split-clauses";

/** `lib.part`, ElementInternals, CO-RE: written as no ordinary word is. */
const NAME_LIKE =
  /`[^`]+`|(?<![\p{L}\p{N}])(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{2,}[\p{L}\p{N}-]*\p{Lu})(?![\p{L}\p{N}])/u;
/** A capital within a sentence, in languages that do not write all nouns with one; "January" is in every dictionary. */
const CAPITAL_WITHIN = /(?<=[\p{Ll}\p{N},]\s+)\p{Lu}\p{Ll}{2,}/gu;
const GERMAN = /(?<!\p{L})(?:der|die|das|ist|und|nicht|wir|es|sie|auch|mit|für)(?!\p{L})/iu;
const FIRST_WORD = /^[\s*_"'“(]*(\p{Lu}\p{Ll}{2,})(?=\s)/u;

/** "- **Goldilocks** makes a report": whether a line starts with a name that no list knows. */
export function startsWithName(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, Math.min(end, start + 60));
  const first = FIRST_WORD.exec(line);
  return /^`[^`]+`/.test(line) || (first?.[1] !== undefined && !isKnownWord(foldName(first[1])));
}

/**
 * "**Kargo** promotes on top of that, never heard of it", "**CO-RE** fixed that": whether a sentence names something else,
 * known to no list, before a cue that would else speak of what another sentence names.
 */
export function namesAnother(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const clause = view.clauses[clauseOf(view, hit)];
  if (clause === undefined) return false;
  const before = view.text.slice(clauseSpan(clause).start, hit.start);
  if (NAME_LIKE.test(before)) return true;
  const capitals = before.match(CAPITAL_WITHIN) ?? [];
  if (capitals.some((word) => !isKnownWord(foldName(word))) && !GERMAN.test(before)) return true;
  const first = hit.target.cue.side === "object" ? null : FIRST_WORD.exec(before);
  return first?.[1] !== undefined && !isKnownWord(foldName(first[1]));
}
