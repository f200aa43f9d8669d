import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";
import { JAPANESE_ADOPT } from "./japanese/adopt";
import { JAPANESE_ASSESS } from "./japanese/assess";
import { JAPANESE_FRAMES } from "./japanese/frames";
import { JAPANESE_HOLD } from "./japanese/hold";
import { JAPANESE_INFLECTED } from "./japanese/inflected";
import { JAPANESE_MODIFIERS } from "./japanese/modifiers";
import { JAPANESE_SPOKEN } from "./japanese/spoken";
import { JAPANESE_TRIAL } from "./japanese/trial";
import { JAPANESE_VERBS } from "./japanese/verbs";

/** Written without spaces; verbs come last, so that the technology stands before nearly every cue. */
export const JAPANESE: LanguageCues = {
  language: "ja",
  negatesAfter: true,
  rings: fillHabits([{ adopt: JAPANESE_ADOPT, trial: JAPANESE_TRIAL, assess: JAPANESE_ASSESS, hold: JAPANESE_HOLD }, JAPANESE_SPOKEN, JAPANESE_VERBS, JAPANESE_INFLECTED]),
  frames: fillFrames(JAPANESE_FRAMES),
  modifiers: JAPANESE_MODIFIERS,
};
