import { bareSpelling } from "./bare-spelling";
import type { MatchPolicy } from "./catalogue/entry";
import { foldName } from "./character-class";
import type { TermSpelling } from "./terms";

/** Spellings while they are collected: those that fold alike share a list of readings. */
export interface SpellingDraft {
  readonly spellings: string[];
  /** Those that may be written in any casing. */
  readonly free: string[];
  readonly readingsOfKey: Map<string, TermSpelling[]>;
}

export function createSpellingDraft(): SpellingDraft {
  return { spellings: [], free: [], readingsOfKey: new Map() };
}

/** "=PG" counts in that casing alone, "~pg" with context alone, others in any casing. */
export function parseAlias(alias: string): { readonly written: string; readonly policy: MatchPolicy } {
  const sign = alias.charAt(0);
  if (sign === "=") return { written: alias.slice(1), policy: "cased" };
  if (sign === "~") return { written: alias.slice(1), policy: "context" };
  return { written: alias, policy: "free" };
}

/** Adds a way to write a term, with the forms that the matcher's plural rule does not reach where `inflects`. */
export function addSpelling(
  draft: SpellingDraft,
  written: string,
  reading: Omit<TermSpelling, "bare" | "joined">,
  inflects: boolean,
): void {
  addVariant(draft, written, reading);
  for (const variant of inflect(written, inflects && reading.policy !== "cased")) addVariant(draft, variant, reading);
}

function addVariant(
  draft: SpellingDraft,
  written: string,
  { term, policy, how }: Omit<TermSpelling, "bare" | "joined">,
): void {
  const key = foldName(written);
  if (key === "") return;
  const readings = draft.readingsOfKey.get(key) ?? [];
  if (readings.length === 0) draft.readingsOfKey.set(key, readings);
  if (!readings.some((known) => known.term === term && known.policy === policy)) {
    readings.push({ term, policy, bare: bareSpelling(written), how, joined: !/[\s/-]/.test(written) });
  }
  draft.spellings.push(written);
  if (policy === "free") draft.free.push(written);
}

const JOINED = / (?:and|und|et|y|e|en) /;

/** "Feature flags" -> "Feature flag", "policy" -> "policies", "lift and shift" -> "lift&shift"; of products, only those of several words. */
function inflect(written: string, inflects: boolean): readonly string[] {
  const out: string[] = [];
  if (JOINED.test(written)) out.push(written.replace(JOINED, "&"));
  if (!inflects && !written.includes(" ")) return out;
  const last = /\p{L}{3,}\p{Ll}$/u.exec(written)?.[0];
  if (last === undefined) return out;
  const stem = written.slice(0, written.length - last.length);
  if (/[^aeiou]y$/.test(last)) out.push(`${stem}${last.slice(0, -1)}ies`);
  if (/[^aeiou]ies$/.test(last)) out.push(`${stem}${last.slice(0, -3)}y`);
  else if (/(?:ch|sh|x|ss)es$/.test(last)) out.push(`${stem}${last.slice(0, -2)}`);
  else if (/[^suiy]s$/.test(last)) out.push(`${stem}${last.slice(0, -1)}`);
  return out;
}
