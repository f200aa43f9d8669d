import type { LanguageCues } from "./cue";
import { FRENCH_ADOPT } from "./french/adopt";
import { FRENCH_ASSESS } from "./french/assess";
import { FRENCH_COMPOSED } from "./french/composed";
import { FRENCH_FRAMES } from "./french/frames";
import { FRENCH_HABITS } from "./french/habits";
import { FRENCH_HOLD } from "./french/hold";
import { FRENCH_INFLECTED } from "./french/inflected";
import { FRENCH_MODIFIERS } from "./french/modifiers";
import { FRENCH_REPORTED } from "./french/reported";
import { FRENCH_SPOKEN } from "./french/spoken";
import { FRENCH_TRIAL } from "./french/trial";
import { FRENCH_VERBS } from "./french/verbs";

export const FRENCH: LanguageCues = {
  language: "fr",
  negatesAfter: false,
  rings: {
    adopt: [...FRENCH_ADOPT, ...FRENCH_SPOKEN.adopt, ...FRENCH_HABITS.adopt, ...FRENCH_VERBS.adopt, ...FRENCH_REPORTED.adopt, ...FRENCH_INFLECTED.adopt, ...FRENCH_COMPOSED.adopt],
    trial: [...FRENCH_TRIAL, ...FRENCH_SPOKEN.trial, ...FRENCH_HABITS.trial, ...FRENCH_VERBS.trial, ...FRENCH_REPORTED.trial, ...FRENCH_INFLECTED.trial, ...FRENCH_COMPOSED.trial],
    assess: [...FRENCH_ASSESS, ...FRENCH_SPOKEN.assess, ...FRENCH_HABITS.assess, ...FRENCH_VERBS.assess, ...FRENCH_REPORTED.assess, ...FRENCH_INFLECTED.assess, ...FRENCH_COMPOSED.assess],
    hold: [...FRENCH_HOLD, ...FRENCH_SPOKEN.hold, ...FRENCH_HABITS.hold, ...FRENCH_VERBS.hold, ...FRENCH_REPORTED.hold, ...FRENCH_INFLECTED.hold, ...FRENCH_COMPOSED.hold],
  },
  frames: FRENCH_FRAMES,
  modifiers: FRENCH_MODIFIERS,
};
