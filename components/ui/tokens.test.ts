import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];
type Colour = readonly [number, number, number];

/** `--ring-0: light-dark(#00755f, #55e6ca)` as linear sRGB. */
function token(name: string, theme: Theme): Colour {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = found?.[theme === "light" ? 1 : 2];
  if (!hex) throw new Error(`There is no token --${name}.`);
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: Colour, b: Colour): number {
  const [lighter = 0, darker = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Matrix = readonly [Colour, Colour, Colour];

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const DEFICIENCIES: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: Matrix, colour: Colour): Colour {
  const row = ([a, b, c]: Colour) => a * colour[0] + b * colour[1] + c * colour[2];
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Björn Ottosson's OKLab, in which distance is how different colours look. */
function toOklab(colour: Colour): Colour {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [Math.max(colour[0], 0), Math.max(colour[1], 0), Math.max(colour[2], 0)],
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

function difference(a: Colour, b: Colour): number {
  const [x, y] = [toOklab(a), toOklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const positions = [0, 1, 2, 3, 4, 5, 6, 7];
const grounds = ["paper", "surface", "sunken"];

describe.each(THEMES)("colours of the %s theme", (theme) => {
  it.each(["ink", "ink-soft", "accent", "danger"])("read as text: %s", (name) => {
    for (const ground of grounds) expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThan(4.5);
  });

  it.each(positions)("read as text in ring %i's colour, on its tint too", (position) => {
    for (const ground of ["paper", "surface", `ring-${position}-tint`]) {
      expect(contrast(token(`ring-${position}`, theme), token(ground, theme))).toBeGreaterThan(4.5);
    }
    expect(contrast(token("ink", theme), token(`ring-${position}-tint`, theme))).toBeGreaterThan(7);
  });

  it.each(["line-strong", "focus"])("show borders and focus: %s", (name) => {
    for (const ground of grounds.slice(0, 2)) {
      expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThan(3);
    }
  });

  it.each(Object.keys(DEFICIENCIES))("keep the first four rings apart with colour deficiency: %s", (name) => {
    const matrix = DEFICIENCIES[name];
    if (!matrix) throw new Error(`There is no deficiency ${name}.`);
    const seen = [0, 1, 2, 3].map((position) => times(matrix, token(`ring-${position}`, theme)));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(0.08);
    }
  });
});
