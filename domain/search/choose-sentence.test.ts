import { expect, test } from "vitest";
import { chooseSentence } from "./choose-sentence";

function choose(marked: string, typed: readonly string[] = [], text = marked.replace(/[[\]]/g, "")) {
  const chosen = chooseSentence({ text, marked, signs: ["[", "]"] }, typed);
  if (chosen === null) return null;
  const { sentence, start } = chosen;
  expect(text.slice(start, start + sentence.text.length)).toBe(sentence.text);
  return [sentence.text, ...sentence.marks.map((mark) => sentence.text.slice(mark.start, mark.end))];
}

test("takes the sentence that holds most of the words, and marks them", () => {
  expect(choose("We [moved] last year. We [moved] from [Redis] to Valkey.")).toEqual([
    "We moved from Redis to Valkey.",
    "moved",
    "Redis",
  ]);
});

test("marks words as they were typed, too", () => {
  expect(choose("All of it is C++ now.", ["c++"])).toEqual(["All of it is C++ now.", "C++"]);
});

test("trusts no marks of another text", () => {
  expect(choose("We moved", ["redis"], "We moved from Redis.")).toEqual(["We moved from Redis.", "Redis"]);
  expect(choose("[Nothing", [], "Nothing here.")).toBeNull();
});
