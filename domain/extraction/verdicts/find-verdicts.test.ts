import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MentionReading, TalkReading, VerdictReading } from "@/domain/extraction/reading";
import { COMPOSED_ROMANCE_SENTENCES } from "@/domain/extraction/verdicts/sentences/composed-romance";
import { DUTCH_SENTENCES } from "@/domain/extraction/verdicts/sentences/dutch";
import { ENGLISH_SENTENCES } from "@/domain/extraction/verdicts/sentences/english";
import { ENGLISH_JOTTED_SENTENCES } from "@/domain/extraction/verdicts/sentences/english-jotted";
import { FRENCH_SENTENCES } from "@/domain/extraction/verdicts/sentences/french";
import { GERMAN_SENTENCES } from "@/domain/extraction/verdicts/sentences/german";
import { ITALIAN_SENTENCES } from "@/domain/extraction/verdicts/sentences/italian";
import { JAPANESE_SENTENCES } from "@/domain/extraction/verdicts/sentences/japanese";
import { parseMarkedSentence } from "@/domain/extraction/verdicts/sentences/parse-marked-sentence";
import { PORTUGUESE_SENTENCES } from "@/domain/extraction/verdicts/sentences/portuguese";
import { REPORTED_SENTENCES } from "@/domain/extraction/verdicts/sentences/reported";
import { REPORTED_ROMANCE_SENTENCES } from "@/domain/extraction/verdicts/sentences/reported-romance";
import { SPANISH_SENTENCES } from "@/domain/extraction/verdicts/sentences/spanish";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findSentences } from "@/domain/notes/sentences/find-sentences";
import { containsSpan, sliceSpan } from "@/domain/notes/span";
import { readWords } from "@/domain/notes/words/words";
import { findVerdicts } from "./find-verdicts";

const LANGUAGES = {
  en: [...ENGLISH_SENTENCES, ...ENGLISH_JOTTED_SENTENCES],
  es: [...SPANISH_SENTENCES, ...REPORTED_ROMANCE_SENTENCES.es, ...COMPOSED_ROMANCE_SENTENCES.es],
  fr: [...FRENCH_SENTENCES, ...REPORTED_ROMANCE_SENTENCES.fr, ...COMPOSED_ROMANCE_SENTENCES.fr],
  de: [...GERMAN_SENTENCES, ...REPORTED_SENTENCES.de],
  pt: [...PORTUGUESE_SENTENCES, ...REPORTED_ROMANCE_SENTENCES.pt, ...COMPOSED_ROMANCE_SENTENCES.pt],
  it: [...ITALIAN_SENTENCES, ...REPORTED_ROMANCE_SENTENCES.it, ...COMPOSED_ROMANCE_SENTENCES.it],
  nl: [...DUTCH_SENTENCES, ...REPORTED_SENTENCES.nl],
  ja: [...JAPANESE_SENTENCES, ...REPORTED_SENTENCES.ja],
};

/** Weaker verdicts are hints that make no verdict of their own. */
const COUNTED = 0.45;

function judge(
  text: string,
  mentions: readonly MentionReading[],
  language: string | null,
  talks: readonly TalkReading[] = [],
): VerdictReading[] {
  const lines = scanLines(text, "note.md");
  return findVerdicts({
    text,
    words: readWords(text),
    lines,
    sentences: findSentences(text, lines),
    talks,
    mentions,
    language,
  });
}

function markUp(marked: string, language: string, talks: readonly TalkReading[] = []): Record<string, string[]> {
  const { text, mentions } = parseMarkedSentence(marked);
  const rings: Record<string, string[]> = {};
  for (const verdict of judge(text, mentions, language, talks)) {
    const name = mentions[verdict.mention]?.technology ?? "";
    if (verdict.strength >= COUNTED) rings[name] = [...(rings[name] ?? []), verdict.ring];
  }
  return rings;
}

describe.each(Object.entries(LANGUAGES))("verdicts in %s", (language, sentences) => {
  it("has at least eighty sentences, about half of them without a verdict", () => {
    const silent = sentences.filter((sentence) => !sentence.includes("«")).length;
    expect(sentences.length).toBeGreaterThanOrEqual(80);
    expect(silent / sentences.length).toBeGreaterThan(0.4);
  });

  it.each(sentences)("%s", (sentence) => {
    const marked = parseMarkedSentence(sentence);
    const found = judge(marked.text, marked.mentions, language).filter((verdict) => verdict.strength >= COUNTED);
    const rings = marked.mentions.map((_, index) => [
      ...new Set(found.filter((v) => v.mention === index).map((v) => v.ring)),
    ]);
    expect(rings).toEqual(marked.rings.map((ring) => (ring === null ? [] : [ring])));
    const cues = [...new Map(found.map(({ cue }) => [cue.start, cue])).values()].sort((a, b) => a.start - b.start);
    expect(cues.map((cue) => sliceSpan(marked.text, cue))).toEqual(
      marked.cues.map((cue) => sliceSpan(marked.text, cue)),
    );
  });
});

describe("what a sentence without a name speaks of", () => {
  it.each([
    ["the list item that it hangs from", "- [Helm]\n  - production ready", { Helm: ["adopt"] }],
    ["the sentence before it", "They showed [Dagger]. It looks very promising.", { Dagger: ["trial"] }],
    ["what the item above starts with", "- [Helm] deploys [Redis] charts\n  - deprecated", { Helm: ["hold"] }],
    ["nothing, where the item above names two things apart", "- charts: [Helm] deploys [Redis]\n  - deprecated", {}],
    ["nothing, where it has a subject of its own", "- [Helm]\n  - the room is outdated", {}],
    ["the list under a label", "Avoid:\n- [Lombok]\n- [Guava]", { Lombok: ["hold"], Guava: ["hold"] }],
    ["the list under a heading", "## Tools to look at\n- [k9s]\n", { k9s: ["assess"] }],
    ["not across a heading", "# [Helm]\ntext\n# Other\n- deprecated", {}],
  ])("%s", (_, marked, expected) => {
    expect(markUp(marked, "en")).toEqual(expected);
  });

  it("the one technology that the talk's title names", () => {
    const marked = "# Shipping with [Dagger]\n\n- looks interesting\n";
    const { text } = parseMarkedSentence(marked);
    const heading = { start: 2, end: text.indexOf("\n") };
    const talk = {
      title: "Shipping with Dagger",
      speakers: [],
      links: [],
      event: null,
      day: null,
      heading,
      section: { start: 0, end: text.length },
    };
    expect(markUp(marked, "en", [talk])).toEqual({ Dagger: ["assess"] });
  });
});

describe("whose voice", () => {
  it.each([
    ["I think [Nix|assess] looks interesting.", "author"],
    ["_[Nix|hold] is deprecated_", "author"],
    ["They use [Nix|adopt] in production.", "speaker"],
    ["check out [Nix|assess]", "author"],
  ])("%s is the %s's", (marked, by) => {
    const { text, mentions } = parseMarkedSentence(marked);
    expect(judge(text, mentions, "en").map((verdict) => verdict.by)).toEqual([by]);
  });

  it("counts a pasted abstract for less", () => {
    const plain = parseMarkedSentence("[Nix] is rock solid.");
    const pasted = parseMarkedSentence("In this talk you will learn about it. [Nix] is rock solid.");
    const strengthOf = ({ text, mentions }: typeof plain) => judge(text, mentions, "en")[0]?.strength ?? 0;
    expect(strengthOf(pasted)).toBeLessThan(strengthOf(plain) / 2);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "Helm",
    "Kafka",
    "is",
    "not",
    "deprecated",
    "avoid",
    "use",
    "we",
    "but",
    "replace",
    "with",
    "(alpha)",
    "looks",
    "interesting",
    ":",
    "->",
    "?",
    ".",
    "\n",
    "- ",
    "# ",
    "if we",
    "★★★☆☆",
    "talk",
    "in production",
    "、",
    "👍",
    "。",
    "`x`",
    "https://a.io/avoid",
    "é",
    "\u200b",
  );
  const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "));

  it("gives cues within their sentence, strengths from 0 to 1, in order, and the same again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = [...text.matchAll(/Helm|Kafka/g)].map((match) => {
          const span = { start: match.index, end: match.index + match[0].length };
          return { technology: match[0], span, sentence: span, talk: null, how: "name" as const };
        });
        const verdicts = judge(text, mentions, "en");
        for (const verdict of verdicts) {
          expect(containsSpan(verdict.sentence, verdict.cue)).toBe(true);
          expect(sliceSpan(text, verdict.cue).trim()).not.toBe("");
          expect(verdict.strength).toBeGreaterThan(0);
          expect(verdict.strength).toBeLessThanOrEqual(1);
          expect(mentions[verdict.mention]).toBeDefined();
        }
        const starts = verdicts.map((verdict) => verdict.sentence.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(judge(text, mentions, "en")).toEqual(verdicts);
      }),
      { numRuns: 300 },
    );
  });
});
