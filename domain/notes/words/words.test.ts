import fc from "fast-check";
import { expect, test } from "vitest";
import { createWordFact, factOf } from "./word-facts";
import { DIGIT, firstWordFrom, ODD, readWords, SIGN, UNSPACED, wordsLeft } from "./words";

function listWords(text: string): string[] {
  const words = readWords(text);
  return Array.from({ length: words.count }, (_, at) => text.slice(words.starts[at], words.ends[at]));
}

test("a word is a run of letters and digits of one kind of script", () => {
  expect(listWords("It's k8s, Kubernetesを使う: naïve_Größe 2.0!")).toEqual([
    "It",
    "s",
    "k8s",
    "Kubernetes",
    "を使う",
    "naïve",
    "Größe",
    "2",
    "0",
  ]);
});

test("marks that are read over stay within their word", () => {
  expect(listWords("cafe\u0301 soft\u00adware")).toEqual(["cafe\u0301", "soft\u00adware"]);
});

test("a word says what it is made of", () => {
  const words = readWords("plain k8s слово 使う cafe\u0301");
  expect([...words.kinds.slice(0, words.count)].map((kind) => kind & (ODD | DIGIT | UNSPACED))).toEqual([
    0,
    DIGIT,
    ODD,
    ODD | UNSPACED,
    ODD,
  ]);
  expect(readWords("no sign").made & SIGN).toBe(0);
  expect(readWords("a → b").made & SIGN).toBe(SIGN);
});

test("words tile the text's letters and digits, and each spelling has one number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const words = readWords(text);
      const numbers = new Map<string, number>();
      let end = 0;
      for (let at = 0; at < words.count; at += 1) {
        const word = text.slice(words.starts[at], words.ends[at]);
        expect(words.starts[at]).toBeGreaterThanOrEqual(end);
        end = words.ends[at] ?? 0;
        const number = words.ids[at] ?? -1;
        expect(numbers.get(word) ?? number).toBe(number);
        numbers.set(word, number);
        expect(firstWordFrom(words, words.starts[at] ?? 0)).toBe(at);
      }
      expect(new Set(numbers.values()).size).toBe(numbers.size);
    }),
  );
});

test("a fact is judged once for each spelling, and anew when numbers are", () => {
  const judged: string[] = [];
  const length = createWordFact((text, start, end) => {
    judged.push(text.slice(start, end));
    return end - start;
  });
  const askAll = (text: string) => {
    const words = readWords(text);
    return Array.from({ length: words.count }, (_, at) => factOf(length, words, at));
  };
  expect(askAll("one three one")).toEqual([3, 5, 3]);
  expect(judged).toEqual(["one", "three"]);
  readWords(Array.from({ length: 101_000 }, (_, i) => `x${i}`).join(" "));
  expect(askAll("three one")).toEqual([5, 3]);
  expect(judged).toEqual(["one", "three", "three", "one"]);
});

test("words that spaces took the place of are none, wherever else they stand", () => {
  const written = "use [Helm](https://avoid.example) and avoid Kafka";
  const text = written.replace(/\(.*\)/, (marks) => " ".repeat(marks.length));
  const left = wordsLeft(readWords(written), text);
  const listed = Array.from({ length: left.count }, (_, at) => text.slice(left.starts[at], left.ends[at]));
  expect(listed).toEqual(["use", "Helm", "and", "avoid", "Kafka"]);
  expect([...left.ids.slice(0, left.count)]).toEqual([...readWords(text).ids.slice(0, left.count)]);
});
