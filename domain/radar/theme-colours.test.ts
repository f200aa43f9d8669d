import { lab, rgb } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { themeColours } from "./theme-colours";

/** Relative luminance, by another library's channels. */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("any colour can be read on both themes and on its own tint", () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const { ink, tint } = themeColours(colour);
      for (const ground of ["#f8f6f1", "#ffffff", tint.light]) expect(contrast(ink.light, ground)).toBeGreaterThan(4.5);
      for (const ground of ["#13161b", "#1b1f26", tint.dark]) expect(contrast(ink.dark, ground)).toBeGreaterThan(4.5);
    }),
  );
});

test("a colour that can be read stays as it is, and others keep their hue", () => {
  expect(themeColours("#00604e").ink.light).toBe("#00604e");
  const { ink } = themeColours("#ffcc00");
  expect(lab(ink.light).l).toBeLessThan(lab("#ffcc00").l);
  expect(rgb(ink.light).b).toBeLessThan(rgb(ink.light).r);
  expect(ink.dark).toBe("#ffcc00");
});

test("what is no colour is black, made fit to be read", () => {
  expect(themeColours("url(https://elsewhere.example)").ink.light).toBe("#000000");
});
