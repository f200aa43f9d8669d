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
    movement: null,
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
  mentioned: [{ slug: "loki", name: "Loki", quadrant: "platforms", version: 2, mentionCount: 2, talkCount: 1 }],
  edition: null,
  left: [],
  retired: [],
  totals: { notes: 1, talks: 1, technologies: 4, mentions: 5, verdicts: 3 },
};

const AT = "2026-02-02T00:00:00Z";

const move = { slug: "helm", ring: "adopt", rationale: "Two teams use it.", version: 0 };

test("a moved blip is decided, one version on, and in order", () => {
  const after = placeInRadar(radar, move, AT);
  expect(after.blips.map(({ name, ring }) => `${name} ${ring}`)).toEqual(["Argo adopt", "Helm adopt", "Vite adopt"]);
  expect(after.blips[1]).toMatchObject({ decided: true, version: 1 });
  expect(radar.blips[2]?.ring).toBe("trial");
});

test("a blip whose decision is taken back stands where notes suggest, or is only mentioned", () => {
  const proposal = { ring: "assess", confidence: 0.5, contested: false, reasons: [] };
  const suggested = { ...radar, blips: [{ ...blip("Helm", "hold"), decided: true, version: 1, proposal }] };
  const back = { ...move, ring: null, version: 1 };
  expect(placeInRadar(suggested, back, AT).blips).toMatchObject([{ ring: "assess", decided: false, version: 2 }]);
  const gone = placeInRadar(radar, back, AT);
  expect(gone.blips.map(({ name }) => name)).toEqual(["Argo", "Vite"]);
  expect(gone.mentioned[0]).toMatchObject({ slug: "helm", version: 2 });
});

test("what retires is on the list of what retired and on no other", () => {
  const gone = placeInRadar(radar, { ...move, ring: null, retired: true }, AT);
  expect([...gone.blips, ...gone.mentioned].map(({ slug }) => slug)).toEqual(["argo", "vite", "loki"]);
  expect(gone.retired).toMatchObject([{ slug: "helm", from: null, version: 1, at: AT }]);
});

test("movement is judged against the last edition", () => {
  const edition = { slug: "spring", name: "Spring", person: "Ada", publishedAt: "2026-01-01T00:00:00Z", blipCount: 3 };
  const left = [{ slug: "loki", name: "Loki", quadrant: "platforms", ring: "hold" }];
  const published = { ...radar, edition, left };
  const loki = placeInRadar(published, { ...move, slug: "loki", version: 2 }, AT);
  expect(loki.blips.find(({ slug }) => slug === "loki")?.movement).toEqual({
    kind: "moved-in",
    from: "hold",
    rings: 3,
  });
  expect(loki.left).toEqual([]);
  expect(placeInRadar(published, move, AT).blips[1]?.movement?.kind).toBe("new");
});

test("a technology that was only mentioned becomes a blip", () => {
  const after = placeInRadar(radar, { ...move, slug: "loki" }, AT);
  expect(after.mentioned).toEqual([]);
  expect(after.blips[0]).toMatchObject({ slug: "loki", ring: "adopt", decided: true, version: 1 });
});

test("a technology that is not on the radar changes nothing", () => {
  expect(placeInRadar(radar, { ...move, slug: "unknown" }, AT)).toBe(radar);
});

const technology: TechnologyView = {
  slug: "helm",
  name: "Helm",
  aliases: [],
  quadrant: "tools",
  ownQuadrant: "tools",
  home: null,
  version: 1,
  placement: {
    version: 1,
    from: null,
    to: "trial",
    fromQuadrant: null,
    toQuadrant: null,
    retired: false,
    rationale: "",
    evidence: [],
    againstGate: null,
    review: null,
    person: "Ada",
    at: "2026-01-01T00:00:00Z",
  },
  history: [],
  proposal: null,
  quotes: [],
  quoteCount: { telling: 0, naming: 0 },
  sides: [],
  timeline: [],
  talks: [],
  talkCount: 0,
  related: [],
  replacedBy: [],
  replaces: [],
  mentionCount: 0,
  corrections: [],
  edited: 0,
  merged: [],
  gates: [],
  responsibility: null,
  rings: DEFAULT_RINGS,
  quadrants: DEFAULT_QUADRANTS,
};

test("a technology shows the decision and what was before it", () => {
  const after = placeInTechnology(technology, { ...move, version: 1 }, AT);
  expect(after.placement).toMatchObject({ version: 2, from: "trial", to: "adopt", at: "2026-02-02T00:00:00Z" });
  expect(after.history[0]).toEqual(after.placement);
});

const PLACED = { retired: false, evidence: [], againstGate: null, review: null };

test("a technology whose decision is taken back is in its own quadrant again", () => {
  const elsewhere = { version: 1, from: null, to: "trial", fromQuadrant: null, toQuadrant: "platforms" };
  const before = {
    ...technology,
    quadrant: "platforms",
    placement: { ...elsewhere, ...PLACED, rationale: "", person: "Ada", at: "" },
  };
  const after = placeInTechnology(before, { ...move, ring: null, version: 1 }, AT);
  expect(after).toMatchObject({ placement: null, quadrant: "tools", version: 2 });
  expect(after.history[0]).toMatchObject({ from: "trial", to: null, fromQuadrant: "platforms", toQuadrant: null });
});
