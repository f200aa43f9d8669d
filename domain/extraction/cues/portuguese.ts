import type { LanguageCues } from "./cue";
import { PORTUGUESE_ADOPT } from "./portuguese/adopt";
import { PORTUGUESE_ASSESS } from "./portuguese/assess";
import { PORTUGUESE_COMPOSED } from "./portuguese/composed";
import { PORTUGUESE_FRAMES } from "./portuguese/frames";
import { PORTUGUESE_HABITS } from "./portuguese/habits";
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
  rings: {
    adopt: [...PORTUGUESE_ADOPT, ...PORTUGUESE_SPOKEN.adopt, ...PORTUGUESE_HABITS.adopt, ...PORTUGUESE_VERBS.adopt, ...PORTUGUESE_REPORTED.adopt, ...PORTUGUESE_INFLECTED.adopt, ...PORTUGUESE_COMPOSED.adopt],
    trial: [...PORTUGUESE_TRIAL, ...PORTUGUESE_SPOKEN.trial, ...PORTUGUESE_HABITS.trial, ...PORTUGUESE_VERBS.trial, ...PORTUGUESE_REPORTED.trial, ...PORTUGUESE_INFLECTED.trial, ...PORTUGUESE_COMPOSED.trial],
    assess: [...PORTUGUESE_ASSESS, ...PORTUGUESE_SPOKEN.assess, ...PORTUGUESE_HABITS.assess, ...PORTUGUESE_VERBS.assess, ...PORTUGUESE_REPORTED.assess, ...PORTUGUESE_INFLECTED.assess, ...PORTUGUESE_COMPOSED.assess],
    hold: [...PORTUGUESE_HOLD, ...PORTUGUESE_SPOKEN.hold, ...PORTUGUESE_HABITS.hold, ...PORTUGUESE_VERBS.hold, ...PORTUGUESE_REPORTED.hold, ...PORTUGUESE_INFLECTED.hold, ...PORTUGUESE_COMPOSED.hold],
  },
  frames: PORTUGUESE_FRAMES,
  modifiers: PORTUGUESE_MODIFIERS,
};
