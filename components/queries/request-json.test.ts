import { expect, test } from "vitest";
import { outlivesPage, RequestRefused, readRefusal } from "./request-json";

test("a refusal keeps its reason, field, sentence and current value", () => {
  const body = { ok: false, reason: "stale", sentence: "Ada was faster.", field: "version", current: { version: 3 } };
  expect(readRefusal(body, 409)).toEqual(body);
});

test("an answer that is no refusal of ours is read by its status", () => {
  expect(readRefusal("<html>", 404).reason).toBe("not-found");
  expect(readRefusal(null, 502).reason).toBe("unavailable");
  expect(readRefusal({ reason: "unheard-of" }, 400).reason).toBe("invalid");
});

test("a refusal without a sentence has its reason's", () => {
  const refused = new RequestRefused({ ok: false, reason: "not-found" });
  expect(refused.message).toBe("There is nothing at this address.");
});

test("what a person saves goes on without its page, unless it is long; what is read or may be called off does not", () => {
  const { signal } = new AbortController();
  expect(outlivesPage({ method: "PUT", body: JSON.stringify({ ring: "trial" }) })).toBe(true);
  expect(outlivesPage({ method: "DELETE" })).toBe(true);
  expect(outlivesPage({ method: "POST", body: "a".repeat(100_000) })).toBe(false);
  expect(outlivesPage({ method: "POST", body: "{}", signal })).toBe(false);
  expect(outlivesPage({})).toBe(false);
});
