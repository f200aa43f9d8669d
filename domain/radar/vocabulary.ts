/** Rings from the centre out. A radar's settings may name, order and colour others; these are the default. */
export const RINGS = ["adopt", "trial", "assess", "hold"] as const;
export type Ring = (typeof RINGS)[number];

/** Quadrants clockwise from the upper right. */
export const QUADRANTS = ["techniques", "platforms", "tools", "languages-and-frameworks"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Other names for rings, as other radars write them. */
export const RING_ALIASES: ReadonlyMap<string, Ring> = new Map([
  ["caution", "hold"],
  ["stop", "hold"],
  ["retire", "hold"],
]);

/** A ring as one radar names and draws it; `id` is stable, `position` counts from the centre. */
export interface RingDefinition {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly position: number;
  /** "#rrggbb" where the team chose one; the theme's own where absent. */
  readonly colour?: string;
  /** How many first-hand sources the team wants to see behind a technology in it; no gate where absent. */
  readonly gateSources?: number;
  /** Rings that the radar had and whose blips came here when they were removed. */
  readonly replaces?: readonly FormerPart[];
}

/** A quadrant (sector) as one radar names it; `position` counts clockwise from the upper right. */
export interface QuadrantDefinition {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** What belongs there, where the team said so. */
  readonly description?: string;
  /** As a ring's. */
  readonly colour?: string;
  /** As a ring's. */
  readonly replaces?: readonly FormerPart[];
}

/** A ring or a quadrant that a radar has no more, for what was decided while it was there. */
export interface FormerPart {
  readonly id: string;
  readonly name: string;
}

export const DEFAULT_RINGS: readonly RingDefinition[] = [
  { id: "adopt", name: "Adopt", description: "Use it: it has proved itself.", position: 0 },
  { id: "trial", name: "Trial", description: "Try it in a project that can bear the risk.", position: 1 },
  { id: "assess", name: "Assess", description: "Worth finding out what it would mean for us.", position: 2 },
  { id: "hold", name: "Hold", description: "Do not start anything new with it.", position: 3 },
];

export const DEFAULT_QUADRANTS: readonly QuadrantDefinition[] = [
  { id: "techniques", name: "Techniques", position: 0 },
  { id: "platforms", name: "Platforms", position: 1 },
  { id: "tools", name: "Tools", position: 2 },
  { id: "languages-and-frameworks", name: "Languages & Frameworks", position: 3 },
];

export function isRing(value: string): value is Ring {
  return (RINGS as readonly string[]).includes(value);
}

export function isQuadrant(value: string): value is Quadrant {
  return (QUADRANTS as readonly string[]).includes(value);
}
