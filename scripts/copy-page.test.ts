import { constants, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { copyPage } from "./copy-page.mjs";

const PARTS = { seen: '<p>Radar</p><script nonce="n1">add()</script>', rest: '<script nonce="n1">read()</script>' };

it("compresses a page so that what is to be seen can be read before the rest is there", async () => {
  const { seen, rest } = await copyPage({ parts: PARTS, nonce: "n1", isPacked: true }, "n2");
  const asFarAsItGoes = { finishFlush: constants.Z_SYNC_FLUSH };
  expect(String(gunzipSync(seen, asFarAsItGoes))).toBe(PARTS.seen.replace("n1", "n2"));
  expect(String(gunzipSync(Buffer.concat([seen, rest])))).toBe((PARTS.seen + PARTS.rest).replaceAll("n1", "n2"));
});

it("leaves it as it is for who cannot read what is compressed", async () => {
  const { seen, rest } = await copyPage({ parts: PARTS, nonce: "n1", isPacked: false }, "n2");
  expect([String(seen), String(rest)]).toEqual([PARTS.seen, PARTS.rest].map((part) => part.replace("n1", "n2")));
});
