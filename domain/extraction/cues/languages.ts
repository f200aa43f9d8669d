import type { LanguageCues } from "./cue";
import { DUTCH } from "./dutch";
import { ENGLISH } from "./english";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { PORTUGUESE } from "./portuguese";
import { SPANISH } from "./spanish";

/** Every language that has cues. */
export const CUE_LANGUAGES: readonly LanguageCues[] = [ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN, DUTCH, JAPANESE];

/** The cues of a language by its ISO 639-1 code, or null where there are none. */
export function findCueLanguage(code: string): LanguageCues | null {
  return CUE_LANGUAGES.find((cues) => cues.language === code) ?? null;
}
