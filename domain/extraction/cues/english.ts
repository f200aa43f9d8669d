import type { LanguageCues } from "./cue";
import { ENGLISH_ADOPT } from "./english/adopt";
import { ENGLISH_ASSESS } from "./english/assess";
import { ENGLISH_FRAMES } from "./english/frames";
import { ENGLISH_HOLD } from "./english/hold";
import { ENGLISH_MODIFIERS } from "./english/modifiers";
import { ENGLISH_TRIAL } from "./english/trial";

/** English: run on every note beside its own language, since note-takers mix. */
export const ENGLISH: LanguageCues = { language: "en", negatesAfter: false, rings: { adopt: ENGLISH_ADOPT, trial: ENGLISH_TRIAL, assess: ENGLISH_ASSESS, hold: ENGLISH_HOLD }, frames: ENGLISH_FRAMES, modifiers: ENGLISH_MODIFIERS };
