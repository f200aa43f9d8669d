import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { THEME_RING_COLOURS } from "./theme-ring-colours";

const css = readFileSync(new URL("../ui/tokens.css", import.meta.url), "utf8");

test("are those of the theme", () => {
  const declared = [...css.matchAll(/--ring-\d: light-dark\((#[0-9a-f]{6}),/g)].map(([, colour]) => colour);
  expect(declared).toEqual([...THEME_RING_COLOURS]);
});
