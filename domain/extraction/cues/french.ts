import type { LanguageCues } from "./cue";
import { FRENCH_ADOPT } from "./french/adopt";
import { FRENCH_ASSESS } from "./french/assess";
import { FRENCH_FRAMES } from "./french/frames";
import { FRENCH_HOLD } from "./french/hold";
import { FRENCH_MODIFIERS } from "./french/modifiers";
import { FRENCH_TRIAL } from "./french/trial";

export const FRENCH: LanguageCues = { language: "fr", negatesAfter: false, rings: { adopt: FRENCH_ADOPT, trial: FRENCH_TRIAL, assess: FRENCH_ASSESS, hold: FRENCH_HOLD }, frames: FRENCH_FRAMES, modifiers: FRENCH_MODIFIERS };
