import { foldName } from "@/domain/extraction/letters/character-class";
import type { FoundMention, Searchable } from "@/domain/extraction/mentions/find-mentions";
import type { Terms } from "@/domain/extraction/terms/terms";
import type { Span } from "@/domain/notes/span";

/** A standard or a proposal that is called by its number. */
export interface NumberedStandard extends Span {
  readonly sentence: number;
  readonly key: string;
  /** "PEP 703", however it is written. */
  readonly name: string;
}

/** "PEP703", "JEP 444", "RFC-7807", "JSR #310", "ISO 26262", "IEC 61508", "IEEE 802.15.4", "KEP-1287" */
const NUMBERED =
  /(?<![\p{L}\p{N}/._-])(PEP|JEP|JSR|RFC|KEP|SEP|SIP|KIP|FLIP|ISO|IEC|IEEE|EIP|ERC|BIP|DIN|ETSI|ITU-T|NIST SP)[ -]?#?(\d{1,6}(?:[.-]\d+)*)(?![\p{L}\p{N}])/gu;

/** Finds standards and proposals by their numbers, where no name of ours covers them. */
export function findNumberedStandards(
  note: Searchable,
  terms: Terms,
  found: readonly FoundMention[],
): readonly NumberedStandard[] {
  const out: NumberedStandard[] = [];
  let next = 0;
  let sentence = 0;
  for (const match of note.text.matchAll(NUMBERED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    while ((note.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= span.start) sentence += 1;
    const own = note.sentences[sentence];
    if (own === undefined || own.start > span.start || own.end < span.end || note.isCode(sentence)) continue;
    const name = `${match[1]} ${match[2]}`;
    const key = foldName(name);
    const covered = found[next];
    const isNamed = covered !== undefined && covered.start < span.end && covered.end >= span.end;
    if (isNamed || terms.ignored.has(key)) continue;
    out.push({ ...span, sentence, key, name });
  }
  return out;
}
