import { expect, test } from "vitest";
import { findRing } from "@/domain/radar/find-ring";
import { DEFAULT_RINGS } from "@/domain/radar/vocabulary";
import { ringsAsTheyWere } from "./rings-as-they-were";

const THEN = DEFAULT_RINGS.map(({ id, name, description }) => ({
  id,
  name: `${name} then`,
  description,
  colour: null,
  gateSources: null,
}));

test("rings keep the names and the order that they had", () => {
  expect(ringsAsTheyWere(THEN, DEFAULT_RINGS)).toEqual(
    DEFAULT_RINGS.map((ring) => ({ ...ring, name: `${ring.name} then` })),
  );
});

test("a ring that was gone by then, and one that came later, have names too", () => {
  const now = [
    ...DEFAULT_RINGS.map((ring) =>
      ring.id === "trial" ? { ...ring, replaces: [{ id: "pilot", name: "Pilot" }] } : ring,
    ),
    { id: "retire", name: "Retire", description: "", position: 4 },
  ];
  const were = ringsAsTheyWere(THEN, now);
  expect(were.map(({ id }) => id)).toEqual(THEN.map(({ id }) => id));
  expect(findRing(were, "pilot").name).toBe("Pilot");
  expect(findRing(were, "retire").name).toBe("Retire");
});
