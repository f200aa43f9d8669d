import { describe, expect, it } from "vitest";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { ROUNDS } from "@/domain/extraction/catalogue/rounds";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { isOfTurn, listCues, withoutCues, withoutNames } from "./leave-out";

const TEXT = "# Storage\nAvoid Helm. Kustomize looks interesting.\n";

describe("leaving a note out", () => {
  it("takes the names away that it alone gave rise to, and no others", () => {
    const names = new Set(withoutNames(CATALOGUE, "18-aws-summit-berlin-2019.md").map(({ name }) => name));
    expect(names.has("Amazon WorkLink")).toBe(false);
    expect(names.has("Kubernetes")).toBe(true);
    const shared = ROUNDS.filter(({ lookedAt }) => lookedAt.length > 2).flatMap(({ entries }) => entries);
    expect(shared.filter((name) => !names.has(name))).toEqual([]);
  });

  it("takes a note and its near copy for one", () => {
    expect(isOfTurn("001_a.txt", "003_b.txt")).toBe(true);
    expect(isOfTurn("001_a.txt", "002_b.txt")).toBe(false);
  });

  it("takes the verdicts away whose cue no other note holds", () => {
    const reading = readNote({ name: "note.md", text: TEXT }, compileTerms(CATALOGUE));
    expect(reading.verdicts.map(({ ring }) => ring)).toEqual(["hold", "assess"]);
    const others = [listCues("other.md", "# Build\nWe avoid Make.\n")];
    expect(withoutCues(reading, others).verdicts.map(({ ring }) => ring)).toEqual(["hold"]);
    expect(withoutCues(reading, []).verdicts).toEqual([]);
  });
});
