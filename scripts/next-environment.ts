/** Nothing about this project or its users is reported to anyone. */
export const NEXT_ENVIRONMENT = { NEXT_TELEMETRY_DISABLED: "1" };
