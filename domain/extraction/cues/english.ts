import { ENGLISH_ADOPT } from "@/domain/extraction/cues/english/adopt";
import { ENGLISH_ASSESS } from "@/domain/extraction/cues/english/assess";
import { ENGLISH_COMPOSED } from "@/domain/extraction/cues/english/composed";
import { ENGLISH_FATES } from "@/domain/extraction/cues/english/fates";
import { ENGLISH_FRAMES } from "@/domain/extraction/cues/english/frames";
import { ENGLISH_HOLD } from "@/domain/extraction/cues/english/hold";
import { ENGLISH_IDIOMS } from "@/domain/extraction/cues/english/idioms";
import { ENGLISH_JOTTED } from "@/domain/extraction/cues/english/jotted";
import { ENGLISH_MEANT } from "@/domain/extraction/cues/english/meant";
import { ENGLISH_MODIFIERS } from "@/domain/extraction/cues/english/modifiers";
import { ENGLISH_SPOKEN } from "@/domain/extraction/cues/english/spoken";
import { ENGLISH_TOLD } from "@/domain/extraction/cues/english/told";
import { ENGLISH_TRIAL } from "@/domain/extraction/cues/english/trial";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

/** English: run on every note beside its own language, since note-takers mix. */
export const ENGLISH: LanguageCues = {
  language: "en",
  negatesAfter: false,
  rings: fillHabits([{ adopt: ENGLISH_ADOPT, trial: ENGLISH_TRIAL, assess: ENGLISH_ASSESS, hold: ENGLISH_HOLD }, ENGLISH_SPOKEN, ENGLISH_IDIOMS, ENGLISH_FATES, ENGLISH_JOTTED, ENGLISH_COMPOSED, ENGLISH_TOLD, ENGLISH_MEANT]),
  frames: fillFrames(ENGLISH_FRAMES),
  modifiers: ENGLISH_MODIFIERS,
};
