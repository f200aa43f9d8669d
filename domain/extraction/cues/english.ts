import type { LanguageCues } from "./cue";
import { ENGLISH_ADOPT } from "./english/adopt";
import { ENGLISH_ASSESS } from "./english/assess";
import { ENGLISH_COMPOSED } from "./english/composed";
import { ENGLISH_FATES } from "./english/fates";
import { ENGLISH_FRAMES } from "./english/frames";
import { ENGLISH_HOLD } from "./english/hold";
import { ENGLISH_IDIOMS } from "./english/idioms";
import { ENGLISH_JOTTED } from "./english/jotted";
import { ENGLISH_MODIFIERS } from "./english/modifiers";
import { ENGLISH_SPOKEN } from "./english/spoken";
import { ENGLISH_TOLD } from "./english/told";
import { ENGLISH_TRIAL } from "./english/trial";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

/** English: run on every note beside its own language, since note-takers mix. */
export const ENGLISH: LanguageCues = {
  language: "en",
  negatesAfter: false,
  rings: fillHabits([{ adopt: ENGLISH_ADOPT, trial: ENGLISH_TRIAL, assess: ENGLISH_ASSESS, hold: ENGLISH_HOLD }, ENGLISH_SPOKEN, ENGLISH_IDIOMS, ENGLISH_FATES, ENGLISH_JOTTED, ENGLISH_COMPOSED, ENGLISH_TOLD]),
  frames: fillFrames(ENGLISH_FRAMES),
  modifiers: ENGLISH_MODIFIERS,
};
