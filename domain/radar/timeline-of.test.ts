import { describe, expect, it } from "vitest";
import { timelineOf } from "./timeline-of";
import type { QuoteView } from "./views";

function quote(event: string | null, start: number, ring: string | null): QuoteView {
  return {
    note: { id: "n", name: "n.md" },
    talk: { id: "t", title: "T", speakers: [], event, day: null, links: [] },
    text: "It works.",
    span: { start, end: start + 9 },
    mention: null,
    correction: null,
    verdict: ring === null ? null : { ring, cue: { start: 3, end: 8 }, by: "author", strength: 1, rule: "r" },
  };
}

describe("timelineOf", () => {
  it("goes from the oldest event to the newest, with those of no known year last", () => {
    const quotes = [quote("Meetup", 0, null), quote("KubeCon EU 2024", 10, "adopt"), quote("PyCon 2021", 20, null)];
    expect(timelineOf(quotes).map(({ event, year }) => [event, year])).toEqual([
      ["PyCon 2021", 2021],
      ["KubeCon EU 2024", 2024],
      ["Meetup", null],
    ]);
  });

  it("counts a sentence with two verdicts once and keeps both verdicts", () => {
    const quotes = [quote("PyCon 2021", 0, "adopt"), quote("PyCon 2021", 0, "hold"), quote("PyCon 2021", 30, null)];
    expect(timelineOf(quotes)).toEqual([
      { event: "PyCon 2021", year: 2021, verdicts: ["adopt", "hold"], sentenceCount: 2 },
    ]);
  });

  it("leaves out what was said at no known event", () => {
    expect(timelineOf([quote(null, 0, "adopt")])).toEqual([]);
  });
});
