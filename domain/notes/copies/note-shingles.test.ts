import { describe, expect, it } from "vitest";
import { COPY_CONTAINMENT, noteShingles, shingleContainment } from "./note-shingles";

const NOTE = `# Platform day
- The team replaced Jenkins with Argo Workflows, and builds take half as long as before.
- They keep Terraform for the network, and Crossplane for everything that teams order themselves.
- Secrets live in Vault; nobody misses the old scripts that wrote them into the images.`;

describe("copies of notes", () => {
  it("recognises a note that lost its marks and line breaks", () => {
    const flattened = NOTE.replace(/[#\n-]+/g, " ").toUpperCase();
    expect(shingleContainment(noteShingles(flattened), noteShingles(NOTE))).toBe(1);
  });

  it("recognises a part of a longer note", () => {
    const longer = `${NOTE}\n\n${"Another talk was about something else entirely and went on for long. ".repeat(3)}`;
    expect(shingleContainment(noteShingles(NOTE), noteShingles(longer))).toBeGreaterThan(COPY_CONTAINMENT);
  });

  it("keeps notes on the same things apart", () => {
    const other = NOTE.replace(/\b(?:the|and|of|for|with|that)\b/g, "so");
    expect(shingleContainment(noteShingles(other), noteShingles(NOTE))).toBeLessThan(COPY_CONTAINMENT);
  });

  it("says nothing of very short notes", () => {
    expect(shingleContainment(noteShingles("three words here"), noteShingles("three words here"))).toBe(0);
  });

  it("reads Japanese, which has no spaces", () => {
    const text = "仮想スレッドは軽量なので、ブロックしても困らない。プールは要らないと言っていた。";
    expect(noteShingles(text).size).toBeGreaterThan(20);
  });
});
