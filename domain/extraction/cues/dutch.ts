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

export const DUTCH: LanguageCues = {
  language: "nl",
  negatesAfter: true,
  rings: {
    adopt: [...DUTCH_ADOPT, ...DUTCH_SPOKEN.adopt, ...DUTCH_VERBS.adopt, ...DUTCH_REPORTED.adopt],
    trial: [...DUTCH_TRIAL, ...DUTCH_SPOKEN.trial, ...DUTCH_VERBS.trial, ...DUTCH_REPORTED.trial],
    assess: [...DUTCH_ASSESS, ...DUTCH_SPOKEN.assess, ...DUTCH_VERBS.assess, ...DUTCH_REPORTED.assess],
    hold: [...DUTCH_HOLD, ...DUTCH_SPOKEN.hold, ...DUTCH_VERBS.hold, ...DUTCH_REPORTED.hold],
  },
  frames: [...DUTCH_FRAMES, ...DUTCH_TORN],
  modifiers: DUTCH_MODIFIERS,
};
