import fc from "fast-check";
import { expect, test } from "vitest";
import { scoreName } from "./score-name";

function rank(typed: string, names: readonly string[]): readonly string[] {
  const scored = names.map((name) => ({ name, score: scoreName(typed, name) })).filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score).map(({ name }) => name);
}

test("puts the name itself first, then names that begin with it, then those that hold it", () => {
  expect(rank("go", ["MongoDB", "Going serverless", "Go", "Django", "Google Go"])).toEqual([
    "Go",
    "Google Go",
    "Going serverless",
    "Django",
    "MongoDB",
  ]);
});

test("wants every word, in whichever order", () => {
  expect(rank("mesh data", ["Data mesh", "Service mesh", "Data lake"])).toEqual(["Data mesh"]);
});

test("takes letters left out, but not swapped", () => {
  expect(scoreName("kbnts", "Kubernetes")).toBeGreaterThan(0);
  expect(scoreName("kntbs", "Kubernetes")).toBe(0);
  expect(scoreName("ks", "Kubernetes")).toBe(0);
});

test("looks past case, accents and signs between words", () => {
  expect(scoreName("evenement", "Événement")).toBe(1);
  expect(scoreName("event driven", "Event-driven architecture")).toBeGreaterThan(0.6);
});

test("keeps signs that are part of a name", () => {
  expect(scoreName("c++", "C++")).toBe(1);
  expect(scoreName(".net", ".NET")).toBe(1);
  expect(scoreName("c#", "C++")).toBe(0);
});

test("finds nothing when nothing is typed, and every name by itself", () => {
  expect(scoreName("  ", "Kafka")).toBe(0);
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      fc.pre(/[\p{L}\p{N}]/u.test(name));
      expect(scoreName(name, name)).toBe(1);
    }),
  );
});
