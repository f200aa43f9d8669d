import { describe, expect, it } from "vitest";
import { RINGS } from "@/domain/radar/vocabulary";
import { compileCues, listPatterns } from "../verdicts/compile-cues";
import { MODIFIERS } from "./cue";
import { expandPhrase } from "./expand-phrase";
import { CUE_LANGUAGES, findCueLanguage } from "./languages";

describe.each(CUE_LANGUAGES.map((cues) => [cues.language, cues] as const))("cues in %s", (_, cues) => {
  it("has cues for every ring and every kind of modifier", () => {
    for (const ring of RINGS) expect(cues.rings[ring].length).toBeGreaterThan(3);
    for (const modifier of MODIFIERS) expect(cues.modifiers[modifier].length, modifier).toBeGreaterThan(0);
  });

  it("names every cue of a ring, and every frame, once", () => {
    for (const ring of RINGS) {
      const ids = cues.rings[ring].map((cue) => cue.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const frames = cues.frames.map((frame) => frame.id);
    expect(new Set(frames).size).toBe(frames.length);
  });

  it("has strengths from 0 to 1 and phrases that can be matched", () => {
    for (const ring of RINGS) {
      for (const cue of cues.rings[ring]) {
        expect(cue.strength).toBeGreaterThan(0);
        expect(cue.strength).toBeLessThanOrEqual(1);
      }
    }
    expect(() => compileCues(cues.language)).not.toThrow();
  });

  it("says of no phrase that it stands for two rings", () => {
    const rings = new Map<string, Set<string>>();
    for (const { pattern, target } of listPatterns(cues)) {
      if (target.role !== "cue" || target.cue.labels === true) continue;
      for (const { words } of expandPhrase(pattern)) rings.set(words, (rings.get(words) ?? new Set()).add(target.ring));
    }
    expect([...rings].filter(([, known]) => known.size > 1).map(([words]) => words)).toEqual([]);
    // Every phrase is spelt out, which takes its time on a busy machine.
  }, 30_000);
});

describe("findCueLanguage", () => {
  it("knows the languages by their codes", () => {
    expect(CUE_LANGUAGES.map(({ language }) => language).sort()).toEqual(["de", "en", "es", "fr", "it", "ja", "nl", "pt"]);
    expect(findCueLanguage("fi")).toBeNull();
  });
});

describe("expandPhrase", () => {
  it.each([
    ["avoid", ["avoid"]],
    ["(we|they) (now)? use", ["we now use", "we use", "they now use", "they use"]],
    ["a ((very )?good|bad) idea", ["a very good idea", "a good idea", "a bad idea"]],
    ["を(使って|採用して)いる", ["を使っている", "を採用している"]],
  ])("%s", (pattern, expected) => {
    expect(expandPhrase(pattern).map(({ words }) => words)).toEqual(expected);
  });

  it("keeps the mark of a stem and refuses one within a phrase", () => {
    expect(expandPhrase("deprecat*")).toEqual([{ words: "deprecat", stem: true }]);
    expect(() => expandPhrase("deprecat* tools")).toThrow(/stem mark/);
    expect(() => expandPhrase("(a|b")).toThrow(/not closed/);
  });
});
