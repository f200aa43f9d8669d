import { expect, test } from "vitest";
import { SUGGESTED_LENGTH } from "@/domain/review/make-agenda";
import type { AgendaCandidateView } from "@/domain/review/review-views";
import { AS_SUGGESTED, addToChoice, listLines } from "./agenda-choice";

function candidate(technology: string): AgendaCandidateView {
  return { technology, name: technology.toUpperCase(), quadrant: "tools", ring: null, score: 1, reasons: [] };
}

const candidates = Array.from({ length: SUGGESTED_LENGTH + 2 }, (_, index) => candidate(`t${index}`));

function write(choice = AS_SUGGESTED): string {
  return listLines(candidates, choice)
    .map(({ technology, isTicked }) => (isTicked ? technology : `-${technology}`))
    .join(" ");
}

test("the first suggestions are ticked, in their order", () => {
  expect(write()).toBe(
    candidates.map(({ technology }, i) => (i < SUGGESTED_LENGTH ? technology : `-${technology}`)).join(" "),
  );
});

test("what was put into order comes first, and what was unticked stays so", () => {
  const choice = { ...AS_SUGGESTED, order: ["t3", "t1"], ticks: new Map([["t3", false]]) };
  expect(write(choice)).toMatch(/^-t3 t1 t0 t2 t4 /);
});

test("what is added stands on top and ticked, once, whether it was suggested or not", () => {
  const lines = listLines(candidates, AS_SUGGESTED);
  const last = `t${SUGGESTED_LENGTH + 1}`;
  const suggested = addToChoice(AS_SUGGESTED, lines, candidate(last));
  expect(write(suggested)).toMatch(new RegExp(`^${last} t0 t1 `));
  expect(suggested.added).toEqual([]);
  const foreign = addToChoice(AS_SUGGESTED, lines, candidate("zig"));
  expect(write(foreign)).toMatch(/^zig t0 /);
  expect(listLines(candidates, foreign)[0]?.reasons).toMatchObject([{ kind: "added" }]);
});
