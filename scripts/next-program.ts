import { createRequire } from "node:module";

/** Next's command line program, to be run with Node. */
export const NEXT_PROGRAM = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Nothing about this project or its users is reported to anyone. */
export const NEXT_ENVIRONMENT = { NEXT_TELEMETRY_DISABLED: "1" };
