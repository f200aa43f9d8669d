import { GERMAN_ADOPT } from "@/domain/extraction/cues/german/adopt";
import { GERMAN_ASSESS } from "@/domain/extraction/cues/german/assess";
import { GERMAN_FRAMES } from "@/domain/extraction/cues/german/frames";
import { GERMAN_HOLD } from "@/domain/extraction/cues/german/hold";
import { GERMAN_MODIFIERS } from "@/domain/extraction/cues/german/modifiers";
import { GERMAN_OPINION_FRAMES, GERMAN_OPINIONS } from "@/domain/extraction/cues/german/opinions";
import { GERMAN_REPORTED } from "@/domain/extraction/cues/german/reported";
import { GERMAN_SPOKEN } from "@/domain/extraction/cues/german/spoken";
import { GERMAN_TORN } from "@/domain/extraction/cues/german/torn";
import { GERMAN_TRIAL } from "@/domain/extraction/cues/german/trial";
import { GERMAN_VERBS } from "@/domain/extraction/cues/german/verbs";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

export const GERMAN: LanguageCues = {
  language: "de",
  negatesAfter: true,
  rings: fillHabits([{ adopt: GERMAN_ADOPT, trial: GERMAN_TRIAL, assess: GERMAN_ASSESS, hold: GERMAN_HOLD }, GERMAN_SPOKEN, GERMAN_VERBS, GERMAN_REPORTED, GERMAN_OPINIONS]),
  frames: [...fillFrames(GERMAN_FRAMES), ...fillFrames(GERMAN_OPINION_FRAMES), ...GERMAN_TORN],
  modifiers: GERMAN_MODIFIERS,
};
