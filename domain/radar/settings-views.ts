import type { RadarSettings, ResettledBlip } from "./radar-settings";

/* What pages show and the HTTP API answers of a radar's settings, in the manner of views.ts. */

/** A radar in the list of all. */
export interface RadarName {
  readonly slug: string;
  readonly title: string;
}

/** A radar's settings as they are: `GET /api/settings`. */
export interface SettingsView {
  readonly slug: string;
  /** Counts their changes; an edit sends it back. */
  readonly version: number;
  readonly settings: RadarSettings;
  /** Ids that rings and quadrants had which were removed: taken, for what was decided before still names them. */
  readonly former: { readonly rings: readonly string[]; readonly quadrants: readonly string[] };
  /** Who changed them last, and when; null where nobody has. */
  readonly changed: { readonly person: string; readonly at: string } | null;
}

/** A change of settings that can be taken back: `GET /api/settings/changes/:version`. */
export interface SettingsChangeView {
  readonly version: number;
  readonly before: RadarSettings;
  readonly after: RadarSettings;
  /** The blips that were moved by it and that nobody has moved since. */
  readonly moved: readonly ResettledBlip[];
  readonly person: string;
  readonly at: string;
}
