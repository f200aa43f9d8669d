import { describe, expect, it } from "vitest";
import { DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import type { AgendaFacts, AgendaTechnology } from "./agenda-facts";
import { makeAgenda } from "./make-agenda";

const FACTS: AgendaFacts = {
  rings: DEFAULT_RINGS,
  technologies: [],
  editionAt: "2026-01-10T10:00:00.000Z",
  now: "2026-06-01T09:00:00.000Z",
};

const PLAIN: AgendaTechnology = {
  slug: "velero",
  name: "Velero",
  quadrant: "tools",
  placement: null,
  proposal: null,
  verdicts: [],
  isOnLastEdition: true,
  newestNoteAt: "2025-12-01T10:00:00.000Z",
  newestYear: 2025,
  revisitOn: null,
  nominations: [],
};

const DECIDED = { ring: "adopt", at: "2026-01-01T10:00:00.000Z" };

function suggested(ring: string, confidence = 0.8, contested = false) {
  return { ring, confidence, contested };
}

function agendaOf(...technologies: readonly Partial<AgendaTechnology>[]) {
  return makeAgenda({ ...FACTS, technologies: technologies.map((each) => ({ ...PLAIN, ...each })) });
}

describe("why something is on the agenda", () => {
  it.each<[string, Partial<AgendaTechnology>, string]>([
    [
      "new",
      { proposal: suggested("trial"), isOnLastEdition: false },
      "New since the last edition: notes suggest Trial.",
    ],
    [
      "new",
      { proposal: suggested("trial"), newestNoteAt: "2026-02-01T00:00:00.000Z" },
      "Named again since the last edition: notes suggest Trial, and the team has not decided.",
    ],
    [
      "disagrees",
      { placement: DECIDED, proposal: suggested("hold"), newestNoteAt: "2026-02-01T00:00:00.000Z" },
      "Newer notes suggest Hold, the team has it in Adopt.",
    ],
    [
      "disagrees",
      { placement: DECIDED, proposal: suggested("hold") },
      "Notes suggest Hold, the team has it in Adopt; they did so when it was decided.",
    ],
    [
      "contested",
      {
        proposal: suggested("adopt", 0.5, true),
        verdicts: [
          { ring: "hold", count: 2 },
          { ring: "adopt", count: 3 },
        ],
      },
      "Notes disagree: 3 sentences for Adopt, 2 for Hold.",
    ],
    ["due", { placement: DECIDED, revisitOn: "2026-05-20" }, "To be looked at again since 20 May 2026."],
    ["due", { placement: DECIDED, revisitOn: "2026-06-01" }, "To be looked at again today."],
    [
      "silent",
      { placement: { ring: "trial", at: "2023-05-01T00:00:00.000Z" }, newestYear: 2022 },
      "Not named at any event since 2022; it was decided in 2023.",
    ],
    [
      "silent",
      { placement: { ring: "trial", at: "2023-05-01T00:00:00.000Z" }, newestNoteAt: null, newestYear: null },
      "No note names it; it was decided in 2023.",
    ],
    [
      "nominated",
      { nominations: [{ ring: "hold", why: "It lost a backup.", person: "Ada" }] },
      "Ada proposes Hold: It lost a backup.",
    ],
  ])("is told: %s", (kind, technology, sentence) => {
    const [candidate] = agendaOf(technology);
    expect(candidate?.reasons.map((reason) => [reason.kind, reason.sentence])).toEqual([[kind, sentence]]);
  });

  it("before the first edition is that nobody has decided", () => {
    const technologies = [{ ...PLAIN, proposal: suggested("assess") }];
    const [candidate] = makeAgenda({ ...FACTS, editionAt: null, technologies });
    expect(candidate?.reasons[0]?.sentence).toBe("Notes suggest Assess, and the team has not decided.");
  });

  it.each<[string, Partial<AgendaTechnology>]>([
    ["is published as suggested, and nothing came since", { proposal: suggested("trial") }],
    ["is decided as notes suggest", { placement: DECIDED, proposal: suggested("adopt") }],
    ["is due tomorrow", { placement: DECIDED, revisitOn: "2026-06-02" }],
    ["was decided lately, and is not talked about", { placement: DECIDED, newestYear: 2019 }],
    ["is only mentioned", {}],
  ])("is none where it %s", (_, technology) => {
    expect(agendaOf(technology)).toEqual([]);
  });
});

describe("the order of an agenda", () => {
  it("has the wider and the surer disagreement first", () => {
    const newer = "2026-02-01T00:00:00.000Z";
    const disagreeing = (slug: string, ring: string, confidence: number, newestNoteAt = newer) => ({
      slug,
      name: slug,
      placement: DECIDED,
      proposal: suggested(ring, confidence),
      newestNoteAt,
    });
    const agenda = agendaOf(
      disagreeing("near", "trial", 0.9),
      disagreeing("weighed", "hold", 0.9, PLAIN.newestNoteAt ?? ""),
      disagreeing("unsure", "hold", 0.3),
      disagreeing("far", "hold", 0.9),
    );
    expect(agenda.map(({ technology }) => technology)).toEqual(["far", "unsure", "weighed", "near"]);
  });

  it("has evenly split notes before a lone objection, and disagreement before news", () => {
    const split = (slug: string, adopt: number, hold: number) => ({
      slug,
      name: slug,
      proposal: suggested("adopt", 0.6, true),
      verdicts: [
        { ring: "adopt", count: adopt },
        { ring: "hold", count: hold },
      ],
    });
    const news = { slug: "news", name: "news", proposal: suggested("trial", 1), isOnLastEdition: false };
    expect(agendaOf(news, split("lone", 9, 1), split("even", 3, 3)).map(({ technology }) => technology)).toEqual([
      "even",
      "news",
      "lone",
    ]);
  });

  it("adds up what speaks for it", () => {
    const due = { placement: DECIDED, revisitOn: "2026-05-20" };
    const nominations = [{ ring: "hold", why: "It lost a backup.", person: "Ada" }];
    const agenda = agendaOf({ ...due, slug: "due" }, { ...due, slug: "both", nominations });
    expect(agenda.map(({ technology, reasons }) => [technology, reasons.length])).toEqual([
      ["both", 2],
      ["due", 1],
    ]);
  });

  it("is the same whatever the order of the facts", () => {
    const alike = ["b", "a", "c"].map((slug) => ({
      slug,
      name: "Same",
      proposal: suggested("trial"),
      isOnLastEdition: false,
    }));
    const agenda = agendaOf(...alike);
    expect(agenda.map(({ technology }) => technology)).toEqual(["a", "b", "c"]);
    expect(agendaOf(...[...alike].reverse())).toEqual(agenda);
  });
});
