import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";
import { ITALIAN_ADOPT } from "./italian/adopt";
import { ITALIAN_ASSESS } from "./italian/assess";
import { ITALIAN_COMPOSED } from "./italian/composed";
import { ITALIAN_FRAMES } from "./italian/frames";
import { ITALIAN_HOLD } from "./italian/hold";
import { ITALIAN_INFLECTED } from "./italian/inflected";
import { ITALIAN_MODIFIERS } from "./italian/modifiers";
import { ITALIAN_REPORTED } from "./italian/reported";
import { ITALIAN_SPOKEN } from "./italian/spoken";
import { ITALIAN_TRIAL } from "./italian/trial";
import { ITALIAN_VERBS } from "./italian/verbs";

export const ITALIAN: LanguageCues = {
  language: "it",
  negatesAfter: false,
  rings: fillHabits([{ adopt: ITALIAN_ADOPT, trial: ITALIAN_TRIAL, assess: ITALIAN_ASSESS, hold: ITALIAN_HOLD }, ITALIAN_SPOKEN, ITALIAN_VERBS, ITALIAN_REPORTED, ITALIAN_INFLECTED, ITALIAN_COMPOSED]),
  frames: fillFrames(ITALIAN_FRAMES),
  modifiers: ITALIAN_MODIFIERS,
};
