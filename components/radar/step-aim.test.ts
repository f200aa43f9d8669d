import { expect, test } from "vitest";
import { DEFAULT_QUADRANTS, DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { drawRadar } from "./drawn-radar";
import { aimOf, isAtHome, stepAim } from "./step-aim";

const radar = drawRadar({
  radar: { slug: "radar", title: "Technology Radar" },
  rings: DEFAULT_RINGS,
  quadrants: DEFAULT_QUADRANTS,
  blips: [
    {
      slug: "kafka",
      name: "Apache Kafka",
      quadrant: "platforms",
      ring: "trial",
      decided: true,
      proposal: null,
      movement: null,
      version: 1,
      talkCount: 1,
      mentionCount: 1,
      strongestQuote: null,
    },
  ],
  mentioned: [],
  retired: [],
  edition: null,
  left: [],
  totals: { notes: 1, talks: 1, technologies: 1, mentions: 1, verdicts: 0 },
});
const home = { slug: "kafka", quadrant: 1, ring: 1 };

test("begins where the blip stands", () => {
  expect(aimOf(radar, "kafka")).toEqual(home);
  expect(aimOf(radar, "pulsar")).toBeNull();
  expect(isAtHome(radar, home)).toBe(true);
  expect(isAtHome(radar, { ...home, ring: 0 })).toBe(false);
});

test("goes in and out by rings, and no further than there are", () => {
  expect(stepAim(radar, home, "ArrowUp")).toEqual({ ...home, ring: 0 });
  expect(stepAim(radar, { ...home, ring: 0 }, "ArrowUp")).toEqual({ ...home, ring: 0 });
  expect(stepAim(radar, { ...home, ring: 3 }, "ArrowDown")).toEqual({ ...home, ring: 3 });
});

test("goes around by quadrants, and leaves other keys to others", () => {
  expect(stepAim(radar, home, "ArrowRight")).toEqual({ ...home, quadrant: 2 });
  expect(stepAim(radar, { ...home, quadrant: 3 }, "ArrowRight")).toEqual({ ...home, quadrant: 0 });
  expect(stepAim(radar, { ...home, quadrant: 0 }, "ArrowLeft")).toEqual({ ...home, quadrant: 3 });
  expect(stepAim(radar, home, "Enter")).toBeNull();
});
