import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { findSentences, sentenceAt } from "./find-sentences";

const sentencesOf = (text: string) =>
  findSentences(text, scanLines(text)).map(({ start, end }) => text.slice(start, end));

describe("findSentences", () => {
  it("ends a sentence at a stop before a capital, and leaves marks out", () => {
    expect(sentencesOf("- We use Helm. It works! Why not? Version 2.0 is out.")).toEqual([
      "We use Helm.",
      "It works!",
      "Why not?",
      "Version 2.0 is out.",
    ]);
  });

  it("knows abbreviations and initials", () => {
    expect(sentencesOf("Tools, e.g. Kustomize, by Dr. Example and J. Doe vs. Helm.")).toHaveLength(1);
    expect(sentencesOf("Werkzeuge, z.B. Helm. Mehr nicht.")).toEqual(["Werkzeuge, z.B. Helm.", "Mehr nicht."]);
  });

  it("reads Japanese stops without spaces", () => {
    expect(sentencesOf("便利です。でも「遅い。」と言われた。")).toEqual([
      "便利です。",
      "でも「遅い。」",
      "と言われた。",
    ]);
  });

  it("keeps closing quotes with their sentence", () => {
    expect(sentencesOf('He said "use it." Then he left.')).toEqual(['He said "use it."', "Then he left."]);
  });

  it("splits what was flattened into one line", () => {
    expect(sentencesOf("image is immutable => cache it • pull lazily")).toEqual([
      "image is immutable",
      "cache it",
      "pull lazily",
    ]);
    const long = `${"word ".repeat(60)}- first part - second part`;
    expect(sentencesOf(long).slice(-2)).toEqual(["- first part", "- second part"]);
  });

  it("joins the lines of a paragraph that was wrapped by hand", () => {
    const text = [
      "The registry keeps every layer for a year and nobody has asked for",
      "less so far, though the bill for it grows with every month. Garbage",
      "collection is planned for the summer, and until then the team keeps",
      "an eye on the quota that the storage group has set for all of them.",
    ].join("\n");
    expect(sentencesOf(text)).toHaveLength(2);
    expect(sentencesOf(text)[0]).toBe(
      "The registry keeps every layer for a year and nobody has asked for\nless so far, though the bill for it grows with every month.",
    );
  });

  it("ends a sentence with its line where the author does not wrap", () => {
    expect(sentencesOf("vault for secrets\nconsul for config\nnomad for jobs")).toHaveLength(3);
  });

  it("finds the sentence at an offset", () => {
    const text = "One. Two. Three.";
    const sentences = findSentences(text, scanLines(text));
    expect(sentenceAt(sentences, 6)).toEqual({ start: 5, end: 9 });
    expect(sentenceAt([], 3)).toBeNull();
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("Word ", "word. ", "Ja! ", "。", "\n", "- ", "=> ", "• ", "e.g. ", "日本", "😀", " "), {
        maxLength: 80,
      })
      .map((parts) => parts.join("")),
  );

  it("gives sorted slices that do not overlap and have no blank ends", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const sentence of findSentences(text, scanLines(text))) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("leaves out no letter of prose", () => {
    const prose = fc
      .array(fc.constantFrom("Word ", "word. ", "Ja! ", "\n", "日本。", "x => y "), { maxLength: 80 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(prose, (text) => {
        const letters = (part: string) => part.replace(/[^\p{L}]/gu, "");
        expect(letters(sentencesOf(text).join(""))).toBe(letters(text));
      }),
    );
  });
});
