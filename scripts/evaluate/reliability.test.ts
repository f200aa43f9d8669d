import { describe, expect, it } from "vitest";
import { readAnnotated } from "@/domain/extraction/annotated/read-annotated";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import { formatReliability, judgeProposals } from "./reliability";

describe("reliability", () => {
  it("judges each proposal by whether an annotator accepts its ring", () => {
    const annotated = readAnnotated(
      "# ⟬Storage⟭\n⟪hold author Helm: Avoid ⟦Helm|tools⟧.⟫\nAvoid ⟦Kustomize|tools⟧, said the other tool's makers.\n",
    );
    const reading = readNote({ name: "note.md", text: annotated.text }, compileTerms(CATALOGUE));
    const judged = judgeProposals("note.md", annotated, reading);
    expect(judged.map(({ right }) => right)).toEqual([true, false]);
  });

  it("puts proposals into bins, with how many of each are right", () => {
    const table = formatReliability({
      some: [
        { confidence: 0.82, right: true },
        { confidence: 0.84, right: false },
        { confidence: 1, right: true },
      ],
    });
    expect(table).toMatch(/0\.80 to 0\.85 +2 +83 % +50 %/);
    expect(table).toMatch(/0\.90 to 1\.00 +1 +100 % +100 %/);
    expect(table).toMatch(/all +3 +89 % +67 %/);
  });
});
