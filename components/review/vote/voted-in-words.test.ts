import { expect, test } from "vitest";
import { votedInWords } from "./voted-in-words";

test("who has voted is told against who is there, and never as more than all", () => {
  expect(votedInWords(0, 1)).toBe("0 of 1 has voted");
  expect(votedInWords(3, 5)).toBe("3 of 5 have voted");
  expect(votedInWords(3, 2)).toBe("3 votes cast");
});
