import { foldName } from "@/domain/extraction/letters/character-class";
import type { Term } from "@/domain/extraction/terms/terms";
import type { FoundMention } from "./find-mentions";

const LONGEST = 6;
const REACH = 90;
/** " (" with the marks of a name in bold. */
const NEAR = 5;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
/** "(Automated Canary Analysis)", behind the abbreviation. */
const SPELT_OUT_BEHIND = /^["'`*_]{0,3}\s?\(["'`*_]{0,3}([^()\n]{5,80})\)/u;

/**
 * Leaves out abbreviations that the note itself spells out as something else: with "ACA (Automated Canary Analysis)" the
 * note's ACA is no Azure Container Apps.
 */
export function withoutOwnAbbreviations(
  text: string,
  found: readonly FoundMention[],
  terms: readonly Term[],
): readonly FoundMention[] {
  const own = new Set<string>();
  found.forEach((mention, at) => {
    const written = abbreviationAt(text, mention);
    if (written === null || isSpeltOutAsOurs(found, at)) return;
    if (isSpeltOutOtherwise(text, mention, written, terms[mention.term]?.name ?? "")) own.add(written);
  });
  if (own.size === 0) return found;
  return found.filter((mention) => !own.has(abbreviationAt(text, mention) ?? ""));
}

/** "ECS (EC2 Container Service)": both are names of one thing that we know. */
function isSpeltOutAsOurs(found: readonly FoundMention[], at: number): boolean {
  const mention = found[at];
  const [before, after] = [found[at - 1], found[at + 1]];
  if (mention === undefined) return false;
  if (before?.term === mention.term && mention.start - before.end <= NEAR) return true;
  return after?.term === mention.term && after.start - mention.end <= NEAR;
}

function abbreviationAt(text: string, { start, end }: FoundMention): string | null {
  if (end - start > LONGEST) return null;
  const written = text.slice(start, end);
  return ABBREVIATION.test(written) ? written : null;
}

/** True for "ACA (Automated Canary Analysis)" and "Automated Canary Analysis (ACA)" where the name has hardly a word of it. */
function isSpeltOutOtherwise(text: string, { start, end }: FoundMention, written: string, name: string): boolean {
  const words = wordsBehind(text, end, written) ?? wordsBefore(text, start, end, written);
  if (words === null || foldName(name) === foldName(written)) return false;
  const key = foldName(name);
  const shared = words.filter((word) => key.includes(foldName(word).slice(0, STEM)));
  return shared.length * 2 < words.length;
}

const STEM = 4;
/** Words whose initials an abbreviation leaves out. */
const SMALL = /^(?:a|an|and|as|by|for|in|of|on|or|the|to|with|de|des|du|la|le|el|y|e|et|und|für|di|da|do)$/i;

function wordsBehind(text: string, end: number, written: string): readonly string[] | null {
  if (!text.slice(end, end + 5).includes("(")) return null;
  const spelt = SPELT_OUT_BEHIND.exec(text.slice(end, end + REACH))?.[1];
  return spelt === undefined ? null : spellingOf(written, spelt.split(/[\s-]+/));
}

function wordsBefore(text: string, start: number, end: number, written: string): readonly string[] | null {
  if (text.charAt(start - 1) !== "(" || text.charAt(end) !== ")") return null;
  const before =
    text
      .slice(Math.max(0, start - REACH), start - 1)
      .split("\n")
      .at(-1) ?? "";
  const words = before.trim().split(/[\s-]+/);
  for (let count = written.length; count <= Math.min(words.length, written.length + 2); count += 1) {
    const spelt = spellingOf(written, words.slice(-count));
    if (spelt !== null) return spelt;
  }
  return null;
}

/** The telling words where their initials make the abbreviation, in order; null where they do not. */
function spellingOf(written: string, words: readonly string[]): readonly string[] | null {
  const telling = words.filter((word) => word !== "" && !SMALL.test(word));
  const initials = telling.map((word) => word.replace(/^[^\p{L}\p{N}]+/u, "").charAt(0)).join("");
  return initials.toUpperCase() === written ? telling : null;
}
