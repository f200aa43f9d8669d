import type { LanguageCues } from "./cue";
import { ITALIAN_ADOPT } from "./italian/adopt";
import { ITALIAN_ASSESS } from "./italian/assess";
import { ITALIAN_FRAMES } from "./italian/frames";
import { ITALIAN_HOLD } from "./italian/hold";
import { ITALIAN_MODIFIERS } from "./italian/modifiers";
import { ITALIAN_TRIAL } from "./italian/trial";

export const ITALIAN: LanguageCues = { language: "it", negatesAfter: false, rings: { adopt: ITALIAN_ADOPT, trial: ITALIAN_TRIAL, assess: ITALIAN_ASSESS, hold: ITALIAN_HOLD }, frames: ITALIAN_FRAMES, modifiers: ITALIAN_MODIFIERS };
