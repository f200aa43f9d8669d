import { describe, expect, it } from "vitest";
import { readUploadLimits, UPLOAD_VARIABLES } from "./upload-limits";

describe("readUploadLimits", () => {
  it("has sensible ones of its own, also for empty values", () => {
    const own = readUploadLimits({});
    expect(own.ok).toBe(true);
    expect(readUploadLimits({ UPLOAD_MAX_NOTES: "" })).toEqual(own);
  });

  it.each(Object.entries(UPLOAD_VARIABLES))("reads %s, and says so where it is off", (variable, { limit, highest }) => {
    expect(readUploadLimits({ [variable]: "7" })).toMatchObject({ ok: true, value: { [limit]: 7 } });
    for (const off of ["0", "-1", "1.5", "many", String(highest + 1)]) {
      const sentence = `${variable} is "${off}", and must be a whole number from 1 to ${highest}.`;
      expect(readUploadLimits({ [variable]: off })).toEqual({ ok: false, sentence });
    }
  });
});
