import { lab } from "d3";
import { contrastOfColours, PAPER } from "./theme-colours";

/** How far two colours lie apart in CIELAB from where on they are told apart at a glance. */
const APART = 20;
/** https://www.w3.org/TR/WCAG22/#non-text-contrast; words are given more, whatever the colour (`themeColours`). */
const SEEN = 3;

interface NamedColour {
  readonly name: string;
  readonly colour: string | null;
}

/**
 * What is to be said about a colour that a team chose: in which theme it cannot be read as it is, and is drawn in another
 * shade; and which other one it is hard to tell from. It advises: every colour is made readable (`themeColours`), and what it
 * stands for is always written, too.
 *
 * @param others the other rings, or quadrants, of the radar
 */
export function adviseColour(colour: string, others: readonly NamedColour[]): string[] {
  const light = contrastOfColours(colour, PAPER.light);
  const dark = contrastOfColours(colour, PAPER.dark);
  return [
    ...(light >= SEEN ? [] : [`On light paper it is drawn darker: ${describe(light)}.`]),
    ...(dark >= SEEN ? [] : [`On dark paper it is drawn lighter: ${describe(dark)}.`]),
    ...others
      .filter((other) => other.colour !== null && distance(colour, other.colour) < APART)
      .map(({ name }) => `Hard to tell from ${name}.`),
  ];
}

function describe(contrast: number): string {
  return `its contrast is ${contrast.toFixed(1)} to 1, and shapes need ${SEEN} to be seen`;
}

function distance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}
