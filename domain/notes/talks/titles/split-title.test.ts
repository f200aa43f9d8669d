import { describe, expect, it } from "vitest";
import { splitTitle } from "./split-title";

describe("splitTitle", () => {
  it.each([
    ["Josh Keller - Spring developer advocate", "Josh Keller - Spring developer advocate", "Josh Keller"],
    ["Tom Gardner - SSE @ Example", "Tom Gardner - SSE @ Example", "Tom Gardner"],
    ["Tom Gardner - How to grow into a staff engineer", "How to grow into a staff engineer", "Tom Gardner"],
    ["Queues at scale (Ada Lovelace) 🔥🔥", "Queues at scale", "Ada Lovelace"],
    ["13.00 – Queues at scale - Ada Lovelace", "Queues at scale", "Ada Lovelace"],
    ["開発の課題 by MS 高橋正和", "開発の課題", "高橋正和"],
    ["Kubernetes の話 - 村主 壮悟(@rwle)", "Kubernetes の話", "村主 壮悟"],
    ["Kubernetes の話 - 濱真一 (@track3jyo)", "Kubernetes の話", "濱真一"],
    ["Queues on a raft, Robert Ellison, Rafters", "Queues on a raft", "Robert Ellison"],
    ["Queues in your browser - Zebedee Lindqvarn (@ZEB)", "Queues in your browser", "Zebedee Lindqvarn"],
  ])("takes %s apart", (heading, title, speaker) => {
    expect(splitTitle(heading)).toMatchObject({ title, speakers: [speaker] });
  });

  it("leaves numbers with a point that are no times", () => {
    expect(splitTitle("1.50 euros a month")).toMatchObject({ title: "1.50 euros a month", time: null });
  });
});
