import { expect, it } from "vitest";
import { isStorable, toStorable } from "./storable-text";

it.each([
  ["plain 🎉 text\n", "plain 🎉 text\n"],
  ["a\0b", "a b"],
  ["half \ud83c of a pair", "half   of a pair"],
  ["the other half \udf89\0", "the other half   "],
])("keeps of %j what can be stored", (text, stored) => {
  expect(toStorable(text)).toBe(stored);
  expect([isStorable(text), isStorable(stored)]).toEqual([text === stored, true]);
});
