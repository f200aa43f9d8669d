import { describe, expect, it } from "vitest";
import { compileCues, listPatterns } from "@/domain/extraction/verdicts/phrases/compile-cues";
import { RINGS, type Ring } from "@/domain/radar/vocabulary";
import { MODIFIERS } from "./cue";
import { expandPhrase, type PatternPart, parsePattern } from "./expand-phrase";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";
import { HABITS } from "./habits";
import { CUE_LANGUAGES, findCueLanguage } from "./languages";
import { SHARED_FRAMES } from "./shared-frames";

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
    const cuesOfRings = [...listPatterns(cues)].flatMap(({ pattern, target }) => (target.role === "cue" && target.cue.labels !== true ? [{ pattern, ring: target.ring }] : []));
    const isComposed = ({ pattern }: { pattern: string }) => countWays(parsePattern(pattern)) > MOST_SPELT;
    const composed = cuesOfRings.filter(isComposed).map(({ pattern, ring }) => ({ ring, matcher: new RegExp(`^${toSource(parsePattern(pattern))}$`, "u") }));
    const rings = new Map<string, Ring>();
    const twice: string[] = [];
    for (const { pattern, ring } of cuesOfRings.filter((cue) => !isComposed(cue))) {
      for (const { words } of expandPhrase(pattern)) {
        if ((rings.get(words) ?? ring) !== ring) twice.push(words);
        rings.set(words, ring);
      }
    }
    for (const [words, ring] of rings) {
      if (composed.some((other) => other.ring !== ring && other.matcher.test(`${words} `))) twice.push(words);
    }
    expect(twice).toEqual([]);
    // Phrases are spelt out, which takes its time on a busy machine.
  }, 60_000);
});

/** Patterns that stand for more phrases are put together freely: too many to spell out, so other phrases are held to them. */
const MOST_SPELT = 150_000;

function countWays(parts: readonly PatternPart[]): number {
  return parts.reduce((ways, part) => {
    if (typeof part === "string") return ways;
    const own = part.choices.reduce((sum, choice) => sum + countWays(choice), 0);
    return ways * (own + (part.optional ? 1 : 0));
  }, 1);
}

/** As a regular expression, each word with a space behind it. */
function toSource(parts: readonly PatternPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return `${part.replaceAll("*", "")} `;
      return `(?:${part.choices.map(toSource).join("|")})${part.optional ? "?" : ""}`;
    })
    .join("");
}

describe("what languages share", () => {
  it("has words in some language for every habit and every shared frame", () => {
    for (const ring of RINGS) {
      const said = new Set(CUE_LANGUAGES.flatMap((cues) => cues.rings[ring].map(({ id }) => id)));
      expect(Object.keys(HABITS[ring]).filter((id) => !said.has(id))).toEqual([]);
    }
    const frames = new Set(CUE_LANGUAGES.flatMap((cues) => cues.frames.map(({ id }) => id)));
    expect(Object.keys(SHARED_FRAMES).filter((id) => !frames.has(id))).toEqual([]);
  });

  it("refuses words for a habit that nobody has stated", () => {
    const words = { adopt: { unheard: ["we hum it"] }, trial: {}, assess: {}, hold: {} };
    expect(() => fillHabits([words])).toThrow('No habit of adopt is called "unheard"');
    expect(() => fillFrames({ unheard: { joint: ["hums"] } })).toThrow('No shared frame is called "unheard"');
  });
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
