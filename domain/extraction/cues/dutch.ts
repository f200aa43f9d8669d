import type { LanguageCues } from "./cue";
import { DUTCH_ADOPT } from "./dutch/adopt";
import { DUTCH_ASSESS } from "./dutch/assess";
import { DUTCH_FRAMES } from "./dutch/frames";
import { DUTCH_HOLD } from "./dutch/hold";
import { DUTCH_MODIFIERS } from "./dutch/modifiers";
import { DUTCH_TRIAL } from "./dutch/trial";

export const DUTCH: LanguageCues = { language: "nl", negatesAfter: true, rings: { adopt: DUTCH_ADOPT, trial: DUTCH_TRIAL, assess: DUTCH_ASSESS, hold: DUTCH_HOLD }, frames: DUTCH_FRAMES, modifiers: DUTCH_MODIFIERS };
