import { PORTUGUESE_ADOPT } from "@/domain/extraction/cues/portuguese/adopt";
import { PORTUGUESE_ASSESS } from "@/domain/extraction/cues/portuguese/assess";
import { PORTUGUESE_COMPOSED } from "@/domain/extraction/cues/portuguese/composed";
import { PORTUGUESE_FRAMES } from "@/domain/extraction/cues/portuguese/frames";
import { PORTUGUESE_HOLD } from "@/domain/extraction/cues/portuguese/hold";
import { PORTUGUESE_INFLECTED } from "@/domain/extraction/cues/portuguese/inflected";
import { PORTUGUESE_MODIFIERS } from "@/domain/extraction/cues/portuguese/modifiers";
import { PORTUGUESE_REPORTED } from "@/domain/extraction/cues/portuguese/reported";
import { PORTUGUESE_SPOKEN } from "@/domain/extraction/cues/portuguese/spoken";
import { PORTUGUESE_TOLD } from "@/domain/extraction/cues/portuguese/told";
import { PORTUGUESE_TRIAL } from "@/domain/extraction/cues/portuguese/trial";
import { PORTUGUESE_VERBS } from "@/domain/extraction/cues/portuguese/verbs";
import type { LanguageCues } from "./cue";
import { fillFrames } from "./fill-frames";
import { fillHabits } from "./fill-habits";

export const PORTUGUESE: LanguageCues = {
  language: "pt",
  negatesAfter: false,
  rings: fillHabits([{ adopt: PORTUGUESE_ADOPT, trial: PORTUGUESE_TRIAL, assess: PORTUGUESE_ASSESS, hold: PORTUGUESE_HOLD }, PORTUGUESE_SPOKEN, PORTUGUESE_VERBS, PORTUGUESE_REPORTED, PORTUGUESE_INFLECTED, PORTUGUESE_COMPOSED, PORTUGUESE_TOLD]),
  frames: fillFrames(PORTUGUESE_FRAMES),
  modifiers: PORTUGUESE_MODIFIERS,
};
