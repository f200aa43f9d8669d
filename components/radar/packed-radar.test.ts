import { expect, test } from "vitest";
import type { BlipView, RadarView } from "@/domain/radar/views";
import { packRadar, unpackRadar } from "./packed-radar";

const BLIP: BlipView = {
  slug: "velero",
  name: "Velero",
  quadrant: "tools",
  ring: "adopt",
  decided: false,
  proposal: { ring: "adopt", confidence: 0.5, contested: false, reasons: ["Two talks report it in production."] },
  movement: null,
  version: 0,
  talkCount: 1,
  mentionCount: 1,
  strongestQuote: "We use <script> in “production”\u2028.",
};

const DECIDED: BlipView = { ...BLIP, slug: "helm", decided: true, proposal: null, strongestQuote: null };

const MENTIONED = [{ slug: "bazel", name: "Bazel", quadrant: "tools", version: 0, mentionCount: 2, talkCount: 1 }];

function radarOf(blips: readonly BlipView[]): RadarView {
  const totals = { notes: 1, talks: 1, technologies: 1, mentions: 1, verdicts: 1 };
  const radar = { slug: "radar", title: "Radar" };
  return { radar, rings: [], quadrants: [], blips, mentioned: MENTIONED, retired: [], edition: null, left: [], totals };
}

test("a radar comes out as it went in, but for the reasons, and as the very same one for the same text", () => {
  const text = packRadar(radarOf([BLIP, DECIDED]));
  const proposal = { ring: "adopt", confidence: 0.5, contested: false, reasons: [] };
  expect(unpackRadar(text)).toEqual(radarOf([{ ...BLIP, proposal }, DECIDED]));
  expect(unpackRadar(text)).toBe(unpackRadar(JSON.parse(JSON.stringify(text))));
});

test("another radar is another text", () => {
  const texts = [1, 2, 3, 4, 5, 6].map((version) => packRadar(radarOf([{ ...BLIP, version }])));
  expect(texts.map((text) => unpackRadar(text).blips[0]?.version)).toEqual([1, 2, 3, 4, 5, 6]);
});
