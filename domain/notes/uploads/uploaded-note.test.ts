import { describe, expect, it } from "vitest";
import { isUploaded, refuseUploadName, uploadedLocation } from "./uploaded-note";

describe("names of notes from the browser", () => {
  it.each(["a.md", "Team notes/2024/Käse & Brücken.TXT", "یادداشت‌ها.org"])("may be %s", (name) => {
    expect(refuseUploadName(name)).toBeNull();
    expect(isUploaded(uploadedLocation(name))).toBe(true);
  });

  it.each([
    "",
    "a",
    "a.png",
    "/a.md",
    "a//b.md",
    "../a.md",
    "a/./b.md",
    "a\\b.md",
    "a\nb.md",
    "a\u202edm.md",
    `${"x".repeat(198)}.md`,
  ])("may not be %j", (name) => {
    expect(refuseUploadName(name)).toMatch(/\.$/);
  });

  it("are never those of files", () => {
    for (const location of ["uploaded/a.md", "../uploaded/a.md", "/uploaded/a.md"])
      expect(isUploaded(location)).toBe(false);
  });
});
