import { JAPANESE_ADJECTIVES } from "@/domain/extraction/cues/japanese/adjectives";
import { JAPANESE_ADOPT } from "@/domain/extraction/cues/japanese/adopt";
import { JAPANESE_ASSESS } from "@/domain/extraction/cues/japanese/assess";
import { JAPANESE_FRAMES } from "@/domain/extraction/cues/japanese/frames";
import { JAPANESE_HOLD } from "@/domain/extraction/cues/japanese/hold";
import { JAPANESE_INFLECTED } from "@/domain/extraction/cues/japanese/inflected";
import { JAPANESE_MODIFIERS } from "@/domain/extraction/cues/japanese/modifiers";
import { JAPANESE_SPOKEN } from "@/domain/extraction/cues/japanese/spoken";
import { JAPANESE_TRIAL } from "@/domain/extraction/cues/japanese/trial";
import { JAPANESE_VERBS } from "@/domain/extraction/cues/japanese/verbs";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

/** Written without spaces; verbs come last, so that the technology stands before nearly every cue. */
export const JAPANESE: LanguageCues = {
  language: "ja",
  negatesAfter: true,
  rings: fillHabits([{ adopt: JAPANESE_ADOPT, trial: JAPANESE_TRIAL, assess: JAPANESE_ASSESS, hold: JAPANESE_HOLD }, JAPANESE_SPOKEN, JAPANESE_VERBS, JAPANESE_INFLECTED, JAPANESE_ADJECTIVES]),
  frames: fillFrames(JAPANESE_FRAMES),
  modifiers: JAPANESE_MODIFIERS,
};
