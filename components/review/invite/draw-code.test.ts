import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { drawCode } from "./draw-code";

const PIXELS = 4;

test.each([
  "http://127.0.0.1:3000/review/spring-2027",
  "https://radar.example.com/review/a-very-long-name-of-a-review-2027",
])("what a camera reads from the drawing is %s", (address) => {
  const { side, path } = drawCode(address);
  const width = side * PIXELS;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = "", y = ""] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) paint(data, width, Number(x), Number(y));
  expect(decodeQR({ width, height: width, data })).toBe(address);
});

/** Makes a square black, in RGBA. */
function paint(data: Uint8Array, width: number, x: number, y: number): void {
  for (let row = y * PIXELS; row < (y + 1) * PIXELS; row += 1) {
    for (let column = x * PIXELS; column < (x + 1) * PIXELS; column += 1) {
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
}
