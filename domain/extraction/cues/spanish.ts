import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";
import { SPANISH_ADOPT } from "./spanish/adopt";
import { SPANISH_ASSESS } from "./spanish/assess";
import { SPANISH_COMPOSED } from "./spanish/composed";
import { SPANISH_FRAMES } from "./spanish/frames";
import { SPANISH_HOLD } from "./spanish/hold";
import { SPANISH_INFLECTED } from "./spanish/inflected";
import { SPANISH_MODIFIERS } from "./spanish/modifiers";
import { SPANISH_REPORTED } from "./spanish/reported";
import { SPANISH_SPOKEN } from "./spanish/spoken";
import { SPANISH_TRIAL } from "./spanish/trial";
import { SPANISH_VERBS } from "./spanish/verbs";

export const SPANISH: LanguageCues = {
  language: "es",
  negatesAfter: false,
  rings: fillHabits([{ adopt: SPANISH_ADOPT, trial: SPANISH_TRIAL, assess: SPANISH_ASSESS, hold: SPANISH_HOLD }, SPANISH_SPOKEN, SPANISH_VERBS, SPANISH_REPORTED, SPANISH_INFLECTED, SPANISH_COMPOSED]),
  frames: fillFrames(SPANISH_FRAMES),
  modifiers: SPANISH_MODIFIERS,
};
