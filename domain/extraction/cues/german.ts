import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";
import { GERMAN_ADOPT } from "./german/adopt";
import { GERMAN_ASSESS } from "./german/assess";
import { GERMAN_FRAMES } from "./german/frames";
import { GERMAN_HOLD } from "./german/hold";
import { GERMAN_MODIFIERS } from "./german/modifiers";
import { GERMAN_REPORTED } from "./german/reported";
import { GERMAN_SPOKEN } from "./german/spoken";
import { GERMAN_TORN } from "./german/torn";
import { GERMAN_TRIAL } from "./german/trial";
import { GERMAN_VERBS } from "./german/verbs";

export const GERMAN: LanguageCues = {
  language: "de",
  negatesAfter: true,
  rings: fillHabits([{ adopt: GERMAN_ADOPT, trial: GERMAN_TRIAL, assess: GERMAN_ASSESS, hold: GERMAN_HOLD }, GERMAN_SPOKEN, GERMAN_VERBS, GERMAN_REPORTED]),
  frames: [...fillFrames(GERMAN_FRAMES), ...GERMAN_TORN],
  modifiers: GERMAN_MODIFIERS,
};
