import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";
import { PORTUGUESE_ADOPT } from "./portuguese/adopt";
import { PORTUGUESE_ASSESS } from "./portuguese/assess";
import { PORTUGUESE_COMPOSED } from "./portuguese/composed";
import { PORTUGUESE_FRAMES } from "./portuguese/frames";
import { PORTUGUESE_HOLD } from "./portuguese/hold";
import { PORTUGUESE_INFLECTED } from "./portuguese/inflected";
import { PORTUGUESE_MODIFIERS } from "./portuguese/modifiers";
import { PORTUGUESE_REPORTED } from "./portuguese/reported";
import { PORTUGUESE_SPOKEN } from "./portuguese/spoken";
import { PORTUGUESE_TRIAL } from "./portuguese/trial";
import { PORTUGUESE_VERBS } from "./portuguese/verbs";

export const PORTUGUESE: LanguageCues = {
  language: "pt",
  negatesAfter: false,
  rings: fillHabits([{ adopt: PORTUGUESE_ADOPT, trial: PORTUGUESE_TRIAL, assess: PORTUGUESE_ASSESS, hold: PORTUGUESE_HOLD }, PORTUGUESE_SPOKEN, PORTUGUESE_VERBS, PORTUGUESE_REPORTED, PORTUGUESE_INFLECTED, PORTUGUESE_COMPOSED]),
  frames: fillFrames(PORTUGUESE_FRAMES),
  modifiers: PORTUGUESE_MODIFIERS,
};
