import { DEFAULT_MAX_NOTE_BYTES } from "@/domain/notes/text/decode-note";

/** How much one request with notes may bring, and for how long there is a way back from what it does. */
export interface UploadLimits {
  readonly maxNoteBytes: number;
  readonly maxNotes: number;
  readonly maxSeconds: number;
  /** Days for which a note that was taken away or replaced is kept. */
  readonly keepDays: number;
}

const MIB = 1024 * 1024;
const DEFAULTS: UploadLimits = { maxNoteBytes: 5 * MIB, maxNotes: 50, maxSeconds: 30, keepDays: 90 };

/** The variables of the environment, each with the highest number that makes sense. */
export const UPLOAD_VARIABLES = {
  UPLOAD_MAX_NOTE_BYTES: { limit: "maxNoteBytes", highest: DEFAULT_MAX_NOTE_BYTES },
  UPLOAD_MAX_NOTES: { limit: "maxNotes", highest: 1000 },
  UPLOAD_MAX_SECONDS: { limit: "maxSeconds", highest: 600 },
  KEEP_NOTES_DAYS: { limit: "keepDays", highest: 36_500 },
} as const satisfies Record<string, { limit: keyof UploadLimits; highest: number }>;

export type ReadLimits =
  | { readonly ok: true; readonly value: UploadLimits }
  | { readonly ok: false; readonly sentence: string };

/** The limits that the environment sets; the sentence names the variable that is off. An empty value is as good as none. */
export function readUploadLimits(env: Readonly<Record<string, string | undefined>>): ReadLimits {
  const limits: { -readonly [Limit in keyof UploadLimits]: number } = { ...DEFAULTS };
  for (const [variable, { limit, highest }] of Object.entries(UPLOAD_VARIABLES)) {
    const text = env[variable];
    if (!text) continue;
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < 1 || number > highest) {
      return { ok: false, sentence: `${variable} is "${text}", and must be a whole number from 1 to ${highest}.` };
    }
    limits[limit] = number;
  }
  return { ok: true, value: limits };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Former notes from before this moment need not be kept any more. */
export function keepNotesSince({ keepDays }: Pick<UploadLimits, "keepDays">, now: Date): Date {
  return new Date(now.getTime() - keepDays * DAY_MS);
}

/** The longest body that such a request can have: base64 takes four characters for three bytes, names some more. */
export function maxBodyBytes({ maxNoteBytes, maxNotes }: UploadLimits): number {
  return Math.ceil(maxNoteBytes / 3) * 4 + maxNotes * 2048;
}
