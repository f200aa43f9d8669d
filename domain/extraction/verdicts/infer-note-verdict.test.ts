import { describe, expect, it } from "vitest";
import type { MentionReading, VerdictReading } from "@/domain/extraction/reading";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { inferNoteVerdict } from "./infer-note-verdict";

const TEXT = "Helm\nHelm\nHelm\nHelm\n";
const LINES = scanLines(TEXT, "note.md");
const MENTIONS: readonly MentionReading[] = [0, 5, 10, 15].map((start) => {
  const span = { start, end: start + 4 };
  return { technology: "Helm", span, sentence: span, talk: null, how: "name" };
});

/** A verdict on the line with that number, counted from 1. */
function onLine(
  line: number,
  ring: VerdictReading["ring"],
  strength: number,
  by: VerdictReading["by"] = "speaker",
): VerdictReading {
  const sentence = MENTIONS[line - 1]?.span ?? { start: 0, end: 4 };
  return { mention: line - 1, ring, cue: sentence, sentence, by, strength, rule: `en.${ring}.test/subject` };
}

function infer(...verdicts: VerdictReading[]) {
  return inferNoteVerdict("Helm", { mentions: MENTIONS, verdicts }, LINES);
}

describe("inferNoteVerdict", () => {
  it("is none where nothing is said, or of another technology", () => {
    expect(infer()).toMatchObject({ ring: "none", also: null, by: null, lines: [] });
    expect(inferNoteVerdict("Flux", { mentions: MENTIONS, verdicts: [onLine(1, "hold", 0.9)] }, LINES).ring).toBe(
      "none",
    );
  });

  it("is none where too little is said, and keeps what was said", () => {
    const weak = infer(onLine(1, "adopt", 0.3));
    expect(weak.ring).toBe("none");
    expect(weak.overruled).toHaveLength(1);
  });

  it("adds up weak hints", () => {
    expect(infer(onLine(1, "adopt", 0.3), onLine(2, "adopt", 0.3))).toMatchObject({ ring: "adopt", lines: [1, 2] });
  });

  it("takes the note-taker's word over the speaker's stronger claim", () => {
    const verdict = infer(onLine(1, "adopt", 0.75), onLine(3, "hold", 0.65, "author"));
    expect(verdict).toMatchObject({ ring: "hold", by: "author", lines: [3] });
    expect(verdict.overruled.map(({ ring }) => ring)).toEqual(["adopt"]);
  });

  it("names a close runner-up and lets what is said last break a tie", () => {
    expect(infer(onLine(1, "adopt", 0.7), onLine(2, "trial", 0.7))).toMatchObject({ ring: "trial", also: "adopt" });
    expect(infer(onLine(1, "adopt", 0.9), onLine(2, "trial", 0.5)).also).toBeNull();
  });
});
