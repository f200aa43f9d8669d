import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { readNote } from "./read-note";
import type { NoteReading } from "./reading";

const terms = compileTerms(CATALOGUE);

/** Notes made of pieces that readers trip over. */
const piece = fc.constantFrom(
  "# Talk about Kubernetes - Ada Example, Example Ltd\n",
  "## Day 1\n",
  "- use Helm for packaging\n",
  "  - [Kedro](https://github.com/kedro-org/kedro)\n",
  "> I don't trust casssandra\n",
  "```\nimport numpy as np\n```\n",
  "tools: Kaniko, Fluxbee, kpack\n",
  "https://youtu.be/abc\n",
  "\r\n",
  "\t",
  "​",
  "é́",
  "クラウドでKubernetesを使う\n",
  "<b>React</b> <!-- Vue -->\n",
  "we replaced MinIO with Rook. ",
  "| Java | Go |\n",
  "---\n",
  "()[]{}<>`*_~#@:/\\",
  "🙂",
);
const noteText = fc
  .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 25 })
  .map((parts) => parts.join(""));

function spansOf(reading: NoteReading, text: string): boolean {
  const spans = [
    ...reading.mentions.flatMap((mention) => [mention.span, mention.sentence]),
    ...reading.verdicts.flatMap((verdict) => [verdict.cue, verdict.sentence]),
    ...reading.suggestions.flatMap((suggestion) => [suggestion.span, suggestion.sentence]),
    ...reading.talks.flatMap((talk) => [talk.heading, talk.section]),
  ];
  return spans.every((span) => 0 <= span.start && span.start <= span.end && span.end <= text.length);
}

describe("reading a note", () => {
  it("points into the text: mentions lie in their sentence, sorted, without overlaps, in one talk's section", () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const reading = readNote({ name: "note.md", text }, terms);
        expect(spansOf(reading, text)).toBe(true);
        let end = 0;
        for (const { span, sentence, talk, technology } of reading.mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(sentence.start <= span.start && span.end <= sentence.end).toBe(true);
          expect(reading.technologies.some((each) => each.name === technology)).toBe(true);
          const section = reading.talks[talk ?? -1]?.section;
          expect(
            talk === null || (section !== undefined && section.start <= span.start && span.end <= section.end),
          ).toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it("names each technology once, and none that no mention names", () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const { technologies, mentions } = readNote({ name: "note.md", text }, terms);
        expect(technologies.map((each) => each.name)).toEqual([
          ...new Set(mentions.map((mention) => mention.technology)),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it("depends on the note alone: neither on what was read before nor on being read twice", () => {
    fc.assert(
      fc.property(noteText, noteText, (one, other) => {
        const alone = readNote({ name: "one.md", text: one }, terms);
        readNote({ name: "other.md", text: other }, terms);
        expect(readNote({ name: "one.md", text: one }, terms)).toEqual(alone);
        expect(readNote({ name: "one.md", text: one }, compileTerms(CATALOGUE.slice(0, 50)))).toEqual(
          readNote({ name: "one.md", text: one }, compileTerms(CATALOGUE.slice(0, 50))),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("stays linear: twice the text takes about twice the time, on one line or nested deeply", () => {
    const line = "we moved from kafka to pulsar and use go with helm [x](y) `a` <b ";
    const shapes: readonly ((size: number) => string)[] = [
      (size) => line.repeat(size),
      (size) => "](".repeat(size * 20),
      (size) => "a@".repeat(size * 20),
      (size) => "`go ".repeat(size * 10),
      (size) => Array.from({ length: size }, (_, i) => `${" ".repeat(i % 400)}- go ${i}`).join("\n"),
    ];
    const time = (text: string) => {
      const start = performance.now();
      readNote({ name: "note.md", text }, terms);
      return performance.now() - start;
    };
    for (const shape of shapes) {
      time(shape(500));
      const small = Math.min(time(shape(1000)), time(shape(1000)));
      expect(time(shape(4000))).toBeLessThan(40 * small + 200);
    }
  }, 60_000);
});
