import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";
import { FRENCH_ADOPT } from "./french/adopt";
import { FRENCH_ASSESS } from "./french/assess";
import { FRENCH_COMPOSED } from "./french/composed";
import { FRENCH_FRAMES } from "./french/frames";
import { FRENCH_HOLD } from "./french/hold";
import { FRENCH_INFLECTED } from "./french/inflected";
import { FRENCH_MODIFIERS } from "./french/modifiers";
import { FRENCH_REPORTED } from "./french/reported";
import { FRENCH_SPOKEN } from "./french/spoken";
import { FRENCH_TRIAL } from "./french/trial";
import { FRENCH_VERBS } from "./french/verbs";

export const FRENCH: LanguageCues = {
  language: "fr",
  negatesAfter: false,
  rings: fillHabits([{ adopt: FRENCH_ADOPT, trial: FRENCH_TRIAL, assess: FRENCH_ASSESS, hold: FRENCH_HOLD }, FRENCH_SPOKEN, FRENCH_VERBS, FRENCH_REPORTED, FRENCH_INFLECTED, FRENCH_COMPOSED]),
  frames: fillFrames(FRENCH_FRAMES),
  modifiers: FRENCH_MODIFIERS,
};
