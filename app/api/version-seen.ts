import { z } from "zod";

const VERSION_SEEN = "Send the version that you saw, a whole number from 0.";

/** The version of something that somebody saw who changes it; 0 where nothing was decided yet. */
export const versionSeen = z.int(VERSION_SEEN).min(0, VERSION_SEEN);
