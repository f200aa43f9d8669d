import type { LanguageCues } from "./cue";
import { ITALIAN_ADOPT } from "./italian/adopt";
import { ITALIAN_ASSESS } from "./italian/assess";
import { ITALIAN_COMPOSED } from "./italian/composed";
import { ITALIAN_FRAMES } from "./italian/frames";
import { ITALIAN_HABITS } from "./italian/habits";
import { ITALIAN_HOLD } from "./italian/hold";
import { ITALIAN_INFLECTED } from "./italian/inflected";
import { ITALIAN_MODIFIERS } from "./italian/modifiers";
import { ITALIAN_REPORTED } from "./italian/reported";
import { ITALIAN_SPOKEN } from "./italian/spoken";
import { ITALIAN_TRIAL } from "./italian/trial";
import { ITALIAN_VERBS } from "./italian/verbs";

export const ITALIAN: LanguageCues = {
  language: "it",
  negatesAfter: false,
  rings: {
    adopt: [...ITALIAN_ADOPT, ...ITALIAN_SPOKEN.adopt, ...ITALIAN_HABITS.adopt, ...ITALIAN_VERBS.adopt, ...ITALIAN_REPORTED.adopt, ...ITALIAN_INFLECTED.adopt, ...ITALIAN_COMPOSED.adopt],
    trial: [...ITALIAN_TRIAL, ...ITALIAN_SPOKEN.trial, ...ITALIAN_HABITS.trial, ...ITALIAN_VERBS.trial, ...ITALIAN_REPORTED.trial, ...ITALIAN_INFLECTED.trial, ...ITALIAN_COMPOSED.trial],
    assess: [...ITALIAN_ASSESS, ...ITALIAN_SPOKEN.assess, ...ITALIAN_HABITS.assess, ...ITALIAN_VERBS.assess, ...ITALIAN_REPORTED.assess, ...ITALIAN_INFLECTED.assess, ...ITALIAN_COMPOSED.assess],
    hold: [...ITALIAN_HOLD, ...ITALIAN_SPOKEN.hold, ...ITALIAN_HABITS.hold, ...ITALIAN_VERBS.hold, ...ITALIAN_REPORTED.hold, ...ITALIAN_INFLECTED.hold, ...ITALIAN_COMPOSED.hold],
  },
  frames: ITALIAN_FRAMES,
  modifiers: ITALIAN_MODIFIERS,
};
