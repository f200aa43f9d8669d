import type { LanguageCues } from "./cue";
import { ITALIAN_ADOPT } from "./italian/adopt";
import { ITALIAN_ASSESS } from "./italian/assess";
import { ITALIAN_FRAMES } from "./italian/frames";
import { ITALIAN_HABITS } from "./italian/habits";
import { ITALIAN_HOLD } from "./italian/hold";
import { ITALIAN_MODIFIERS } from "./italian/modifiers";
import { ITALIAN_SPOKEN } from "./italian/spoken";
import { ITALIAN_TRIAL } from "./italian/trial";

export const ITALIAN: LanguageCues = {
  language: "it",
  negatesAfter: false,
  rings: { adopt: [...ITALIAN_ADOPT, ...ITALIAN_SPOKEN.adopt, ...ITALIAN_HABITS.adopt], trial: [...ITALIAN_TRIAL, ...ITALIAN_SPOKEN.trial, ...ITALIAN_HABITS.trial], assess: [...ITALIAN_ASSESS, ...ITALIAN_SPOKEN.assess, ...ITALIAN_HABITS.assess], hold: [...ITALIAN_HOLD, ...ITALIAN_SPOKEN.hold, ...ITALIAN_HABITS.hold] },
  frames: ITALIAN_FRAMES,
  modifiers: ITALIAN_MODIFIERS,
};
