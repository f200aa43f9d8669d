import type { LanguageCues } from "./cue";
import { DUTCH_ADOPT } from "./dutch/adopt";
import { DUTCH_ASSESS } from "./dutch/assess";
import { DUTCH_FRAMES } from "./dutch/frames";
import { DUTCH_HOLD } from "./dutch/hold";
import { DUTCH_MODIFIERS } from "./dutch/modifiers";
import { DUTCH_REPORTED } from "./dutch/reported";
import { DUTCH_SPOKEN } from "./dutch/spoken";
import { DUTCH_TORN } from "./dutch/torn";
import { DUTCH_TRIAL } from "./dutch/trial";
import { DUTCH_VERBS } from "./dutch/verbs";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

export const DUTCH: LanguageCues = {
  language: "nl",
  negatesAfter: true,
  rings: fillHabits([{ adopt: DUTCH_ADOPT, trial: DUTCH_TRIAL, assess: DUTCH_ASSESS, hold: DUTCH_HOLD }, DUTCH_SPOKEN, DUTCH_VERBS, DUTCH_REPORTED]),
  frames: [...fillFrames(DUTCH_FRAMES), ...DUTCH_TORN],
  modifiers: DUTCH_MODIFIERS,
};
