import { DUTCH_ADOPT } from "@/domain/extraction/cues/dutch/adopt";
import { DUTCH_ASSESS } from "@/domain/extraction/cues/dutch/assess";
import { DUTCH_FRAMES } from "@/domain/extraction/cues/dutch/frames";
import { DUTCH_HOLD } from "@/domain/extraction/cues/dutch/hold";
import { DUTCH_MODIFIERS } from "@/domain/extraction/cues/dutch/modifiers";
import { DUTCH_OPINION_FRAMES, DUTCH_OPINIONS } from "@/domain/extraction/cues/dutch/opinions";
import { DUTCH_REPORTED } from "@/domain/extraction/cues/dutch/reported";
import { DUTCH_SPOKEN } from "@/domain/extraction/cues/dutch/spoken";
import { DUTCH_TORN } from "@/domain/extraction/cues/dutch/torn";
import { DUTCH_TRIAL } from "@/domain/extraction/cues/dutch/trial";
import { DUTCH_VERBS } from "@/domain/extraction/cues/dutch/verbs";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

export const DUTCH: LanguageCues = {
  language: "nl",
  negatesAfter: true,
  rings: fillHabits([{ adopt: DUTCH_ADOPT, trial: DUTCH_TRIAL, assess: DUTCH_ASSESS, hold: DUTCH_HOLD }, DUTCH_SPOKEN, DUTCH_VERBS, DUTCH_REPORTED, DUTCH_OPINIONS]),
  frames: [...fillFrames(DUTCH_FRAMES), ...fillFrames(DUTCH_OPINION_FRAMES), ...DUTCH_TORN],
  modifiers: DUTCH_MODIFIERS,
};
