import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DECODE_REFUSALS, decodeNote } from "./decode-note";

const TEXT = "# Café ☕\n- naïve approach\n";
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])
      .flatMap((byte, i, all) => (bigEndian ? (all[i ^ 1] ?? byte) : byte)),
  );

describe("decodeNote", () => {
  it("reads UTF-8 and leaves its byte order mark out", () => {
    expect(decodeNote(new TextEncoder().encode(`\ufeff${TEXT}`))).toEqual({
      ok: true,
      value: { text: TEXT, encoding: "utf-8" },
    });
  });

  it("reads UTF-16 of both kinds, with a mark and without", () => {
    expect(decodeNote(utf16(`\ufeff${TEXT}`, false))).toEqual({
      ok: true,
      value: { text: TEXT, encoding: "utf-16le" },
    });
    expect(decodeNote(utf16(`\ufeff${TEXT}`, true))).toEqual({ ok: true, value: { text: TEXT, encoding: "utf-16be" } });
    expect(decodeNote(utf16("plain words only", false))).toEqual({
      ok: true,
      value: { text: "plain words only", encoding: "utf-16le" },
    });
    expect(decodeNote(utf16("plain words only", true))).toEqual({
      ok: true,
      value: { text: "plain words only", encoding: "utf-16be" },
    });
  });

  it("reads older files as windows-1252", () => {
    expect(decodeNote(latin("Résumé \x96 fin"))).toEqual({
      ok: true,
      value: { text: "Résumé – fin", encoding: "windows-1252" },
    });
  });

  it("keeps a UTF-8 file that was cut within a character", () => {
    const bytes = new TextEncoder().encode("プラットフォームの話é");
    const outcome = decodeNote(bytes.subarray(0, bytes.length - 1));
    expect(outcome.ok && outcome.value.encoding).toBe("utf-8");
  });

  it.each([
    ["empty", new Uint8Array()],
    ["empty", latin(" \n\t\r\n")],
    ["binary", Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])],
    ["control-characters", latin("\x01\x02\x03\x04 text \x05\x06\x07")],
  ] as const)("refuses %s with its sentence", (reason, bytes) => {
    expect(decodeNote(bytes)).toEqual({ ok: false, reason, sentence: DECODE_REFUSALS[reason] });
  });

  it("refuses what is larger than allowed", () => {
    expect(decodeNote(latin("four"), 3)).toMatchObject({ ok: false, reason: "too-large" });
    expect(decodeNote(latin("four"), 4)).toMatchObject({ ok: true });
  });

  it("gives back any text that was written as UTF-8", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() !== "" && !/[\p{Cc}\ufeff\ufffd]/u.test(text));
    fc.assert(
      fc.property(words, (text) => {
        expect(decodeNote(new TextEncoder().encode(text))).toMatchObject({ ok: true, value: { text } });
      }),
    );
  });

  it("has an answer for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(typeof decodeNote(bytes).ok).toBe("boolean");
      }),
    );
  });
});
