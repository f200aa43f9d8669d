/** Holds the slug of the radar that this browser looked at last. */
export const RADAR_COOKIE = "talkradar_radar";

/** Tells a page which radar its address asks for, from proxy.ts. */
export const RADAR_HEADER = "x-talkradar-radar";

/** Of an address: `?radar=mobile`. */
export const RADAR_PARAMETER = "radar";
