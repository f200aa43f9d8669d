/* What pages show and the HTTP API answers of a radar's settings, in the manner of views.ts. */

/** A radar in the list of all. */
export interface RadarName {
  readonly slug: string;
  readonly title: string;
}
