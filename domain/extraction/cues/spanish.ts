import { SPANISH_ADOPT } from "@/domain/extraction/cues/spanish/adopt";
import { SPANISH_ASSESS } from "@/domain/extraction/cues/spanish/assess";
import { SPANISH_COMPOSED } from "@/domain/extraction/cues/spanish/composed";
import { SPANISH_FRAMES } from "@/domain/extraction/cues/spanish/frames";
import { SPANISH_HOLD } from "@/domain/extraction/cues/spanish/hold";
import { SPANISH_INFLECTED } from "@/domain/extraction/cues/spanish/inflected";
import { SPANISH_MODIFIERS } from "@/domain/extraction/cues/spanish/modifiers";
import { SPANISH_REPORTED } from "@/domain/extraction/cues/spanish/reported";
import { SPANISH_SPOKEN } from "@/domain/extraction/cues/spanish/spoken";
import { SPANISH_TOLD } from "@/domain/extraction/cues/spanish/told";
import { SPANISH_TRIAL } from "@/domain/extraction/cues/spanish/trial";
import { SPANISH_VERBS } from "@/domain/extraction/cues/spanish/verbs";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

export const SPANISH: LanguageCues = {
  language: "es",
  negatesAfter: false,
  rings: fillHabits([{ adopt: SPANISH_ADOPT, trial: SPANISH_TRIAL, assess: SPANISH_ASSESS, hold: SPANISH_HOLD }, SPANISH_SPOKEN, SPANISH_VERBS, SPANISH_REPORTED, SPANISH_INFLECTED, SPANISH_COMPOSED, SPANISH_TOLD]),
  frames: fillFrames(SPANISH_FRAMES),
  modifiers: SPANISH_MODIFIERS,
};
