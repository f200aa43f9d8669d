import { describe, expect, it } from "vitest";
import { paintFirst } from "./paint-first.mjs";

const NONCE = "0a-1b";

it("takes scripts that may run at any time out of the page, and has them added at its end", () => {
  const html = `<html><head><link rel="preload" as="script" fetchPriority="low" nonce="${NONCE}" href="/_next/a.js"/><script src="/_next/a.js" async="" nonce="${NONCE}"></script></head><body><p>Radar</p><script src="/_next/b.js" nonce="${NONCE}" async=""></script></body></html>`;
  const { seen, rest } = paintFirst(html, NONCE);
  expect(seen).toContain("<html><head></head><body><p>Radar</p><script ");
  expect(seen).toContain(`<script nonce="${NONCE}" data-scripts="/_next/a.js /_next/b.js">`);
  expect(seen).toMatch(/<\/script><\/body><\/html>$/);
  expect(rest).toBe("");
});

it("leaves scripts that have their place there, and fonts that are to come early", () => {
  const body = `<link rel="preload" as="font" href="/a.woff2"/><script nonce="${NONCE}">go()</script><script src="/old.js" noModule="" nonce="${NONCE}"></script>`;
  const html = `<html><body>${body}<script src="/a.js" async="" nonce="${NONCE}"></script></body></html>`;
  expect(paintFirst(html, NONCE).seen).toContain(`<html><body>${body}<script nonce="${NONCE}" data-scripts="/a.js">`);
});

describe("what only scripts read", () => {
  const data = `<script nonce="${NONCE}" id="_R_">start()</script><script nonce="${NONCE}">data.push("<p>Radar</p>")</script>`;
  const fetched = `<script src="/a.js" nonce="${NONCE}" async=""></script>`;

  it("comes apart, after all that is to be seen, and what adds the scripts behind it", () => {
    const { seen, rest } = paintFirst(`<html><body><p>Radar</p>${fetched}${data}</body></html>`, NONCE);
    expect(seen).toBe("<html><body><p>Radar</p>");
    expect(rest.startsWith(`${data}<script nonce="${NONCE}" data-scripts="/a.js">`)).toBe(true);
    expect(rest).toMatch(/<\/script><\/body><\/html>$/);
  });

  it("does not where something that is to be seen stands behind it", () => {
    const { seen, rest } = paintFirst(
      `<html><body>${fetched}${data}<div hidden id="S:0">late</div></body></html>`,
      NONCE,
    );
    expect(seen).toContain('<div hidden id="S:0">late</div>');
    expect(rest).toBe("");
  });
});

it.each(["<html><body>no scripts</body></html>", '<script src="/a.js" async=""></script>no end'])(
  "leaves as it is what has nothing to wait for, or no place for it: %s",
  (html) => {
    expect(paintFirst(html, NONCE)).toEqual({ seen: html, rest: "" });
  },
);
