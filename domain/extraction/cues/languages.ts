import type { LanguageCues } from "./cue";
import { ENGLISH } from "./english";

/** Every language that has cues. */
export const CUE_LANGUAGES: readonly LanguageCues[] = [ENGLISH];

/** The cues of a language by its ISO 639-1 code, or null where there are none. */
export function findCueLanguage(code: string): LanguageCues | null {
  return CUE_LANGUAGES.find((cues) => cues.language === code) ?? null;
}
