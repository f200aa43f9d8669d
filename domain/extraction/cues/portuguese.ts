import type { LanguageCues } from "./cue";
import { PORTUGUESE_ADOPT } from "./portuguese/adopt";
import { PORTUGUESE_ASSESS } from "./portuguese/assess";
import { PORTUGUESE_FRAMES } from "./portuguese/frames";
import { PORTUGUESE_HOLD } from "./portuguese/hold";
import { PORTUGUESE_MODIFIERS } from "./portuguese/modifiers";
import { PORTUGUESE_SPOKEN } from "./portuguese/spoken";
import { PORTUGUESE_TRIAL } from "./portuguese/trial";

export const PORTUGUESE: LanguageCues = {
  language: "pt",
  negatesAfter: false,
  rings: { adopt: [...PORTUGUESE_ADOPT, ...PORTUGUESE_SPOKEN.adopt], trial: [...PORTUGUESE_TRIAL, ...PORTUGUESE_SPOKEN.trial], assess: [...PORTUGUESE_ASSESS, ...PORTUGUESE_SPOKEN.assess], hold: [...PORTUGUESE_HOLD, ...PORTUGUESE_SPOKEN.hold] },
  frames: PORTUGUESE_FRAMES,
  modifiers: PORTUGUESE_MODIFIERS,
};
