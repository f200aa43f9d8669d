import type { LanguageCues } from "./cue";
import { PORTUGUESE_ADOPT } from "./portuguese/adopt";
import { PORTUGUESE_ASSESS } from "./portuguese/assess";
import { PORTUGUESE_FRAMES } from "./portuguese/frames";
import { PORTUGUESE_HOLD } from "./portuguese/hold";
import { PORTUGUESE_MODIFIERS } from "./portuguese/modifiers";
import { PORTUGUESE_TRIAL } from "./portuguese/trial";

export const PORTUGUESE: LanguageCues = { language: "pt", negatesAfter: false, rings: { adopt: PORTUGUESE_ADOPT, trial: PORTUGUESE_TRIAL, assess: PORTUGUESE_ASSESS, hold: PORTUGUESE_HOLD }, frames: PORTUGUESE_FRAMES, modifiers: PORTUGUESE_MODIFIERS };
