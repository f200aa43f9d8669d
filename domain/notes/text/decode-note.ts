/** How a note's bytes were read. */
export type NoteEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedNote {
  /** The untouched text: every span is a range of UTF-16 offsets in it. A byte order mark is not part of it. */
  readonly text: string;
  readonly encoding: NoteEncoding;
}

/** Why a file is no note. Each reason has its sentence here. */
export const DECODE_REFUSALS = {
  empty: "The file holds no text.",
  "too-large": "The file is larger than a note may be.",
  binary: "The file is not text: it holds binary data.",
  "control-characters": "The file is not readable text: it is full of control characters.",
} as const;

export type DecodeRefusalReason = keyof typeof DECODE_REFUSALS;

export type DecodeOutcome =
  | { readonly ok: true; readonly value: DecodedNote }
  | { readonly ok: false; readonly reason: DecodeRefusalReason; readonly sentence: string };

export const DEFAULT_MAX_NOTE_BYTES = 20 * 1024 * 1024;

/** Among this share of control characters, text is soup: real notes hold a stray form feed, no more. */
const MAX_CONTROL_SHARE = 0.02;

/**
 * Reads a note's bytes as text: UTF-8, UTF-16 with a byte order mark or recognised by its zero bytes, else windows-1252.
 * Files that are no text are refused with a named reason; nothing is thrown for odd input.
 */
export function decodeNote(bytes: Uint8Array, maxBytes: number = DEFAULT_MAX_NOTE_BYTES): DecodeOutcome {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > maxBytes) return refuse("too-large");
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse("binary");
  const { text } = decoded;
  if (text.trim() === "") return refuse("empty");
  if (controlShare(text) > MAX_CONTROL_SHARE) return refuse("control-characters");
  return { ok: true, value: decoded };
}

function refuse(reason: DecodeRefusalReason): DecodeOutcome {
  return { ok: false, reason, sentence: DECODE_REFUSALS[reason] };
}

function decodeText(bytes: Uint8Array): DecodedNote | null {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  if (bytes.includes(0)) return null;
  const text = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(text)) return { text, encoding: "utf-8" };
  return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
}

function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes.includes(0) ? guessBareUtf16(bytes) : null;
}

/** UTF-16 without a mark: nearly all zero bytes stand on one side of the pairs ("H\0i\0"). Other files with zeros are binary. */
function guessBareUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096);
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const pairs = sample.length / 2;
  if (bytes.length % 2 !== 0) return null;
  if (zeros[1] > pairs * 0.4 && zeros[0] < pairs * 0.02) return "utf-16le";
  if (zeros[0] > pairs * 0.4 && zeros[1] < pairs * 0.02) return "utf-16be";
  return null;
}

/** A file cut in the middle of a character is still UTF-8; one where every accent fails to decode is an older encoding. */
function isMostlyUtf8(text: string): boolean {
  if (!text.includes("\ufffd")) return true;
  let failed = 0;
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) failed++;
    else if (code > 127) beyondAscii++;
  }
  return failed <= beyondAscii * 0.1;
}

/** What windows-1252 has for the bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some Node versions decode windows-1252 as Latin-1, which has control characters where dashes and quotes should be. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("windows-1252").decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Most notes hold none, which a search tells sooner than counting. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

function controlShare(text: string): number {
  if (!CONTROL.test(text)) return 0;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const blank = code === 9 || code === 10 || code === 13 || code === 12;
    if ((code < 32 && !blank) || code === 127) controls++;
  }
  return controls / text.length;
}
