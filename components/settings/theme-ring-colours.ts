/**
 * The theme's own colours of rings, from the centre out, as components/ui/tokens.css has them on light paper: what a colour
 * field begins with.
 */
export const THEME_RING_COLOURS = [
  "#00755f",
  "#1043a8",
  "#865901",
  "#8c1832",
  "#5e2b7f",
  "#306372",
  "#46661a",
  "#583a2a",
] as const;
