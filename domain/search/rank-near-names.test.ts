import { expect, test } from "vitest";
import { correctWords, rankNearNames } from "./rank-near-names";

const names = [" react ", " raft ", " kubernetes ", " github actions ", " go ", " ada lovelace "].map((key, id) => ({
  id,
  key,
}));

function near(...words: string[]): string[] {
  return rankNearNames(words, names).map(({ key }) => key.trim());
}

test("takes one slip in short words and several in long ones", () => {
  expect(near("raect")).toEqual(["react"]);
  expect(near("kubrenets")).toEqual(["kubernetes"]);
  expect(near("og")).toEqual([]);
  expect(near("xyzzy")).toEqual([]);
});

test("wants every word, and takes words that were run together", () => {
  expect(near("lovelase", "ada")).toEqual(["ada lovelace"]);
  expect(near("githubactions")).toEqual(["github actions"]);
});

test("puts right only the words that are off", () => {
  expect(correctWords(["kuberentes", "warehouse"], [" kubernetes "])).toBe("kubernetes warehouse");
  expect(correctWords(["kubernetes"], [" kubernetes "])).toBeNull();
});
