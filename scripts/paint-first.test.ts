import { expect, it } from "vitest";
import { paintFirst } from "./paint-first.mjs";

const NONCE = "0a-1b";

it("takes scripts that may run at any time out of the page, and has them added at its end", () => {
  const html = `<html><head><link rel="preload" as="script" fetchPriority="low" nonce="${NONCE}" href="/_next/a.js"/><script src="/_next/a.js" async="" nonce="${NONCE}"></script></head><body><p>Radar</p><script src="/_next/b.js" nonce="${NONCE}" async=""></script></body></html>`;
  const late = paintFirst(html, NONCE);
  expect(late).toContain("<html><head></head><body><p>Radar</p><script ");
  expect(late).toContain(`<script nonce="${NONCE}" data-scripts="/_next/a.js /_next/b.js">`);
  expect(late).toMatch(/<\/script><\/body><\/html>$/);
});

it("leaves scripts that have their place there, and fonts that are to come early", () => {
  const body = `<link rel="preload" as="font" href="/a.woff2"/><script nonce="${NONCE}">go()</script><script src="/old.js" noModule="" nonce="${NONCE}"></script>`;
  const html = `<html><body>${body}<script src="/a.js" async="" nonce="${NONCE}"></script></body></html>`;
  expect(paintFirst(html, NONCE)).toContain(`<html><body>${body}<script nonce="${NONCE}" data-scripts="/a.js">`);
});

it.each(["<html><body>no scripts</body></html>", '<script src="/a.js" async=""></script>no end'])(
  "leaves as it is what has nothing to wait for, or no place for it: %s",
  (html) => {
    expect(paintFirst(html, NONCE)).toBe(html);
  },
);
