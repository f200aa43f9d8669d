import { describe, expect, it } from "vitest";
import { readAnnotated } from "./read-annotated";

const SOURCE = [
  "Notes of a day, ⟦k8s=Kubernetes~K8s|platforms⟧ everywhere",
  "## ⟬⟦Helm|tools⟧ at scale⟭ (⟨Ada Moreno⟩, ⟨Tim Voss⟩)",
  "- ⟪hold speaker Helm: nobody could read the charts⟫",
  "- ⟪trial/assess author Kubernetes: ⟦k8s⟧ without ⟦helm⟧ is worth a try⟫, ⟦cron|tools/platforms?⟧ too",
  "## ⟬?Lunch talk⟭",
  "⟬/⟭Bye, ⟦kubernetes⟧",
].join("\n");

describe("readAnnotated", () => {
  const note = readAnnotated(SOURCE);
  const technology = (name: string) => note.technologies.find((each) => each.name === name);

  it("takes the marks out of the text", () => {
    expect(note.text).toBe(
      [
        "Notes of a day, k8s everywhere",
        "## Helm at scale (Ada Moreno, Tim Voss)",
        "- nobody could read the charts",
        "- k8s without helm is worth a try, cron too",
        "## Lunch talk",
        "Bye, kubernetes",
      ].join("\n"),
    );
  });

  it("lists talks with their speakers and lines", () => {
    expect(note.talks).toEqual([
      { title: "Helm at scale", speakers: ["Ada Moreno", "Tim Voss"], line: 2, optional: false },
      { title: "Lunch talk", speakers: [], line: 5, optional: true },
    ]);
  });

  it("joins the mentions of a technology, each in its talk", () => {
    expect(technology("Kubernetes")).toMatchObject({
      names: ["Kubernetes", "K8s"],
      surfaces: ["k8s", "kubernetes"],
      quadrants: ["platforms"],
      mentions: [
        { talk: null, line: 1 },
        { talk: 0, line: 4 },
        { talk: null, line: 6 },
      ],
    });
    expect(technology("cron")).toMatchObject({ quadrants: ["tools", "platforms"], optional: true });
  });

  it("sums up what is said", () => {
    expect(technology("Helm")).toMatchObject({ verdicts: ["hold"], verdictLines: [3] });
    expect(technology("Kubernetes")).toMatchObject({ verdicts: ["trial", "assess"], verdictLines: [4] });
    expect(technology("cron")).toMatchObject({ verdicts: ["none"], verdictLines: [] });
  });

  it("lets the author outrank a speaker", () => {
    const both = readAnnotated("⟦Nx|tools⟧ ⟪adopt speaker Nx: live⟫\n⟪assess author Nx: maybe one day⟫");
    expect(both.technologies[0]).toMatchObject({ verdicts: ["assess"], verdictLines: [2] });
  });

  it.each([
    ["⟬Title", /never closed/],
    ["a\nTitle⟭", /Line 2: no talk mark is open/],
    ["⟦Nx⟧", /no quadrant/],
    ["⟦Nx|gadgets⟧", /is no quadrant/],
    ["⟪maybe author Nx: x⟫", /is no ring/],
    ["⟪hold author Nx: x⟫", /no mention names: Nx/],
    ["⟦Nx|tools⟧ ⟪hold author Nx: x⟫ ⟪trial author Nx: x⟫", /do not agree/],
  ])("refuses %s", (source, fault) => {
    expect(() => readAnnotated(source)).toThrow(fault);
  });
});
