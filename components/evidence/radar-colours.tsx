import { type Themed, themeColours } from "@/domain/radar/theme-colours";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";

/** Puts the colours that the team chose for rings in place of the house's own, for all of the page. */
export function RadarColours({ rings }: { readonly rings: readonly Pick<RingDefinition, "position" | "colour">[] }) {
  const chosen = rings.flatMap(({ position, colour }) => (colour === undefined ? [] : declareRing(position, colour)));
  return chosen.length === 0 ? null : <style>{`:root{${chosen.join("")}}`}</style>;
}

function declareRing(position: number, colour: string): readonly string[] {
  const { ink, tint } = themeColours(colour);
  return [`--ring-${position}:${writeThemed(ink)};`, `--ring-${position}-tint:${writeThemed(tint)};`];
}

/** The colour that the team chose for a quadrant, as CSS; undefined where it chose none. */
export function quadrantInk({ colour }: QuadrantDefinition): string | undefined {
  return colour === undefined ? undefined : writeThemed(themeColours(colour).ink);
}

function writeThemed({ light, dark }: Themed): string {
  return `light-dark(${light},${dark})`;
}
