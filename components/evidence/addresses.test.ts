import { describe, expect, it } from "vitest";
import { quoteAddress, readSpan, technologyAddress } from "./addresses";

const text = "We put Postgres in production.";

describe("readSpan", () => {
  it("reads what quoteAddress writes", () => {
    const address = new URL(quoteAddress("a note", { start: 7, end: 15 }), "http://localhost");
    expect(address.pathname).toBe("/notes/a%20note");
    expect(readSpan(address.searchParams.get("at"), text)).toEqual({ start: 7, end: 15 });
    expect(address.hash).toBe("#quote");
  });

  it.each([undefined, null, "", "7", "7-", "-7-9", "9-7", "7-7", "0-31", "7-15-20", "a-b", ["7-15"], "1e1-2e1"])(
    "takes %j for no span",
    (value) => {
      expect(readSpan(value, text)).toBeNull();
    },
  );
});

describe("technologyAddress", () => {
  it("keeps what a slug may hold from breaking the address", () => {
    expect(technologyAddress("c/d?")).toBe("/technologies/c%2Fd%3F");
  });
});
