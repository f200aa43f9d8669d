import { FRENCH_ADOPT } from "@/domain/extraction/cues/french/adopt";
import { FRENCH_ASSESS } from "@/domain/extraction/cues/french/assess";
import { FRENCH_COMPOSED } from "@/domain/extraction/cues/french/composed";
import { FRENCH_FRAMES } from "@/domain/extraction/cues/french/frames";
import { FRENCH_HOLD } from "@/domain/extraction/cues/french/hold";
import { FRENCH_INFLECTED } from "@/domain/extraction/cues/french/inflected";
import { FRENCH_MODIFIERS } from "@/domain/extraction/cues/french/modifiers";
import { FRENCH_REPORTED } from "@/domain/extraction/cues/french/reported";
import { FRENCH_SPOKEN } from "@/domain/extraction/cues/french/spoken";
import { FRENCH_TOLD } from "@/domain/extraction/cues/french/told";
import { FRENCH_TRIAL } from "@/domain/extraction/cues/french/trial";
import { FRENCH_VERBS } from "@/domain/extraction/cues/french/verbs";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

export const FRENCH: LanguageCues = {
  language: "fr",
  negatesAfter: false,
  rings: fillHabits([{ adopt: FRENCH_ADOPT, trial: FRENCH_TRIAL, assess: FRENCH_ASSESS, hold: FRENCH_HOLD }, FRENCH_SPOKEN, FRENCH_VERBS, FRENCH_REPORTED, FRENCH_INFLECTED, FRENCH_COMPOSED, FRENCH_TOLD]),
  frames: fillFrames(FRENCH_FRAMES),
  modifiers: FRENCH_MODIFIERS,
};
