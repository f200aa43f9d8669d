import type { LanguageCues } from "./cue";
import { SPANISH_ADOPT } from "./spanish/adopt";
import { SPANISH_ASSESS } from "./spanish/assess";
import { SPANISH_COMPOSED } from "./spanish/composed";
import { SPANISH_FRAMES } from "./spanish/frames";
import { SPANISH_HABITS } from "./spanish/habits";
import { SPANISH_HOLD } from "./spanish/hold";
import { SPANISH_INFLECTED } from "./spanish/inflected";
import { SPANISH_MODIFIERS } from "./spanish/modifiers";
import { SPANISH_REPORTED } from "./spanish/reported";
import { SPANISH_SPOKEN } from "./spanish/spoken";
import { SPANISH_TRIAL } from "./spanish/trial";
import { SPANISH_VERBS } from "./spanish/verbs";

export const SPANISH: LanguageCues = {
  language: "es",
  negatesAfter: false,
  rings: {
    adopt: [...SPANISH_ADOPT, ...SPANISH_SPOKEN.adopt, ...SPANISH_HABITS.adopt, ...SPANISH_VERBS.adopt, ...SPANISH_REPORTED.adopt, ...SPANISH_INFLECTED.adopt, ...SPANISH_COMPOSED.adopt],
    trial: [...SPANISH_TRIAL, ...SPANISH_SPOKEN.trial, ...SPANISH_HABITS.trial, ...SPANISH_VERBS.trial, ...SPANISH_REPORTED.trial, ...SPANISH_INFLECTED.trial, ...SPANISH_COMPOSED.trial],
    assess: [...SPANISH_ASSESS, ...SPANISH_SPOKEN.assess, ...SPANISH_HABITS.assess, ...SPANISH_VERBS.assess, ...SPANISH_REPORTED.assess, ...SPANISH_INFLECTED.assess, ...SPANISH_COMPOSED.assess],
    hold: [...SPANISH_HOLD, ...SPANISH_SPOKEN.hold, ...SPANISH_HABITS.hold, ...SPANISH_VERBS.hold, ...SPANISH_REPORTED.hold, ...SPANISH_INFLECTED.hold, ...SPANISH_COMPOSED.hold],
  },
  frames: SPANISH_FRAMES,
  modifiers: SPANISH_MODIFIERS,
};
