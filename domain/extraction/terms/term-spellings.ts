import type { MatchPolicy } from "@/domain/extraction/catalogue/entry";
import { bareSpelling } from "@/domain/extraction/letters/bare-spelling";
import { foldName } from "@/domain/extraction/letters/character-class";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import type { TermSpelling } from "./terms";

/** Spellings while they are collected: those that fold alike share a list of readings. */
export interface SpellingDraft {
  readonly spellings: string[];
  /** Those that may be written in any casing. */
  readonly free: string[];
  readonly readingsOfKey: Map<string, TermSpelling[]>;
  /** Spellings that may bend. */
  readonly bending: { readonly written: string; readonly reading: SpellingOf }[];
}

/** What a spelling stands for. */
export type SpellingOf = Omit<TermSpelling, "bare" | "spaces" | "dotted">;

export function createSpellingDraft(): SpellingDraft {
  return { spellings: [], free: [], readingsOfKey: new Map(), bending: [] };
}

/** "=PG" counts in that casing alone, "~pg" with context alone, others in any casing. */
export function parseAlias(alias: string): { readonly written: string; readonly policy: MatchPolicy } {
  const sign = alias.charAt(0);
  if (sign === "=") return { written: alias.slice(1), policy: "cased" };
  if (sign === "~") return { written: alias.slice(1), policy: "context" };
  return { written: alias, policy: "free" };
}

/** Adds a way to write a term; its bent forms are added by `addInflections` once all names are known. */
export function addSpelling(draft: SpellingDraft, written: string, reading: SpellingOf): void {
  addVariant(draft, written, reading);
  if (reading.policy !== "cased") draft.bending.push({ written, reading });
}

/**
 * Adds the forms that the matcher's plural rule does not reach, unless they are someone else's name: "feature flag" for
 * "Feature flags", "policies" for "policy". `isTechnique` tells names that are made of ordinary words from products.
 */
export function addInflections(draft: SpellingDraft, isTechnique: (term: number) => boolean): void {
  const named = new Set(draft.readingsOfKey.keys());
  for (const { written, reading } of draft.bending) {
    for (const variant of inflect(written, isTechnique(reading.term))) {
      if (!named.has(foldName(variant))) addVariant(draft, variant, reading, true);
    }
  }
}

function addVariant(draft: SpellingDraft, written: string, { term, policy, how }: SpellingOf, isBent = false): void {
  const key = foldName(written);
  if (key === "") return;
  const spaces = spacesOf(written, isBent || (policy === "cased" && written === written.toLowerCase()));
  const reading = { term, policy, bare: bareSpelling(written), how, spaces, dotted: written.includes(".") };
  const readings = draft.readingsOfKey.get(key);
  // A list of one takes no more memory than that, where one that grows keeps room for more.
  const same = readings?.findIndex((known) => known.term === term && known.policy === policy) ?? -1;
  if (readings === undefined) draft.readingsOfKey.set(key, [reading]);
  else if (same < 0) readings.push(reading);
  // "VirtualBox", of which another spelling says that it is written "virtual box", too.
  else if (spaces === "free") readings[same] = { ...reading, bare: readings[same]?.bare ?? reading.bare };
  draft.spellings.push(written);
  if (policy === "free") draft.free.push(written);
}

/** A word that is bent or short is not torn apart as well: "code space" is no "Codespaces". */
function spacesOf(written: string, isBent: boolean): TermSpelling["spaces"] {
  if (/[\s/_.&+-]/.test(written)) return "free";
  // "local storage" is no "localStorage": a name that opens in lower case is an identifier.
  if (/^\p{Ll}{2,}\p{Lu}/u.test(written)) return "never";
  return isBent || (written.length < 7 && !/\p{Ll}\p{Lu}/u.test(written)) ? "never" : "parts";
}

const JOINED = / (?:and|und|et|y|e|en) /;

/**
 * "Feature flags" -> "Feature flag", "policy" -> "policies", "lift and shift" -> "lift&shift"; of products, those of
 * several words and long ones ("Testcontainers"), since "window" is no "Windows".
 */
function inflect(written: string, isTechnique: boolean): readonly string[] {
  const out: string[] = [];
  if (JOINED.test(written)) out.push(written.replace(JOINED, "&"));
  const last = /\p{L}{3,}\p{Ll}$/u.exec(written)?.[0];
  if (last === undefined) return out;
  const stem = written.slice(0, written.length - last.length);
  const singular = singularOf(last);
  if (isTechnique && /[^aeiou]y$/.test(last)) out.push(`${stem}${last.slice(0, -1)}ies`);
  if (singular === null) return out;
  const sure = isTechnique
    ? !isCommonWord(singular.toLowerCase())
    : written.length >= 8 && !isDictionaryWord(singular.toLowerCase());
  if (stem !== "" || sure) out.push(stem + singular);
  return out;
}

function singularOf(word: string): string | null {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^suiy]s$/.test(word) ? word.slice(0, -1) : null;
}
