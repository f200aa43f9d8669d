import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compressAssets } from "./compress-assets";

const SCRIPT = "export const rings = ['adopt', 'trial', 'assess', 'hold'];\n".repeat(50);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("puts smaller copies beside texts, however deep, and lets fonts be", async () => {
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks", "radar.js"), SCRIPT);
  writeFileSync(join(folder, "sans.woff2"), "font");

  await compressAssets(folder);

  expect(readdirSync(folder).sort()).toEqual(["chunks", "sans.woff2"]);
  expect(readdirSync(join(folder, "chunks")).sort()).toEqual(["radar.js", "radar.js.br", "radar.js.gz"]);
  const [zipped, brotli] = ["gz", "br"].map((kind) => readFileSync(join(folder, "chunks", `radar.js.${kind}`)));
  expect(gunzipSync(zipped ?? "").toString()).toBe(SCRIPT);
  expect(brotliDecompressSync(brotli ?? "").toString()).toBe(SCRIPT);
  expect(zipped?.length).toBeLessThan(SCRIPT.length / 10);
});
