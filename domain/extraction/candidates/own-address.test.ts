import { expect, test } from "vitest";
import { hasOwnAddress, hasProfile } from "./own-address";

function holds(text: string, name: string): boolean {
  const start = text.indexOf(name);
  return hasOwnAddress(text, { start, end: start + name.length }, name.toLowerCase());
}

test("an address that holds the name is its own", () => {
  expect(holds("see [Gluxon](http://people.example.org/gluxon/)", "Gluxon")).toBe(true);
  expect(holds("Trelvix https://gettrelvix.example/docs", "Trelvix")).toBe(true);
  expect(holds("[Gluxon, a small queue](https://github.com/harbour/gluxon-node)", "Gluxon")).toBe(true);
});

test("an address of something else is not", () => {
  expect(holds("see [Gluxon](https://example.org/harbour)", "Gluxon")).toBe(false);
  expect(holds("[Gluxon](https://example.org/talks/gluxon)", "Gluxon")).toBe(false);
  expect(holds("[Gluxon](https://twitter.com/gluxon)", "Gluxon")).toBe(false);
  expect(holds("Gluxon ships what it gets.\nhttps://gluxon.example", "Gluxon")).toBe(false);
});

test("a page among people is a person's, a repository is none", () => {
  const isPerson = (text: string) => hasProfile(text, { start: 1, end: 7 });
  expect(isPerson("[gluxon](https://twitter.com/gluxon)")).toBe(true);
  expect(isPerson("[gluxon]: https://www.linkedin.com/in/gluxon/")).toBe(true);
  expect(isPerson("[gluxon](https://twitter.com/gluxon/status/17)")).toBe(false);
  expect(isPerson("[gluxon](https://github.com/gluxon)")).toBe(false);
});
