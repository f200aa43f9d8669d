import type { LanguageCues } from "./cue";
import { GERMAN_ADOPT } from "./german/adopt";
import { GERMAN_ASSESS } from "./german/assess";
import { GERMAN_FRAMES } from "./german/frames";
import { GERMAN_HOLD } from "./german/hold";
import { GERMAN_MODIFIERS } from "./german/modifiers";
import { GERMAN_REPORTED } from "./german/reported";
import { GERMAN_SPOKEN } from "./german/spoken";
import { GERMAN_TORN } from "./german/torn";
import { GERMAN_TRIAL } from "./german/trial";
import { GERMAN_VERBS } from "./german/verbs";

export const GERMAN: LanguageCues = {
  language: "de",
  negatesAfter: true,
  rings: {
    adopt: [...GERMAN_ADOPT, ...GERMAN_SPOKEN.adopt, ...GERMAN_VERBS.adopt, ...GERMAN_REPORTED.adopt],
    trial: [...GERMAN_TRIAL, ...GERMAN_SPOKEN.trial, ...GERMAN_VERBS.trial, ...GERMAN_REPORTED.trial],
    assess: [...GERMAN_ASSESS, ...GERMAN_SPOKEN.assess, ...GERMAN_VERBS.assess, ...GERMAN_REPORTED.assess],
    hold: [...GERMAN_HOLD, ...GERMAN_SPOKEN.hold, ...GERMAN_VERBS.hold, ...GERMAN_REPORTED.hold],
  },
  frames: [...GERMAN_FRAMES, ...GERMAN_TORN],
  modifiers: GERMAN_MODIFIERS,
};
