import { ITALIAN_ADOPT } from "@/domain/extraction/cues/italian/adopt";
import { ITALIAN_ASSESS } from "@/domain/extraction/cues/italian/assess";
import { ITALIAN_COMPOSED } from "@/domain/extraction/cues/italian/composed";
import { ITALIAN_FRAMES } from "@/domain/extraction/cues/italian/frames";
import { ITALIAN_HOLD } from "@/domain/extraction/cues/italian/hold";
import { ITALIAN_INFLECTED } from "@/domain/extraction/cues/italian/inflected";
import { ITALIAN_MODIFIERS } from "@/domain/extraction/cues/italian/modifiers";
import { ITALIAN_REPORTED } from "@/domain/extraction/cues/italian/reported";
import { ITALIAN_SPOKEN } from "@/domain/extraction/cues/italian/spoken";
import { ITALIAN_TOLD } from "@/domain/extraction/cues/italian/told";
import { ITALIAN_TRIAL } from "@/domain/extraction/cues/italian/trial";
import { ITALIAN_VERBS } from "@/domain/extraction/cues/italian/verbs";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

export const ITALIAN: LanguageCues = {
  language: "it",
  negatesAfter: false,
  rings: fillHabits([{ adopt: ITALIAN_ADOPT, trial: ITALIAN_TRIAL, assess: ITALIAN_ASSESS, hold: ITALIAN_HOLD }, ITALIAN_SPOKEN, ITALIAN_VERBS, ITALIAN_REPORTED, ITALIAN_INFLECTED, ITALIAN_COMPOSED, ITALIAN_TOLD]),
  frames: fillFrames(ITALIAN_FRAMES),
  modifiers: ITALIAN_MODIFIERS,
};
