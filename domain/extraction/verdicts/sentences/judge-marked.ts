import { findVerdicts } from "@/domain/extraction/verdicts/find-verdicts";
import { inferNoteVerdict } from "@/domain/extraction/verdicts/infer-note-verdict";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findSentences } from "@/domain/notes/sentences/find-sentences";
import { findTalks } from "@/domain/notes/talks/find-talks";
import { readWords } from "@/domain/notes/words/words";
import { parseMarkedSentence } from "./parse-marked-sentence";

/** The ring of each technology that gets one, read with its talks but with the names given. */
export function judgeMarked(language: string, marked: string): Record<string, string> {
  const { text, mentions } = parseMarkedSentence(marked);
  const lines = scanLines(text, "note.md");
  const talks = findTalks({ name: "note.md", text }, lines);
  const verdicts = findVerdicts({
    text,
    words: readWords(text),
    lines,
    sentences: findSentences(text, lines),
    talks,
    mentions,
    language,
  });
  const rings: Record<string, string> = {};
  for (const { technology } of mentions) {
    const { ring } = inferNoteVerdict(technology, { mentions, verdicts }, lines);
    if (ring !== "none") rings[technology] = ring;
  }
  return rings;
}

/** Names with their marks, `[Helm|hold]`, say what is expected. */
export function expectedOf(marked: string): Record<string, string> {
  const { mentions, rings } = parseMarkedSentence(marked);
  return Object.fromEntries(
    mentions.flatMap(({ technology }, index) => {
      const ring = rings[index];
      return ring === null || ring === undefined ? [] : [[technology, ring]];
    }),
  );
}
