/** A colour for each theme, as "#rrggbb". */
export interface Themed {
  readonly light: string;
  readonly dark: string;
}

/** A colour that a team chose, made fit to be read. */
export interface ThemeColours {
  /** For text, lines and marks. */
  readonly ink: Themed;
  /** For the ground below them. */
  readonly tint: Themed;
}

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The ground of a page, as in components/ui/tokens.css. */
export const PAPER: Themed = { light: "#f8f6f1", dark: "#13161b" };
/** What ink stands on in each theme, but for its own tint: paper and surface of components/ui/tokens.css. */
const LIGHT_GROUNDS: readonly Rgb[] = [parseColour(PAPER.light), WHITE];
const DARK_GROUNDS: readonly Rgb[] = [parseColour(PAPER.dark), parseColour("#1b1f26")];
const LIGHT_TINT_SHARE = 0.16;
const DARK_TINT_SHARE = 0.24;
/** A little over what WCAG 2.2 asks of text (4.5), so that rounding takes none of it. */
const LEAST_CONTRAST = 4.6;
const STEPS = 50;

/**
 * The shades in which a colour can be read on both themes' grounds and on its own tint: darkened on light ones, lightened on
 * dark ones, as little as it takes.
 *
 * @param colour "#rrggbb"
 */
export function themeColours(colour: string): ThemeColours {
  const chosen = parseColour(colour);
  const lightTint = mix(WHITE, chosen, LIGHT_TINT_SHARE);
  const darkTint = mix(parseColour(PAPER.dark), chosen, DARK_TINT_SHARE);
  return {
    ink: {
      light: writeColour(makeReadable(chosen, BLACK, [...LIGHT_GROUNDS, lightTint])),
      dark: writeColour(makeReadable(chosen, WHITE, [...DARK_GROUNDS, darkTint])),
    },
    tint: { light: writeColour(lightTint), dark: writeColour(darkTint) },
  };
}

/** Goes from a colour towards black or white until it stands out from every ground. */
function makeReadable(colour: Rgb, end: Rgb, grounds: readonly Rgb[]): Rgb {
  for (let step = 0; step < STEPS; step += 1) {
    const shade = mix(colour, end, step / STEPS);
    if (grounds.every((ground) => contrastOf(shade, ground) >= LEAST_CONTRAST)) return shade;
  }
  return end;
}

/** The contrast of two colours, "#rrggbb" each: 1 for the same one to 21 for black and white. */
export function contrastOfColours(one: string, other: string): number {
  return contrastOf(parseColour(one), parseColour(other));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(a: Rgb, b: Rgb): number {
  const [one, other] = [luminanceOf(a), luminanceOf(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (channel: 0 | 1 | 2) => Math.round(from[channel] + (to[channel] - from[channel]) * share);
  return [at(0), at(1), at(2)];
}

function parseColour(colour: string): Rgb {
  const number = /^#[0-9a-f]{6}$/i.test(colour) ? Number.parseInt(colour.slice(1), 16) : 0;
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function writeColour(channels: Rgb): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
