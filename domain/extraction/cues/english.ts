import type { LanguageCues } from "./cue";
import { ENGLISH_ADOPT } from "./english/adopt";
import { ENGLISH_ASSESS } from "./english/assess";
import { ENGLISH_COMPOSED } from "./english/composed";
import { ENGLISH_EVERYDAY } from "./english/everyday";
import { ENGLISH_FATES } from "./english/fates";
import { ENGLISH_FRAMES } from "./english/frames";
import { ENGLISH_HOLD } from "./english/hold";
import { ENGLISH_IDIOMS } from "./english/idioms";
import { ENGLISH_JOTTED } from "./english/jotted";
import { ENGLISH_MODIFIERS } from "./english/modifiers";
import { ENGLISH_SPOKEN } from "./english/spoken";
import { ENGLISH_TOLD } from "./english/told";
import { ENGLISH_TRIAL } from "./english/trial";

/** English: run on every note beside its own language, since note-takers mix. */
export const ENGLISH: LanguageCues = {
  language: "en",
  negatesAfter: false,
  rings: {
    adopt: [...ENGLISH_ADOPT, ...ENGLISH_SPOKEN.adopt, ...ENGLISH_IDIOMS.adopt, ...ENGLISH_FATES.adopt, ...ENGLISH_JOTTED.adopt, ...ENGLISH_COMPOSED.adopt, ...ENGLISH_TOLD.adopt, ...ENGLISH_EVERYDAY.adopt],
    trial: [...ENGLISH_TRIAL, ...ENGLISH_SPOKEN.trial, ...ENGLISH_IDIOMS.trial, ...ENGLISH_FATES.trial, ...ENGLISH_JOTTED.trial, ...ENGLISH_COMPOSED.trial, ...ENGLISH_TOLD.trial, ...ENGLISH_EVERYDAY.trial],
    assess: [...ENGLISH_ASSESS, ...ENGLISH_SPOKEN.assess, ...ENGLISH_IDIOMS.assess, ...ENGLISH_FATES.assess, ...ENGLISH_JOTTED.assess, ...ENGLISH_COMPOSED.assess, ...ENGLISH_TOLD.assess, ...ENGLISH_EVERYDAY.assess],
    hold: [...ENGLISH_HOLD, ...ENGLISH_SPOKEN.hold, ...ENGLISH_IDIOMS.hold, ...ENGLISH_FATES.hold, ...ENGLISH_JOTTED.hold, ...ENGLISH_COMPOSED.hold, ...ENGLISH_TOLD.hold, ...ENGLISH_EVERYDAY.hold],
  },
  frames: ENGLISH_FRAMES,
  modifiers: ENGLISH_MODIFIERS,
};
