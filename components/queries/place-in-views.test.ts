import { expect, test } from "vitest";
import type { BlipView, RadarView, TechnologyView } from "@/domain/radar/views";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { placeInRadar, placeInTechnology } from "./place-in-views";

function blip(name: string, ring: string): BlipView {
  return {
    slug: name.toLowerCase(),
    name,
    quadrant: "tools",
    ring,
    decided: false,
    proposal: null,
    version: 0,
    talkCount: 1,
    mentionCount: 1,
    strongestQuote: null,
  };
}

const radar: RadarView = {
  radar: { slug: "main", title: "Radar" },
  rings: DEFAULT_RINGS,
  quadrants: DEFAULT_QUADRANTS,
  blips: [blip("Argo", "adopt"), blip("Vite", "adopt"), blip("Helm", "trial")],
  mentioned: [{ slug: "loki", name: "Loki", quadrant: "platforms", mentionCount: 2, talkCount: 1 }],
  totals: { notes: 1, talks: 1, technologies: 4, mentions: 5, verdicts: 3 },
};

const move = { slug: "helm", ring: "adopt", rationale: "Two teams use it.", version: 0 };

test("a moved blip is decided, one version on, and in order", () => {
  const after = placeInRadar(radar, move);
  expect(after.blips.map(({ name, ring }) => `${name} ${ring}`)).toEqual(["Argo adopt", "Helm adopt", "Vite adopt"]);
  expect(after.blips[1]).toMatchObject({ decided: true, version: 1 });
  expect(radar.blips[2]?.ring).toBe("trial");
});

test("a technology that was only mentioned becomes a blip", () => {
  const after = placeInRadar(radar, { ...move, slug: "loki" });
  expect(after.mentioned).toEqual([]);
  expect(after.blips[0]).toMatchObject({ slug: "loki", ring: "adopt", decided: true, version: 1 });
});

test("a technology that is not on the radar changes nothing", () => {
  expect(placeInRadar(radar, { ...move, slug: "unknown" })).toBe(radar);
});

test("a technology shows the decision and what was before it", () => {
  const before: TechnologyView = {
    slug: "helm",
    name: "Helm",
    aliases: [],
    quadrant: "tools",
    home: null,
    version: 1,
    placement: { version: 1, from: null, to: "trial", rationale: "", person: "Ada", at: "2026-01-01T00:00:00Z" },
    history: [],
    proposal: null,
    quotes: [],
    talks: [],
    mentionCount: 0,
    rings: DEFAULT_RINGS,
    quadrants: DEFAULT_QUADRANTS,
  };
  const after = placeInTechnology(before, { ...move, version: 1 }, "2026-02-02T00:00:00Z");
  expect(after.placement).toMatchObject({ version: 2, from: "trial", to: "adopt", at: "2026-02-02T00:00:00Z" });
  expect(after.history[0]).toEqual(after.placement);
});
