import { describe, expect, it } from "vitest";
import { followQuote } from "@/domain/notes/sentences/follow-quote";
import { quoteAddress, readQuoteLink, technologyAddress } from "./addresses";

const text = "We put Postgres in production.";

describe("readQuoteLink", () => {
  it("reads what quoteAddress writes", () => {
    const quote = { span: { start: 7, end: 15 }, text: "Postgres" };
    const address = new URL(quoteAddress("a note", quote), "http://localhost");
    expect(address.pathname).toBe("/notes/a%20note");
    expect(address.hash).toBe("#quote");
    const link = readQuoteLink(Object.fromEntries(address.searchParams));
    expect(link).toMatchObject({ span: quote.span, says: "Postgres" });
    expect(followQuote(text, link)).toEqual({ state: "there", span: quote.span });
  });

  it.each([undefined, null, "", "7", "7-", "-7-9", "9-7", "7-7", "7-15-20", "a-b", ["7-15"], "1e1-2e1"])(
    "takes %j for no place",
    (at) => {
      expect(readQuoteLink({ at }).span).toBeNull();
    },
  );
});

describe("technologyAddress", () => {
  it("keeps what a slug may hold from breaking the address", () => {
    expect(technologyAddress("c/d?")).toBe("/technologies/c%2Fd%3F");
  });
});
