import type { CorrectionChange } from "./correction";

/** What ids of rings and quadrants are called on the radar. */
export interface DefinedNames {
  readonly ring: (id: string) => string;
  readonly quadrant: (id: string) => string;
}

/** What a person did, in a few words that go on with "by Ada, 20 November": "Ring set to Hold". */
export function describeCorrection(change: CorrectionChange, { ring, quadrant }: DefinedNames): string {
  switch (change.kind) {
    case "not-this-technology":
      return change.instead
        ? `${change.technology} read as ${change.instead.name}`
        : `Found not to be about ${change.technology}`;
    case "not-a-technology":
      return `${change.technology} found to be no technology here`;
    case "wrong-ring":
      return `Ring set to ${ring(change.ring)}`;
    case "says-nothing":
      return `Found to say nothing about using ${change.technology}`;
    case "other-talk":
      return `Moved to the talk “${change.title}”`;
    case "mark-mention":
      return `Marked as ${change.technology.name}`;
    case "mark-verdict":
      return `Marked as saying ${ring(change.ring)} of ${change.technology.name}`;
    case "rename":
      return `Renamed from ${change.technology.name} to ${change.name}`;
    case "merge":
      return `${change.technology.name} merged into ${change.into.name}`;
    case "split":
      return `“${change.spelling}” split off from ${change.technology.name} as ${change.to.name}`;
    case "quadrant":
      return `${change.technology.name} put in ${quadrant(change.quadrant)}`;
    case "ignore":
      return `${change.technology.name} ignored`;
    case "confirm-name":
      return `“${change.spelling}” confirmed as ${change.technology.name}, in ${quadrant(change.technology.quadrant)}`;
    case "merge-name":
      return `“${change.spelling}” taken for ${change.into.name}`;
    case "ignore-name":
      return `“${change.spelling}” ignored`;
    case "import-terms":
      return `${change.team.terms.length} terms and ${change.team.ignored.length} ignored names taken over from a file`;
  }
}
