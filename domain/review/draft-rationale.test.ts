import { describe, expect, it } from "vitest";
import type { QuoteView } from "@/domain/radar/views";
import { DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { draftRationales } from "./draft-rationale";

function quote(text: string, ring: string, talk: string | null = null): QuoteView {
  return {
    note: { id: "note", name: "kubecon.md" },
    talk: talk === null ? null : { id: talk, title: talk, speakers: [], event: "KubeCon 2024", day: null, links: [] },
    text,
    span: { start: 10, end: 10 + text.length },
    mention: null,
    verdict: { ring, cue: { start: 0, end: 1 }, by: "author", strength: 0.8, rule: "test" },
    correction: null,
  };
}

const PROPOSAL = { ring: "adopt", confidence: 0.8, contested: false, reasons: ["Two talks report it in production."] };

describe("drafts of a rationale", () => {
  it("say what notes suggest, cite the strongest sentences, and how the vote went", () => {
    const votes = [
      { name: "Ada", ring: "adopt", comment: "Works for us." },
      { name: "Bob", ring: "hold", comment: "" },
      { name: "Cleo", ring: null, comment: "No idea." },
    ];
    const drafts = draftRationales({
      rings: DEFAULT_RINGS,
      proposal: PROPOSAL,
      quotes: [quote("It restored us twice.", "adopt", "Backups"), quote("It is slow.", "hold")],
      round: { round: 1, tally: [], spread: 1, votes },
    });
    expect(drafts.map(({ ring, rationale }) => [ring, rationale])).toEqual([
      [
        "adopt",
        "Notes suggest Adopt. Two talks report it in production.\n“It restored us twice.” — Backups (KubeCon 2024)\n1 of 2 voted for it.\nAda: Works for us.",
      ],
      ["trial", ""],
      ["assess", ""],
      ["hold", "“It is slow.” — kubecon.md\n1 of 2 voted for it."],
    ]);
    expect(drafts[0]?.evidence).toEqual([
      { noteId: "note", start: 10, end: 31, text: "It restored us twice.", source: "Backups (KubeCon 2024)" },
    ]);
  });

  it("rather cite three talks than one thrice, and nothing twice", () => {
    const quotes = [
      quote("A1.", "adopt", "A"),
      quote("A1.", "adopt", "A"),
      quote("A2.", "adopt", "A"),
      quote("B1.", "adopt", "B"),
      quote("C1.", "adopt", "C"),
    ];
    const [adopt] = draftRationales({ rings: DEFAULT_RINGS, proposal: null, quotes, round: null });
    expect(adopt?.evidence.map(({ text }) => text)).toEqual(["A1.", "B1.", "C1."]);
  });

  it("stay short whatever is said, without halving a character", () => {
    const quotes = [quote("🚀".repeat(5000), "adopt")];
    const [adopt] = draftRationales({ rings: DEFAULT_RINGS, proposal: PROPOSAL, quotes, round: null });
    expect(adopt?.rationale.length).toBeLessThan(700);
    expect(adopt?.rationale).not.toMatch(/\p{Cs}/u);
    expect(adopt?.rationale).toMatch(/🚀…”/u);
  });
});
