import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { CatalogueEntry } from "@/domain/extraction/catalogue/entry";
import { ROUNDS } from "@/domain/extraction/catalogue/rounds";
import type { NoteReading } from "@/domain/extraction/reading";
import { compileCues } from "@/domain/extraction/verdicts/phrases/compile-cues";
import { findPhrases } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findSentences } from "@/domain/notes/sentences/find-sentences";
import { decodeNote } from "@/domain/notes/text/decode-note";
import { detectLanguage } from "@/domain/notes/words/detect-language";
import { readWords } from "@/domain/notes/words/words";

/** Notes that are copies of one another, or nearly: what was learnt from one was learnt from both. */
const COPIES = [["001_", "003_"]];

/** The note itself and its near copies, by the beginnings of their names. */
function turnOf(note: string): readonly string[] {
  return COPIES.find((copies) => copies.some((copy) => note.startsWith(copy))) ?? [note];
}

/** True for the note, and for a near copy of it. */
export function isOfTurn(note: string, other: string): boolean {
  return turnOf(note).some((each) => other.startsWith(each));
}

/** The catalogue without the names that only a note, or a copy of it, gave rise to: what rounds.ts has written down. */
export function withoutNames(catalogue: readonly CatalogueEntry[], note: string): readonly CatalogueEntry[] {
  const learnt = ROUNDS.filter(({ lookedAt }) =>
    lookedAt.every((looked) => turnOf(note).some((each) => each.startsWith(looked))),
  );
  const entries = new Set(learnt.flatMap((round) => round.entries));
  const aliases = new Set(learnt.flatMap((round) => round.aliases.map(([name, alias]) => `${name}\n${alias}`)));
  return catalogue
    .filter((entry) => !entries.has(entry.name))
    .map((entry) => ({
      ...entry,
      aliases: (entry.aliases ?? []).filter((alias) => !aliases.has(`${entry.name}\n${alias}`)),
    }));
}

/** The cues and turns of phrase that a text holds, as rules name them: "en.hold.avoid", "en.frame.replace". */
export function listCues(name: string, text: string): ReadonlySet<string> {
  const lines = scanLines(text, name);
  const cues = compileCues(detectLanguage(text, lines));
  const found = new Set<string>();
  const words = readWords(text);
  for (const sentence of findSentences(text, lines)) {
    for (const { target } of findPhrases(cues, words, sentence)) if ("rule" in target) found.add(target.rule);
  }
  return found;
}

/** The cues of a note that nobody has annotated; none where it can't be read. */
export function listCuesOfFile(path: string): ReadonlySet<string> {
  const decoded = decodeNote(readFileSync(path));
  return decoded.ok ? listCues(basename(path), decoded.value.text) : new Set();
}

/**
 * A reading without the verdicts of cues that no other note at hand holds. Which cue came of which note is not written
 * down, so that each that shows in one note alone counts as learnt from it. That takes away more than was learnt, most of
 * all in languages of which there are few notes; but a phrase that was added to a known cue stays.
 */
export function withoutCues(reading: NoteReading, others: readonly ReadonlySet<string>[]): NoteReading {
  const isKnown = (rule: string) => others.some((cues) => cues.has(rule));
  const verdicts = reading.verdicts.filter(({ rule }) => rule.startsWith("any.") || isKnown(cueOf(rule)));
  return { ...reading, verdicts };
}

/** "en.hold.avoid/object" -> "en.hold.avoid" */
function cueOf(rule: string): string {
  return rule.split("/")[0] ?? rule;
}
