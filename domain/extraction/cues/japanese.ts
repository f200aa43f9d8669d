import type { LanguageCues } from "./cue";
import { JAPANESE_ADOPT } from "./japanese/adopt";
import { JAPANESE_ASSESS } from "./japanese/assess";
import { JAPANESE_FRAMES } from "./japanese/frames";
import { JAPANESE_HABITS } from "./japanese/habits";
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
  rings: {
    adopt: [...JAPANESE_ADOPT, ...JAPANESE_SPOKEN.adopt, ...JAPANESE_HABITS.adopt, ...JAPANESE_VERBS.adopt, ...JAPANESE_INFLECTED.adopt],
    trial: [...JAPANESE_TRIAL, ...JAPANESE_SPOKEN.trial, ...JAPANESE_HABITS.trial, ...JAPANESE_VERBS.trial, ...JAPANESE_INFLECTED.trial],
    assess: [...JAPANESE_ASSESS, ...JAPANESE_SPOKEN.assess, ...JAPANESE_HABITS.assess, ...JAPANESE_VERBS.assess, ...JAPANESE_INFLECTED.assess],
    hold: [...JAPANESE_HOLD, ...JAPANESE_SPOKEN.hold, ...JAPANESE_HABITS.hold, ...JAPANESE_VERBS.hold, ...JAPANESE_INFLECTED.hold],
  },
  frames: JAPANESE_FRAMES,
  modifiers: JAPANESE_MODIFIERS,
};
